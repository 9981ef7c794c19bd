package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PartnerAgency;
import org.caseclock.facts.PlanReview;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.TeamMeeting;
import org.jspecify.annotations.Nullable;

/** What goes before each case-management service in OSOS: word with the partners and a review of the plan, PR.3. */
final class NewYorkCaseManagement {

    private final KnownCase known;
    private final Docket docket;

    NewYorkCaseManagement(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    void judge() {
        List<Service> recorded = known.services.stream()
                .filter(service -> service.category() == ServiceCategory.CASE_MANAGEMENT
                        && Knowledge.isIn(service, RecordPlace.OSOS, known.asOf))
                .toList();
        LocalDate previous = null;
        LocalDate current = null;
        for (Service service : recorded) {
            // Services of one date share what went before them.
            if (!service.startDate().equals(current)) {
                previous = current;
                current = service.startDate();
            }
            check(service, new Window(previous == null ? null : previous.plusDays(1), service.startDate()));
        }
    }

    private void check(Service service, Window before) {
        Found communication = new Found();
        Found review = new Found();
        for (Contact contact : known.contacts) {
            if (before.holds(contact.date())) {
                communication.add(
                        contact,
                        NewYorkRecords.isPartnerContact(contact),
                        NewYorkRecords.couldBePartnerContact(contact));
            }
        }
        for (TeamMeeting meeting : known.teamMeetings) {
            if (before.holds(meeting.date())) {
                List<PartnerAgency> partners = meeting.partners();
                communication.add(meeting, partners != null && !partners.isEmpty(), partners == null);
            }
        }
        for (PlanReview each : known.planReviews) {
            if (before.holds(each.date())) {
                review.add(each, each.withParticipant());
            }
        }
        for (EmploymentPlan plan : known.employmentPlans) {
            if (before.holds(plan.date())) {
                review.add(plan, plan.madeWithParticipant());
            }
        }
        boolean met = !communication.facts.isEmpty() && !review.facts.isEmpty();
        List<Fact> facts = new ArrayList<>(communication.facts);
        facts.addAll(review.facts);
        facts.sort(KnownCase.BY_DATE_THEN_ID);
        boolean possible = communication.could && review.could;
        Verdict verdict = Verdict.checkOfAnyDate(service.startDate(), known.asOf, met ? facts : List.of(), possible);
        docket.add("PR.3", service.id(), Window.onDay(service.startDate()), verdict);
    }

    /** The facts that do, and whether one does or could if its empty fields were filled. */
    private static final class Found {

        private final List<Fact> facts = new ArrayList<>();
        private boolean could;

        void add(Fact fact, boolean does, boolean could) {
            if (does) {
                facts.add(fact);
            }
            this.could |= does || could;
        }

        void add(Fact fact, @Nullable Boolean answer) {
            add(fact, Boolean.TRUE.equals(answer), answer == null);
        }
    }
}

package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.EmploymentPlan;
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
                        NewYorkRecords.isPartnerContact(contact), NewYorkRecords.couldBePartnerContact(contact));
            }
        }
        for (TeamMeeting meeting : known.teamMeetings) {
            if (before.holds(meeting.date())) {
                List<PartnerAgency> partners = meeting.partners();
                communication.add(partners != null && !partners.isEmpty(), partners == null);
            }
        }
        for (PlanReview each : known.planReviews) {
            if (before.holds(each.date())) {
                review.add(each.withParticipant());
            }
        }
        for (EmploymentPlan plan : known.employmentPlans) {
            if (before.holds(plan.date())) {
                review.add(plan.madeWithParticipant());
            }
        }
        boolean met = communication.is && review.is;
        boolean possible = communication.could && review.could;
        Verdict verdict =
                Verdict.checkOfAnyDate(service.startDate(), known.asOf, met ? List.of(service) : List.of(), possible);
        docket.add("PR.3", service.id(), Window.onDay(service.startDate()), verdict);
    }

    /** Whether one of several facts does, and whether one could if its empty fields were filled. */
    private static final class Found {

        private boolean is;
        private boolean could;

        void add(boolean does, boolean could) {
            this.is |= does;
            this.could |= does || could;
        }

        void add(@Nullable Boolean answer) {
            add(Boolean.TRUE.equals(answer), answer == null);
        }
    }
}

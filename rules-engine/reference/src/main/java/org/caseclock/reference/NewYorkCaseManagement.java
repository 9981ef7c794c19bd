package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PartnerAgency;
import org.caseclock.facts.PlanReview;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.TeamMeeting;
import org.caseclock.facts.TeamMeetingBuilder;

/** What goes before each case-management service in OSOS: word with the partners and a review of the plan, PR.3. */
final class NewYorkCaseManagement {

    private static final EmptyFields<Before> WENT_BEFORE = new EmptyFields<>(
            List.of(
                    ContactFields.WITH,
                    ContactFields.OUTCOME,
                    new Field<>(
                            TeamMeeting.class,
                            "partners",
                            TeamMeeting::partners,
                            List.<List<PartnerAgency>>of(List.of(), List.of(PartnerAgency.values())),
                            (meeting, partners) -> TeamMeetingBuilder.builder(meeting)
                                    .partners(partners)
                                    .build()),
                    new Field<>(
                            PlanReview.class,
                            "withParticipant",
                            PlanReview::withParticipant,
                            List.of(true, false),
                            (review, with) -> new PlanReview(review.id(), review.date(), with, review.recordedOn())),
                    new Field<>(
                            EmploymentPlan.class,
                            "madeWithParticipant",
                            EmploymentPlan::madeWithParticipant,
                            List.of(true, false),
                            (plan, with) -> EmploymentPlanBuilder.builder(plan)
                                    .madeWithParticipant(with)
                                    .build())),
            new Before(false, false),
            Before::with,
            Before::isBoth);

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
        List<Fact> between = new ArrayList<>();
        List.of(known.contacts, known.teamMeetings, known.planReviews, known.employmentPlans)
                .forEach(between::addAll);
        between.removeIf(fact -> fact.date() == null || !before.holds(fact.date()));
        between.sort(KnownCase.BY_DATE_THEN_ID);
        List<Fact> serving = between.stream()
                .filter(fact -> isCommunication(fact) || isReview(fact))
                .toList();
        boolean met = serving.stream().anyMatch(NewYorkCaseManagement::isCommunication)
                && serving.stream().anyMatch(NewYorkCaseManagement::isReview);
        Verdict verdict = Verdict.checkOfAnyDate(
                service.startDate(), known.asOf, met ? serving : List.of(), () -> WENT_BEFORE.of(between));
        docket.add("PR.3", service.id(), Window.onDay(service.startDate()), verdict);
    }

    private static boolean isCommunication(Fact fact) {
        return (fact instanceof Contact contact && NewYorkRecords.isPartnerContact(contact))
                || (fact instanceof TeamMeeting meeting
                        && meeting.partners() != null
                        && !meeting.partners().isEmpty());
    }

    private static boolean isReview(Fact fact) {
        return (fact instanceof PlanReview review && Boolean.TRUE.equals(review.withParticipant()))
                || (fact instanceof EmploymentPlan plan && Boolean.TRUE.equals(plan.madeWithParticipant()));
    }

    /**
     * What went before a service.
     *
     * @param communication whether there was word with a partner
     * @param review whether there was a review with the participant
     */
    private record Before(boolean communication, boolean review) {

        Before with(Fact fact) {
            return new Before(communication || isCommunication(fact), review || isReview(fact));
        }

        boolean isBoth() {
            return communication && review;
        }
    }
}

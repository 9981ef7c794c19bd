package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Contact;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.OwnFields;
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
                            List.<List<PartnerAgency>>of(List.of(), PartnerAgency.values()),
                            (meeting, partners) -> TeamMeetingBuilder.builder(meeting)
                                    .partners(partners)
                                    .build()),
                    new Field<>(
                            PlanReview.class,
                            "withParticipant",
                            PlanReview::withParticipant,
                            List.of(true, false),
                            (review, with) -> new PlanReview(
                                    review.id(), review.date(), with, review.recordedOn(), OwnFields.NONE)),
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
                .filter(service -> ServiceCategory.CASE_MANAGEMENT.equals(service.category())
                        && Knowledge.isIn(service, RecordPlace.of("OSOS"), known.asOf))
                .toList();
        List<LocalDate> days = new ArrayList<>(List.of(known.asOf.minusDays(1)));
        for (Service service : recorded) {
            LocalDate start = service.startDate();
            if (start != null) {
                days.add(start.minusDays(1));
                days.add(start);
            } else {
                days.add(Objects.requireNonNull(known.firstDays(service).due()).minusDays(1));
            }
        }
        for (Fact fact : all()) {
            LocalDate day = fact.date();
            if (day != null) {
                days.add(day.minusDays(1));
                // Two services between the same facts may be of two days.
                days.add(day.minusDays(2));
            }
        }
        Map<Service, Gap<LocalDate>> starts = known.starts(recorded, days);
        for (Service service : recorded) {
            LocalDate start = service.startDate();
            if (start == null) {
                Ways<Told> ways = Ways.of(starts.values(), filling -> {
                    LocalDate day = filling.of(Objects.requireNonNull(starts.get(service)));
                    Verdict verdict = check(day, recorded, starts, filling);
                    return Optional.of(Told.of(Window.onDay(day), Optional.of(verdict)));
                });
                Told.addTo(docket, ways, (window, each) -> docket.add("PR.3", service.id(), Window.NO_DAYS, each));
            } else {
                Ways<Verdict> ways =
                        Ways.of(starts.values(), filling -> Optional.of(check(start, recorded, starts, filling)));
                docket.add("PR.3", service.id(), Window.onDay(start), overall(ways));
            }
        }
    }

    /** What the same in every way is judged; else it hangs on the days of other services too. */
    private static Verdict overall(Ways<Verdict> ways) {
        Set<String> missing = new TreeSet<>(ways.named(verdict -> List.of(verdict.status(), verdict.missing())));
        ways.all(Verdict::missing).forEach(missing::addAll);
        if (!missing.isEmpty()) {
            return Verdict.undetermined(missing);
        }
        return Verdict.common(ways.all(Optional::of)).orElseThrow();
    }

    private Verdict check(
            LocalDate start, List<Service> recorded, Map<Service, Gap<LocalDate>> starts, Ways.Filling filling) {
        LocalDate previous = null;
        for (Service other : recorded) {
            Gap<LocalDate> gap = starts.get(other);
            LocalDate day = gap == null ? other.startDate() : filling.of(gap);
            // Services of one date share what went before them.
            if (day != null && day.isBefore(start) && (previous == null || day.isAfter(previous))) {
                previous = day;
            }
        }
        return check(start, new Window(previous == null ? null : previous.plusDays(1), start));
    }

    private List<Fact> all() {
        List<Fact> all = new ArrayList<>();
        List.of(known.contacts, known.teamMeetings, known.planReviews, known.employmentPlans)
                .forEach(all::addAll);
        return all;
    }

    private Verdict check(LocalDate day, Window before) {
        List<Fact> between = all();
        between.removeIf(fact -> fact.date() == null || !before.holds(fact.date()));
        between.sort(KnownCase.BY_DATE_THEN_ID);
        List<Fact> serving = between.stream()
                .filter(fact -> isCommunication(fact) || isReview(fact))
                .toList();
        boolean met = serving.stream().anyMatch(NewYorkCaseManagement::isCommunication)
                && serving.stream().anyMatch(NewYorkCaseManagement::isReview);
        return Verdict.checkOfAnyDate(day, known.asOf, met ? serving : List.of(), () -> WENT_BEFORE.of(between));
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

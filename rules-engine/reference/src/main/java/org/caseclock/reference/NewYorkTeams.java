package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.PartnerAgency;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.TeamMeeting;
import org.jspecify.annotations.Nullable;

/** The case-management team: that it takes up the case, PR.1, who is in it, PR.1.team, and what comes of it, PR.2. */
final class NewYorkTeams {

    private final KnownCase known;
    private final Docket docket;

    NewYorkTeams(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** PR.1. */
    void takesUp() {
        LocalDate core = firstCoreService();
        // Without due date it is never due while the participation lasts, so that the exit ends it (C6).
        if (core == null || known.exit() != null) {
            return;
        }
        LocalDate lastDay = known.entryDate.plusDays(NewYorkTerms.TEAM_DAYS);
        LocalDate decidedOn = later(lastDay, core);
        // Until then the state of today is taken to last.
        LocalDate lookedAt = known.asOf.isBefore(decidedOn) ? known.asOf : decidedOn;
        Window window = new Window(later(lastDay.plusDays(1), core), null);
        NewYorkWork work = new NewYorkWork(known);
        switch (work.on(lookedAt)) {
            case YES -> docket.add("PR.1", "", window, Verdict.duty(window, known.asOf, known.teamMeetings));
            case UNDETERMINED -> docket.add("PR.1", "", window, Verdict.undetermined(work.missing(lookedAt)));
            case NO -> {}
        }
    }

    /** PR.1.team. */
    void composition() {
        for (TeamMeeting meeting : known.teamMeetings) {
            Boolean participant = meeting.participantPresent();
            List<PartnerAgency> partners = meeting.partners();
            boolean fails = Boolean.FALSE.equals(participant) || (partners != null && partners.isEmpty());
            Set<String> missing = new TreeSet<>();
            if (participant == null && !fails) {
                missing.addAll(Verdict.missing(meeting, "participantPresent"));
            }
            if (partners == null && !fails) {
                missing.addAll(Verdict.missing(meeting, "partners"));
            }
            List<TeamMeeting> evidence = fails || !missing.isEmpty() ? List.of() : List.of(meeting);
            Verdict verdict = Verdict.checkOfAnyDate(meeting.date(), known.asOf, evidence, () -> missing);
            docket.add("PR.1.team", meeting.id(), Window.onDay(meeting.date()), verdict);
        }
    }

    /** PR.2. It has no due date either. */
    void recommendations() {
        if (known.teamMeetings.isEmpty() || known.exit() != null) {
            return;
        }
        TeamMeeting first = known.teamMeetings.get(0);
        List<EmploymentPlan> following = new ArrayList<>();
        for (EmploymentPlan plan : known.employmentPlans) {
            if (known.references.isTo(first, plan.teamMeetingId())) {
                following.add(plan);
            }
        }
        Window window = new Window(first.date(), null);
        docket.add("PR.2", "", window, Verdict.duty(window, known.asOf, following));
    }

    private @Nullable LocalDate firstCoreService() {
        for (Service service : known.services) {
            if (service.category() == ServiceCategory.CORE_STAFF_ASSISTED) {
                return service.startDate();
            }
        }
        return null;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.PartnerAgency;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.TeamMeeting;

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
        List<Service> core = new ArrayList<>(known.services);
        core.removeIf(service -> !ServiceCategory.CORE_STAFF_ASSISTED.equals(service.category()));
        // Without due date it is never due while the participation lasts, so that the exit ends it (C6).
        if (core.isEmpty() || known.exit() != null) {
            return;
        }
        LocalDate lastDay = known.entryDate.plusDays(NewYorkTerms.TEAM_DAYS);
        FirstService first = new FirstService(known, core, daysTold(lastDay));
        Set<LocalDate> lookedAt = Ways.of(first.gaps(), filling -> Optional.of(lookedAt(lastDay, first.day(filling))))
                .all(day -> day);
        NewYorkWork work = new NewYorkWork(known, lookedAt);
        List<Gap<?>> gaps = new ArrayList<>(first.gaps());
        gaps.addAll(work.gaps());
        Ways<Told> ways = Ways.of(gaps, filling -> {
            LocalDate day = first.day(filling);
            Window window = new Window(later(lastDay.plusDays(1), day), null);
            boolean owed = !window.isAfter(docket.horizonEnd()) && work.isLacking(lookedAt(lastDay, day), filling);
            Optional<Verdict> verdict =
                    owed ? Optional.of(Verdict.duty(window, known.asOf, known.teamMeetings)) : Optional.empty();
            return Optional.of(Told.of(window, verdict));
        });
        Told.addTo(docket, ways, (window, verdict) -> docket.add("PR.1", "", window, verdict));
    }

    /** The day that decides, with the first service on a day; until it has come, the state of today is taken to last. */
    private LocalDate lookedAt(LocalDate lastDay, LocalDate first) {
        LocalDate decidedOn = later(lastDay, first);
        return known.asOf.isBefore(decidedOn) ? known.asOf : decidedOn;
    }

    /** The days that the first service may be after or not: all on which the state may change, and those of meetings. */
    private List<LocalDate> daysTold(LocalDate lastDay) {
        List<LocalDate> days = new ArrayList<>(List.of(FirstDays.LONG_AGO, lastDay, lastDay.plusDays(1)));
        known.teamMeetings.forEach(meeting -> days.add(meeting.date()));
        known.laborForceStatuses.forEach(status -> days.add(Day.of(status).minusDays(1)));
        for (Employment job : known.employments) {
            LocalDate start = job.startDate();
            LocalDate end = job.endDate();
            if (start != null) {
                days.add(start.minusDays(1));
            }
            if (end != null) {
                days.add(end);
            }
        }
        return days;
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
            Verdict verdict = Verdict.checkOfAnyDate(Day.of(meeting), known.asOf, evidence, () -> missing);
            docket.add("PR.1.team", meeting.id(), Window.onDay(Day.of(meeting)), verdict);
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

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

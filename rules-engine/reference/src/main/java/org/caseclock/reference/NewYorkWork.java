package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.Employment;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.LaborForceStatus;
import org.jspecify.annotations.Nullable;

/** The employment state on a day, as the statuses and the jobs tell it. */
final class NewYorkWork {

    /** Whether the participant is unemployed or underemployed. */
    enum Lacking {
        YES,
        NO,
        UNDETERMINED
    }

    private final KnownCase known;

    NewYorkWork(KnownCase known) {
        this.known = known;
    }

    /** Whether the participant is unemployed or underemployed on a day, as far as it can be told. */
    Lacking on(LocalDate day) {
        LaborForceStatus latest = Knowledge.latest(known.laborForceStatuses.stream()
                .filter(status -> !status.date().isAfter(day))
                .toList());
        List<Job> jobs = new ArrayList<>();
        List<Employment> unclear = new ArrayList<>();
        for (Employment employment : known.employments) {
            LocalDate start = employment.startDate();
            if (start == null) {
                unclear.add(employment);
            } else {
                jobs.add(new Job(start, employment.endDate()));
            }
        }
        Set<Lacking> answers = EnumSet.noneOf(Lacking.class);
        tryStarts(day, latest, jobs, unclear, answers);
        return answers.size() == 1 ? answers.iterator().next() : Lacking.UNDETERMINED;
    }

    /** Answers for every way in which the missing first days could be filled (C11). */
    private static void tryStarts(
            LocalDate day,
            @Nullable LaborForceStatus status,
            List<Job> jobs,
            List<Employment> unclear,
            Set<Lacking> answers) {
        if (unclear.isEmpty()) {
            answers.add(lacking(state(day, status, jobs)));
            return;
        }
        LocalDate end = unclear.get(0).endDate();
        for (LocalDate start : startsThatMatter(day, status, end)) {
            List<Job> filled = new ArrayList<>(jobs);
            filled.add(new Job(start, end));
            tryStarts(day, status, filled, unclear.subList(1, unclear.size()), answers);
        }
    }

    /** A first day on each side of each border: the status, the day and the end of the job. */
    private static List<LocalDate> startsThatMatter(
            LocalDate day, @Nullable LaborForceStatus status, @Nullable LocalDate end) {
        List<LocalDate> starts = new ArrayList<>(List.of(day, day.plusDays(1)));
        if (status != null) {
            starts.add(status.date());
            starts.add(status.date().plusDays(1));
        }
        if (end != null) {
            starts.removeIf(start -> start.isAfter(end));
            starts.add(end);
        }
        return starts;
    }

    private static @Nullable LaborForceState state(LocalDate day, @Nullable LaborForceStatus status, List<Job> jobs) {
        LocalDate since = status == null ? null : status.date();
        for (Job job : jobs) {
            if (job.covers(day) && (since == null || job.first.isAfter(since))) {
                return LaborForceState.EMPLOYED;
            }
        }
        for (Job job : jobs) {
            if (job.endedBefore(day) && (since == null || job.covers(since))) {
                return LaborForceState.UNEMPLOYED;
            }
        }
        return status == null ? null : status.state();
    }

    private static Lacking lacking(@Nullable LaborForceState state) {
        if (state == null) {
            return Lacking.UNDETERMINED;
        }
        boolean lacks = state == LaborForceState.UNEMPLOYED || state == LaborForceState.UNDEREMPLOYED;
        return lacks ? Lacking.YES : Lacking.NO;
    }

    /** A job from its first day to its last; empty while it runs. */
    private record Job(LocalDate first, @Nullable LocalDate last) {

        boolean covers(LocalDate day) {
            return !first.isAfter(day) && !endedBefore(day);
        }

        boolean endedBefore(LocalDate day) {
            return last != null && last.isBefore(day);
        }
    }
}

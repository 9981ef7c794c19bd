package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Employment;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.LaborForceStatus;
import org.jspecify.annotations.Nullable;

/** The employment state on a day, as the statuses and the jobs tell it. */
final class NewYorkWork {

    /** Whether the participant is unemployed or underemployed. */
    enum Lacking {
        YES,
        NO
    }

    private static final Gap<Lacking> A_STATUS_OR_A_JOB =
            new Gap<>(Set.of("a labor-force status or an employment"), List.of(Lacking.YES, Lacking.NO));

    private final KnownCase known;
    private final Map<Employment, Gap<LocalDate>> starts = new LinkedHashMap<>();
    private final Map<LaborForceStatus, Gap<LaborForceState>> states = new LinkedHashMap<>();

    /**
     * With the empty fields filled in all ways that tell apart whatever the state on these days does.
     *
     * @param days the days on which the state is looked at
     */
    NewYorkWork(KnownCase known, Collection<LocalDate> days) {
        this.known = known;
        Set<LaborForceStatus> latest = new LinkedHashSet<>();
        for (LocalDate day : days) {
            LaborForceStatus status = latestBy(day);
            if (status != null) {
                latest.add(status);
            }
        }
        for (Employment job : known.employments) {
            if (job.startDate() == null) {
                Set<LocalDate> matter = new TreeSet<>();
                for (LocalDate day : days) {
                    matter.addAll(startsThatMatter(day, latestBy(day), job.endDate()));
                }
                starts.put(job, new Gap<>(Verdict.missing(job, "startDate"), List.copyOf(matter)));
            }
        }
        for (LaborForceStatus status : latest) {
            if (status.state() == null) {
                states.put(status, new Gap<>(Verdict.missing(status, "state"), LaborForceState.values()));
            }
        }
    }

    /** The empty fields and, where there is no status at all, a status or a job that may be absent. */
    List<Gap<?>> gaps() {
        List<Gap<?>> gaps = new ArrayList<>(starts.values());
        gaps.addAll(states.values());
        gaps.add(A_STATUS_OR_A_JOB);
        return gaps;
    }

    private @Nullable LaborForceStatus latestBy(LocalDate day) {
        return Knowledge.latest(known.laborForceStatuses.stream()
                .filter(status -> !Day.of(status).isAfter(day))
                .toList());
    }

    /** Whether the participant is unemployed or underemployed on a day, in one way. */
    boolean isLacking(LocalDate day, Ways.Filling filling) {
        List<Job> jobs = new ArrayList<>();
        for (Employment employment : known.employments) {
            Gap<LocalDate> gap = starts.get(employment);
            LocalDate start = gap == null ? employment.startDate() : filling.of(gap);
            if (start != null) {
                jobs.add(new Job(start, employment.endDate()));
            }
        }
        LaborForceStatus latest = latestBy(day);
        Gap<LaborForceState> gap = latest == null ? null : states.get(latest);
        LaborForceState told = gap != null ? filling.of(gap) : latest == null ? null : latest.state();
        LaborForceState state = state(day, latest == null ? null : latest.date(), jobs, told);
        return state == null
                ? filling.of(A_STATUS_OR_A_JOB) == Lacking.YES
                : LaborForceState.UNEMPLOYED.equals(state) || LaborForceState.UNDEREMPLOYED.equals(state);
    }

    /** A first day on each side of each border: the status, the day and the end of the job. */
    private static List<LocalDate> startsThatMatter(
            LocalDate day, @Nullable LaborForceStatus status, @Nullable LocalDate end) {
        List<LocalDate> starts = new ArrayList<>(List.of(day, day.plusDays(1)));
        if (status != null) {
            starts.add(status.date());
            starts.add(Day.of(status).plusDays(1));
        }
        if (end != null) {
            starts.removeIf(start -> start.isAfter(end));
            starts.add(end);
        }
        return starts;
    }

    private static @Nullable LaborForceState state(
            LocalDate day, @Nullable LocalDate since, List<Job> jobs, @Nullable LaborForceState told) {
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
        return told;
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

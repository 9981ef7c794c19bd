package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.Fact;
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

    private static final Field<LaborForceStatus, LaborForceState> STATE = new Field<>(
            LaborForceStatus.class,
            "state",
            LaborForceStatus::state,
            List.of(LaborForceState.values()),
            (status, state) -> new LaborForceStatus(status.id(), status.date(), state, status.recordedOn()));

    private final KnownCase known;

    NewYorkWork(KnownCase known) {
        this.known = known;
    }

    /**
     * What is missing where it cannot be told: the empty fields on which it hangs or, where the answer can still hang on
     * a status that there is not, a status or a job.
     */
    Set<String> missing(LocalDate day) {
        LaborForceStatus latest = latestBy(day);
        List<Fact> facts = new ArrayList<>(known.employments);
        if (latest != null) {
            facts.add(latest);
        }
        Field<Employment, LocalDate> start = new Field<>(
                Employment.class,
                "startDate",
                Employment::startDate,
                job -> startsThatMatter(day, latest, job.endDate()),
                (job, first) -> EmploymentBuilder.builder(job).startDate(first).build());
        Set<String> missing = new TreeSet<>(new EmptyFields<>(
                        List.of(start, STATE), new Told(null, List.of()), Told::with, told -> told.lacking(day))
                .of(facts));
        // A job that covered the day or ended before it leaves nothing to a status that there is not.
        if (latest == null && answers(day).contains(Lacking.UNDETERMINED)) {
            missing.add("a labor-force status or an employment");
        }
        return missing;
    }

    private @Nullable LaborForceStatus latestBy(LocalDate day) {
        return Knowledge.latest(known.laborForceStatuses.stream()
                .filter(status -> !status.date().isAfter(day))
                .toList());
    }

    /**
     * What the facts tell.
     *
     * @param status the latest status
     * @param jobs the jobs, in one order
     */
    private record Told(@Nullable LaborForceStatus status, List<Job> jobs) {

        Told with(Fact fact) {
            if (fact instanceof LaborForceStatus latest) {
                return new Told(latest, jobs);
            }
            Employment job = (Employment) fact;
            if (job.startDate() == null) {
                return this;
            }
            List<Job> all = new ArrayList<>(jobs);
            all.add(new Job(job.startDate(), job.endDate()));
            return new Told(status, all);
        }

        Lacking lacking(LocalDate day) {
            return NewYorkWork.lacking(state(day, status, jobs));
        }
    }

    /** Whether the participant is unemployed or underemployed on a day, as far as it can be told. */
    Lacking on(LocalDate day) {
        Set<Lacking> answers = answers(day);
        return answers.size() == 1 ? answers.iterator().next() : Lacking.UNDETERMINED;
    }

    private Set<Lacking> answers(LocalDate day) {
        LaborForceStatus latest = latestBy(day);
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
        return answers;
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

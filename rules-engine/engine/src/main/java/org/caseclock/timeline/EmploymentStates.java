package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.facts.Employment;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.knowledge.KnownCase;
import org.jspecify.annotations.Nullable;

/**
 * Finds the employment state on a day: that of the latest status, unless a job began after it and covers the day (employed),
 * or one that covered its day has ended since (unemployed). Where there is no status, jobs alone tell.
 */
final class EmploymentStates {

    private final @Nullable LaborForceStatus status;
    private final @Nullable LocalDate statusDate;
    private final List<Employment> jobs = new ArrayList<>();
    private final LocalDate day;
    private final Set<LaborForceState> possible = new HashSet<>();
    private final List<String> missing = new ArrayList<>();

    private EmploymentStates(List<Fact> facts, LocalDate day) {
        this.day = day;
        LaborForceStatus latest = null;
        for (Fact fact : facts) {
            if (fact instanceof LaborForceStatus each) {
                LocalDate date = each.date();
                if (date == null || date.isAfter(day)) {
                    continue;
                }
                latest = latest == null || KnownCase.LATEST_LAST.compare(latest, each) < 0 ? each : latest;
            } else if (fact instanceof Employment job) {
                jobs.add(job);
            }
        }
        this.status = latest;
        this.statusDate = latest == null ? null : latest.date();
    }

    /**
     * The state on a day that is known; statuses without a day are left out.
     *
     * @param facts the facts of a case
     */
    static EmploymentState on(LocalDate day, String name, List<Fact> facts) {
        EmploymentStates states = new EmploymentStates(facts, day);
        states.find();
        return new EmploymentState(name, day, states.possible, states.missing);
    }

    /** The days on which a fact changes the state. */
    static Stream<LocalDate> changes(Fact fact) {
        if (fact instanceof Employment job) {
            return Stream.of(
                            Optional.ofNullable(job.startDate()),
                            Optional.ofNullable(job.endDate()).map(day -> day.plusDays(1)))
                    .flatMap(Optional::stream);
        }
        return fact instanceof LaborForceStatus each ? Stream.ofNullable(each.date()) : Stream.empty();
    }

    private void find() {
        if (jobs.isEmpty()) {
            asTheStatusSays();
            return;
        }
        if (jobs.stream().anyMatch(this::tookUpSince)) {
            possible.add(LaborForceState.EMPLOYED);
            return;
        }
        if (jobs.stream().anyMatch(this::lostSince)) {
            possible.add(LaborForceState.UNEMPLOYED);
        } else {
            asTheStatusSays();
        }
        jobs.stream().filter(job -> job.startDate() == null).forEach(this::withAnyStart);
    }

    private void asTheStatusSays() {
        if (status == null) {
            missing.add("a labor-force status or an employment");
            possible.addAll(LaborForceState.values());
        } else if (status.state() == null) {
            missing.add("the state of " + Kinds.name(status));
            possible.addAll(LaborForceState.values());
        } else {
            possible.add(status.state());
        }
    }

    /** What a job without a first day would make of the state, whichever day that is. */
    private void withAnyStart(Employment job) {
        boolean isOver = job.getDays().coverAnswer(day).isNo();
        boolean countsAsNew = !isOver && (statusDate == null || statusDate.isBefore(day));
        boolean countsAsLost = isOver
                && (statusDate == null || !job.getDays().coverAnswer(statusDate).isNo());
        if (countsAsNew || countsAsLost) {
            possible.add(countsAsNew ? LaborForceState.EMPLOYED : LaborForceState.UNEMPLOYED);
            missing.add("the startDate of " + Kinds.name(job));
        }
    }

    private boolean tookUpSince(Employment job) {
        LocalDate start = job.startDate();
        return (statusDate == null || (start != null && start.isAfter(statusDate)))
                && job.getDays().cover(day);
    }

    private boolean lostSince(Employment job) {
        LocalDate end = job.endDate();
        return (statusDate == null || job.getDays().cover(statusDate)) && end != null && end.isBefore(day);
    }
}

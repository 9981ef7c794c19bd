package org.caseclock.reference.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.caseclock.reference.Owed;
import org.caseclock.reference.Status;

/** Gathers what a case owes, but for what no version of the policy governs (C9) and what opens too late (C1). */
final class Findings {

    /** The first day of the policy. */
    static final LocalDate IN_FORCE_FROM = LocalDate.of(2024, 7, 1);

    private final LocalDate asOf;
    private final LocalDate horizonEnd;
    private final List<Owed> owed = new ArrayList<>();

    Findings(LocalDate asOf, int horizonDays) {
        this.asOf = asOf;
        this.horizonEnd = asOf.plusDays(horizonDays);
    }

    /** The last day on which a window may open that is in the evaluation. */
    LocalDate horizonEnd() {
        return horizonEnd;
    }

    /** A duty that is met by what is done in its window, and late by what is done after it (C15). */
    void duty(String clause, String subject, Days window, Collection<LocalDate> done) {
        boolean late = done.stream().anyMatch(window::isBefore);
        add(clause, subject, window, dutyStatus(window, done, late));
    }

    /** A duty that recurs, so that what comes after its window serves the next (C15). */
    void recurring(String clause, String subject, Days window, Collection<LocalDate> done) {
        add(clause, subject, window, dutyStatus(window, done, false));
    }

    /** A duty because of the exit, that late evidence still serves; excused where the exit was recorded too late (C8). */
    void dutyAfterExit(String clause, String subject, Days window, Collection<LocalDate> done, TrainingCase known) {
        boolean late = done.stream().anyMatch(window::isBefore);
        add(clause, subject, window, orExcused(dutyStatus(window, done, late), window, known));
    }

    /** The same of a duty that recurs. */
    void recurringAfterExit(
            String clause, String subject, Days window, Collection<LocalDate> done, TrainingCase known) {
        add(clause, subject, window, orExcused(dutyStatus(window, done, false), window, known));
    }

    private static Status orExcused(Status status, Days window, TrainingCase known) {
        return status != Status.MET && known.isExitRecordedAfter(window) ? Status.EXCUSED : status;
    }

    /** A check, which is open on its day and missed after it (C16). */
    void check(String clause, String subject, LocalDate day, boolean holds) {
        Days window = Days.on(day);
        add(clause, subject, window, holds ? Status.MET : without(window));
    }

    /** A check of what a fact itself says, which cannot hold before the day of the fact. */
    void checkOfItself(String clause, String subject, LocalDate day, boolean holds) {
        check(clause, subject, day, holds && !asOf.isBefore(day));
    }

    /** A prohibition, which is kept or broken. */
    void keeps(String clause, String subject, Days window, boolean kept) {
        add(clause, subject, window, kept ? Status.MET : Status.MISSED);
    }

    /** A limit from a day on, of which the table names no window. */
    void limits(String clause, String subject, LocalDate from, boolean kept) {
        if (isJudged(from)) {
            Status status = from.isAfter(asOf) ? Status.UPCOMING : kept ? Status.MET : Status.MISSED;
            owed.add(new Owed(clause, subject, null, null, status, List.of()));
        }
    }

    void add(String clause, String subject, Days window, Status status) {
        if (!window.isNone() && isJudged(window.first())) {
            owed.add(new Owed(clause, subject, window.first(), window.last(), status, List.of()));
        }
    }

    private boolean isJudged(LocalDate opens) {
        return !opens.isBefore(IN_FORCE_FROM) && !opens.isAfter(horizonEnd);
    }

    /** Where a window stands in which nothing is done. */
    Status without(Days window) {
        if (asOf.isBefore(window.first())) {
            return Status.UPCOMING;
        }
        return window.isBefore(asOf) ? Status.MISSED : Status.OPEN;
    }

    List<Owed> all() {
        return List.copyOf(owed);
    }

    private Status dutyStatus(Days window, Collection<LocalDate> done, boolean late) {
        if (done.stream().anyMatch(window::holds)) {
            return Status.MET;
        }
        Status without = without(window);
        return without == Status.MISSED && late ? Status.LATE : without;
    }
}

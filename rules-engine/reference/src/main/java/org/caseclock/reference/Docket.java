package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the obligations of a case, and leaves out those that no policy version governs, that open too late, or whose window has no day. */
final class Docket {

    private final LocalDate inForceFrom;
    private final LocalDate asOf;
    private final LocalDate horizonEnd;
    private final List<Owed> owed = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /**
     * An empty docket.
     *
     * @param inForceFrom the first day of the policy's first version
     * @param asOf the as-of date
     * @param horizonDays how many days after the as-of date are looked at
     */
    Docket(LocalDate inForceFrom, LocalDate asOf, int horizonDays) {
        this.inForceFrom = inForceFrom;
        this.asOf = asOf;
        this.horizonEnd = asOf.plusDays(horizonDays);
    }

    /** The last day on which a window may open that is in the evaluation (C1). */
    LocalDate horizonEnd() {
        return horizonEnd;
    }

    /** Whether a policy version governs what belongs to a day; what has no day belongs to the as-of date (C9). */
    boolean governs(@Nullable LocalDate day) {
        return !(day != null ? day : asOf).isBefore(inForceFrom);
    }

    /** Adds an obligation of a clause with one row in the table of late work. */
    void add(String clause, String subject, Window window, Verdict verdict) {
        add(clause, clause, subject, window, verdict);
    }

    /** Adds an obligation of a clause with several rows in the table of late work. */
    void add(String clause, String row, String subject, Window window, Verdict verdict) {
        LateWork lateWork = LateWork.of(row);
        if (lateWork == LateWork.FOR_A_TIME) {
            throw new IllegalArgumentException("Until when does late work serve " + row + "?");
        }
        add(clause, subject, window, verdict, lateWork == LateWork.ALWAYS);
    }

    /** Adds an obligation that late work serves for a time; whether it does still is told. */
    void addForATime(String clause, String subject, Window window, Verdict verdict, boolean stillServes) {
        if (LateWork.of(clause) != LateWork.FOR_A_TIME) {
            throw new IllegalArgumentException("Late work serves " + clause + " always or never.");
        }
        add(clause, subject, window, verdict, stillServes);
    }

    /** Adds an obligation that gives no task, since a pending decision would waive it (C17). */
    void addWithoutTask(String clause, String subject, Window window, Verdict verdict) {
        if (isInEvaluation(window)) {
            owed.add(new Owed(clause, subject, window.opens(), window.due(), verdict.status(), verdict.evidence()));
            if (verdict.status() == Status.UNDETERMINED) {
                doubts.add(Doubt.of(clause, subject, verdict.missing()));
            }
        }
    }

    /** Adds what may be owed, on one of several days each of which is in the evaluation. */
    void addUndated(String clause, String subject, Verdict verdict) {
        owed.add(new Owed(clause, subject, null, null, verdict.status(), verdict.evidence()));
        doubts.add(Doubt.of(clause, subject, verdict.missing()));
    }

    private void add(String clause, String subject, Window window, Verdict verdict, boolean stillServes) {
        addWithoutTask(clause, subject, window, verdict);
        boolean due = verdict.status() == Status.OPEN || verdict.status() == Status.UPCOMING;
        boolean overdue = verdict.status() == Status.MISSED && stillServes;
        if (isInEvaluation(window) && (due || overdue)) {
            tasks.add(new Task(clause, subject, overdue));
        }
    }

    /** Whether an obligation with this window is in the evaluation. */
    boolean isInEvaluation(Window window) {
        LocalDate opens = window.opens();
        return !window.hasNoDay() && governs(opens) && (opens == null || !opens.isAfter(horizonEnd));
    }

    List<Owed> owed() {
        return owed;
    }

    /** The work that the obligations ask for, in their order. */
    List<Task> tasks() {
        return tasks;
    }

    /** What keeps those undetermined that are, in their order. */
    List<Doubt> doubts() {
        return doubts;
    }
}

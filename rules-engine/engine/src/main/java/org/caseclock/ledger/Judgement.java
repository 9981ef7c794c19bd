package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.ledger.Owed.Dated;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/**
 * How one thing that is owed stands.
 *
 * @param status the status
 * @param evidence the facts that make it so
 * @param missing what leaves it undetermined
 */
record Judgement(Status status, List<Dated> evidence, List<String> missing) {

    /**
     * Holds window, evidence and as-of date against each other.
     *
     * @param canBeLate whether evidence after the window makes it late; otherwise it still meets it
     * @param exitRecorded the day on which the exit was recorded, if it is known
     */
    static Judgement of(Owed owed, boolean canBeLate, LocalDate asOf, @Nullable LocalDate exitRecorded) {
        Judge judge = new Judge(owed.window(), owed.isAtAnyTime(), canBeLate, asOf, exitRecorded);
        Window window = owed.window();
        List<Dated> evidence = owed.evidence();
        Judgement clear = judge.by(window.due(), evidence);
        if (!owed.lacking().isEmpty()) {
            return undetermined(owed.lacking());
        }
        if (!window.missing().isEmpty()
                && (window.opens() == null
                        || window.dueAtTheEarliest() == null
                        || clear.status != judge.by(window.dueAtTheEarliest(), evidence).status)) {
            return undetermined(window.missing());
        }
        boolean closed = window.due() != null && asOf.isAfter(window.due());
        if (closed && !owed.doubtful().isEmpty()) {
            Judgement filled = judge.by(
                    window.due(),
                    java.util.stream.Stream.concat(evidence.stream(), owed.doubtful().stream())
                            .sorted(Dated.ORDER)
                            .toList());
            if (filled.status != clear.status) {
                return undetermined(owed.doubts());
            }
        }
        return clear;
    }

    private static Judgement undetermined(List<String> missing) {
        return new Judgement(Status.UNDETERMINED, List.of(), missing);
    }

    private record Judge(
            Window window,
            boolean atAnyTime,
            boolean canBeLate,
            LocalDate asOf,
            @Nullable LocalDate exitRecorded) {

        Judgement by(@Nullable LocalDate due, List<Dated> evidence) {
            List<Dated> inTime =
                    evidence.stream().filter(dated -> isInTime(dated, due)).toList();
            if (!inTime.isEmpty()) {
                return new Judgement(Status.MET, inTime, List.of());
            }
            if (window.opens() != null && window.opens().isAfter(asOf)) {
                return bare(Status.UPCOMING);
            }
            if (due == null || !asOf.isAfter(due)) {
                return bare(Status.OPEN);
            }
            if (window.afterExit() && exitRecorded != null && due.isBefore(exitRecorded)) {
                return bare(Status.EXCUSED);
            }
            List<Dated> late =
                    evidence.stream().filter(dated -> isLate(dated, due)).toList();
            return late.isEmpty() ? bare(Status.MISSED) : new Judgement(Status.LATE, late, List.of());
        }

        private static Judgement bare(Status status) {
            return new Judgement(status, List.of(), List.of());
        }

        private boolean isInTime(Dated dated, @Nullable LocalDate due) {
            if (atAnyTime) {
                return true;
            }
            LocalDate from = window.evidenceFrom() != null ? window.evidenceFrom() : window.opens();
            LocalDate date = dated.date();
            return date != null
                    && (from == null || !date.isBefore(from))
                    && (due == null || !canBeLate || !date.isAfter(due));
        }

        private boolean isLate(Dated dated, LocalDate due) {
            LocalDate date = dated.date();
            return date != null
                    && date.isAfter(due)
                    && (window.lateUntil() == null || !date.isAfter(window.lateUntil()));
        }
    }

    /** Whether evidence that comes on the as-of date or later would still serve. */
    static boolean lateEvidenceWouldServe(Window window, LocalDate asOf) {
        return window.lateUntil() == null || !window.lateUntil().isBefore(asOf);
    }
}

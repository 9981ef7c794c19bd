package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.ledger.Owed.Dated;
import org.caseclock.ledger.Owed.Doubt;
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
        Found found = new Found(owed.evidence(), owed.together(), owed.number());
        Judgement clear = judge.by(window.due(), found);
        if (!owed.lacking().isEmpty()) {
            return undetermined(owed.lacking());
        }
        if (!window.doubts().isEmpty()) {
            return undetermined(window.doubts());
        }
        if (!window.missing().isEmpty()
                && (window.opens() == null
                        || window.dueAtTheEarliest() == null
                        || clear.status != judge.by(window.dueAtTheEarliest(), found).status)) {
            return undetermined(window.missing());
        }
        boolean closed = window.due() != null && asOf.isAfter(window.due());
        if (closed && judge.by(window.due(), found.with(owed)).status != clear.status) {
            return undetermined(judge.doubts(owed, window.due()));
        }
        return clear;
    }

    private static Judgement undetermined(List<String> missing) {
        return new Judgement(Status.UNDETERMINED, List.of(), missing);
    }

    /**
     * What may meet it.
     *
     * @param evidence each meets it
     * @param together they meet it by their number
     * @param number how many of them it takes
     */
    private record Found(List<Dated> evidence, List<Dated> together, int number) {

        /** What there would be if all that is doubtful were filled so that it serves. */
        Found with(Owed owed) {
            return new Found(with(evidence, owed.doubtful()), with(together, owed.doubtfulTogether()), number);
        }

        private static List<Dated> with(List<Dated> dated, List<Doubt> doubts) {
            return Stream.concat(dated.stream(), doubts.stream().map(Doubt::dated))
                    .distinct()
                    .sorted(Dated.ORDER)
                    .toList();
        }
    }

    private record Judge(
            Window window,
            boolean atAnyTime,
            boolean canBeLate,
            LocalDate asOf,
            @Nullable LocalDate exitRecorded) {

        Judgement by(@Nullable LocalDate due, Found found) {
            List<Dated> inTime = inTime(found.evidence(), due);
            if (!inTime.isEmpty()) {
                return new Judgement(Status.MET, inTime, List.of());
            }
            List<Dated> together = inTime(found.together(), due);
            if (together.size() >= found.number()) {
                return new Judgement(Status.MET, together, List.of());
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
            List<Dated> late = found.evidence().stream()
                    .filter(dated -> isLate(dated, due))
                    .toList();
            return late.isEmpty() ? bare(Status.MISSED) : new Judgement(Status.LATE, late, List.of());
        }

        private static Judgement bare(Status status) {
            return new Judgement(status, List.of(), List.of());
        }

        private List<Dated> inTime(List<Dated> dated, @Nullable LocalDate due) {
            return dated.stream().filter(each -> isInTime(each, due)).toList();
        }

        /** What is missing in the facts that would count in the window or late. */
        List<String> doubts(Owed owed, @Nullable LocalDate due) {
            return Stream.concat(owed.doubtful().stream(), owed.doubtfulTogether().stream())
                    .filter(doubt -> isInTime(doubt.dated(), due) || (due != null && isLate(doubt.dated(), due)))
                    .flatMap(doubt -> doubt.missing().stream())
                    .distinct()
                    .sorted()
                    .toList();
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

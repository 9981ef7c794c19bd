package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/**
 * How one thing that is owed stands.
 *
 * @param status the status
 * @param evidence the facts that make it so
 * @param missing what leaves it undetermined; where it is not met, the parts that are lacking
 * @param completedBy what made it late: the first late evidence or, of several facts that meet it together, the one that
 *     completes them
 * @param partly where it takes several facts together, those that there are when they are too few
 */
record Judgement(
        Status status,
        List<Dated> evidence,
        List<String> missing,
        @Nullable Dated completedBy,
        @Nullable Partly partly) {

    /**
     * Facts that together would meet it, if there were more of them.
     *
     * @param facts the facts
     * @param needed how many it takes
     */
    record Partly(List<Dated> facts, int needed) {}

    Judgement(Status status, List<Dated> evidence, List<String> missing) {
        this(status, evidence, missing, null, null);
    }

    Judgement(Status status, List<Dated> evidence, List<String> missing, @Nullable Dated completedBy) {
        this(status, evidence, missing, completedBy, null);
    }

    /**
     * Holds window, evidence and as-of date against each other.
     *
     * @param canBeLate whether evidence after the window makes it late; otherwise it still meets it
     * @param exitRecorded the day on which the exit was recorded, if it is known
     */
    static Judgement of(Owed owed, boolean canBeLate, LocalDate asOf, @Nullable LocalDate exitRecorded) {
        Window window = owed.window();
        Judge judge = new Judge(window, owed.isAtAnyTime(), canBeLate, asOf, exitRecorded);
        Judgement clear = judge.of(owed.parts(), window.due());
        List<String> open = whatLeavesItOpen(owed, clear, judge);
        List<String> doubts = judge.doubts(owed.parts(), window.due(), clear.status, open);
        return open.isEmpty() && doubts.isEmpty()
                ? clear
                : new Judgement(
                        Status.UNDETERMINED,
                        List.of(),
                        Stream.concat(open.stream(), doubts.stream())
                                .distinct()
                                .sorted()
                                .toList());
    }

    /** What is missing to tell whether, or when, it is owed at all. */
    private static List<String> whatLeavesItOpen(Owed owed, Judgement clear, Judge judge) {
        Window window = owed.window();
        if (owed.lacking().isEmpty()
                && window.doubts().isEmpty()
                && window.missing().isEmpty()) {
            return List.of();
        }
        boolean isOpen = !window.missing().isEmpty()
                && (window.opens() == null
                        || window.dueAtTheEarliest() == null
                        || clear.status != judge.of(owed.parts(), window.dueAtTheEarliest()).status);
        return Stream.of(owed.lacking(), window.doubts(), isOpen ? window.missing() : List.<String>of())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Whether it has no due date and has ended unmet, so that it is owed no more.
     */
    static boolean hasEnded(Owed owed, boolean canBeLate, LocalDate asOf) {
        Window window = owed.window();
        if (window.due() != null || window.endsOn() == null || !asOf.isAfter(window.endsOn())) {
            return false;
        }
        Judge judge = new Judge(window, owed.isAtAnyTime(), canBeLate, asOf, null);
        return judge.of(owed.parts(), null).status() != Status.MET;
    }

    /** Whether evidence that comes on the as-of date or later would still serve. */
    static boolean lateEvidenceWouldServe(Window window, LocalDate asOf) {
        return window.lateUntil() == null || !window.lateUntil().isBefore(asOf);
    }
}

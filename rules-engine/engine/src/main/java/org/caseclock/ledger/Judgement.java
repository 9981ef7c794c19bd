package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.List;
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
 */
record Judgement(
        Status status,
        List<Dated> evidence,
        List<String> missing,
        @Nullable Dated completedBy) {

    Judgement(Status status, List<Dated> evidence, List<String> missing) {
        this(status, evidence, missing, null);
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
        List<String> lacking = owed.lacking();
        if (!lacking.isEmpty()) {
            return undetermined(lacking);
        }
        if (!window.doubts().isEmpty()) {
            return undetermined(window.doubts());
        }
        if (!window.missing().isEmpty()
                && (window.opens() == null
                        || window.dueAtTheEarliest() == null
                        || clear.status != judge.of(owed.parts(), window.dueAtTheEarliest()).status)) {
            return undetermined(window.missing());
        }
        LocalDate due = window.due();
        if (due != null && asOf.isAfter(due) && clear.status != Status.MET && judge.mayMatter(owed.parts(), due)) {
            List<Part> filled = owed.parts().stream().map(Part::withDoubts).toList();
            if (judge.of(filled, due).status != clear.status) {
                return undetermined(judge.doubts(owed.parts(), due));
            }
        }
        return clear;
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

    private static Judgement undetermined(List<String> missing) {
        return new Judgement(Status.UNDETERMINED, List.of(), missing);
    }

    /** Whether evidence that comes on the as-of date or later would still serve. */
    static boolean lateEvidenceWouldServe(Window window, LocalDate asOf) {
        return window.lateUntil() == null || !window.lateUntil().isBefore(asOf);
    }
}

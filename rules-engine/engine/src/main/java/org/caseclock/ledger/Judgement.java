package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Fact;
import org.caseclock.knowledge.DayRange;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.ledger.Claims.Claim;
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
 * @param measured what was held against a limit, where it is one of what is added up
 */
record Judgement(
        Status status,
        List<Dated> evidence,
        List<String> missing,
        @Nullable Dated completedBy,
        @Nullable Partly partly,
        @Nullable Measured measured) {

    /**
     * Facts that together would meet it, if there were more of them.
     *
     * @param facts the facts
     * @param needed how many it takes
     */
    record Partly(List<Dated> facts, int needed) {}

    Judgement(Status status, List<Dated> evidence, List<String> missing) {
        this(status, evidence, missing, null, null, null);
    }

    Judgement(Status status, List<Dated> evidence, List<String> missing, @Nullable Dated completedBy) {
        this(status, evidence, missing, completedBy, null, null);
    }

    Judgement(
            Status status,
            List<Dated> evidence,
            List<String> missing,
            @Nullable Dated completedBy,
            @Nullable Partly partly) {
        this(status, evidence, missing, completedBy, partly, null);
    }

    Judgement(Status status, Measured measured) {
        this(status, List.of(), List.of(), null, null, measured);
    }

    /**
     * Holds window, evidence and as-of date against each other.
     *
     * @param known the case
     * @param judged the days from which on and until which windows that open are judged
     */
    static Judgement of(Claim claim, KnownCase known, DayRange judged) {
        Owed owed = claim.owed();
        Window window = onAnyDay(owed.window(), known);
        if (window.isOpen()) {
            return EachDay.of(claim, known, judged);
        }
        Judging judge = owed.judging(window, claim.wording().clause().canBeLate(), known);
        Judgement clear = judge.of(owed.parts(), window.due());
        List<String> open = whatLeavesItOpen(owed, !window.missing().isEmpty());
        List<String> doubts = judge.doubts(owed.parts(), window.due(), clear.status, open);
        if (open.isEmpty() && doubts.isEmpty()) {
            return clear;
        }
        Set<String> missing = new TreeSet<>(open);
        missing.addAll(doubts);
        return undetermined(missing);
    }

    /** Whether a window may open on a day that is judged; one whose day is missing may have several. */
    static boolean mayBeJudged(Owed owed, KnownCase known, DayRange judged) {
        Window window = onAnyDay(owed.window(), known);
        return !window.isOpen() || !(window.opensBefore(judged.earliest()) || window.opensAfter(judged.latest()));
    }

    /** The window of a fact without a day may be any day that the fact can have. */
    static Window onAnyDay(Window window, KnownCase known) {
        Fact about = window.about();
        return about != null && window.isOfAFact() && about.date() == null ? window.onOneOf(known.days(about)) : window;
    }

    /**
     * What cannot be told.
     *
     * @param missing what would have to be filled, in order
     */
    static Judgement undetermined(Collection<String> missing) {
        return new Judgement(Status.UNDETERMINED, List.of(), List.copyOf(missing));
    }

    /** What is missing to tell whether, or when, it is owed at all. */
    static List<String> whatLeavesItOpen(Owed owed, boolean daysMatter) {
        Window window = owed.window();
        List<String> lacking = owed.lacking();
        if (lacking.isEmpty() && window.doubts().isEmpty() && !daysMatter) {
            return List.of();
        }
        List<String> open = new ArrayList<>(lacking);
        open.addAll(window.doubts());
        if (daysMatter) {
            open.addAll(window.missing());
        }
        return open;
    }

    /**
     * Whether it has no due date and has ended unmet, so that it is owed no more.
     */
    static boolean hasEnded(Owed owed, boolean canBeLate, KnownCase known) {
        Window window = owed.window();
        if (!owed.isToBeDone()
                || window.due() != null
                || window.endsOn() == null
                || !known.asOf().isAfter(window.endsOn())) {
            return false;
        }
        Judge judge = new Judge(window, owed.isAtAnyTime(), canBeLate, known);
        return judge.of(owed.parts(), null).status() != Status.MET;
    }

    /** Whether evidence that comes on the as-of date or later would still serve. */
    static boolean lateEvidenceWouldServe(Window window, LocalDate asOf) {
        return window.lateUntil() == null || !window.lateUntil().isBefore(asOf);
    }
}

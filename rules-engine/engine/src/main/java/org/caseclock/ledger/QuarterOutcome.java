package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caseclock.facts.Fact;
import org.caseclock.timeline.Quarter;

/**
 * What rules say of the outcome of one quarter. A fact that shows the outcome goes before those that deny it; while one might
 * show it, it is not denied.
 */
public final class QuarterOutcome {

    private final String clause;
    private final Quarter quarter;
    private final Tally tally;
    private final List<Fact> positive = new ArrayList<>();
    private final List<Fact> negative = new ArrayList<>();
    private final Set<String> mightShow = new TreeSet<>();
    private final Set<String> mightDeny = new TreeSet<>();

    QuarterOutcome(String clause, Quarter quarter, Tally tally) {
        this.clause = clause;
        this.tally = tally;
        this.quarter = quarter;
    }

    /** Facts that show the outcome. */
    public QuarterOutcome positiveBy(Collection<?> facts) {
        add(facts, positive, mightShow);
        return this;
    }

    /** Facts that say that there was none; they count once the quarter is over. */
    public QuarterOutcome negativeBy(Collection<?> facts) {
        if (quarter.over()) {
            add(facts, negative, mightDeny);
        }
        return this;
    }

    private void add(Collection<?> facts, List<Fact> to, Set<String> hangsOn) {
        for (Object each : facts) {
            tally.fact();
            if (each instanceof Doubtful doubt) {
                hangsOn.addAll(doubt.hangsOn());
            } else {
                to.add((Fact) each);
            }
        }
    }

    String clause() {
        return clause;
    }

    Quarter quarter() {
        return quarter;
    }

    PerformanceOutcome outcome() {
        if (!positive.isEmpty()) {
            return PerformanceOutcome.POSITIVE;
        }
        return negative.isEmpty() || !mightShow.isEmpty() ? PerformanceOutcome.UNKNOWN : PerformanceOutcome.NEGATIVE;
    }

    /** The empty fields whose filling could tell it, where it is unknown. */
    List<String> missing() {
        if (outcome() != PerformanceOutcome.UNKNOWN) {
            return List.of();
        }
        Set<String> missing = new TreeSet<>(mightShow);
        if (negative.isEmpty()) {
            missing.addAll(mightDeny);
        }
        return List.copyOf(missing);
    }

    /** The facts that it rests on, by id. */
    List<Fact> evidence() {
        List<Fact> facts = switch (outcome()) {
            case POSITIVE -> positive;
            case NEGATIVE -> negative;
            case UNKNOWN -> List.of();
        };
        if (facts.size() < 2) {
            return facts;
        }
        Map<String, Fact> byId = new TreeMap<>();
        facts.forEach(fact -> byId.putIfAbsent(fact.id(), fact));
        return List.copyOf(byId.values());
    }
}

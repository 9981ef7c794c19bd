package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.caseclock.facts.Fact;
import org.caseclock.timeline.Quarter;

/** What rules say of the outcome of one quarter. A fact that shows the outcome goes before those that deny it. */
public final class QuarterOutcome {

    private final String clause;
    private final Quarter quarter;
    private final Tally tally;
    private final List<Fact> positive = new ArrayList<>();
    private final List<Fact> negative = new ArrayList<>();

    QuarterOutcome(String clause, Quarter quarter, Tally tally) {
        this.clause = clause;
        this.tally = tally;
        this.quarter = quarter;
    }

    /** Facts that show the outcome; of one in doubt nothing is decided. */
    public QuarterOutcome positiveBy(Collection<?> facts) {
        add(facts, positive);
        return this;
    }

    /** Facts that say that there was none; they count once the quarter is over. */
    public QuarterOutcome negativeBy(Collection<?> facts) {
        if (quarter.over()) {
            add(facts, negative);
        }
        return this;
    }

    private void add(Collection<?> facts, List<Fact> to) {
        for (Object each : facts) {
            if (each instanceof Fact fact) {
                tally.fact();
                to.add(fact);
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
        return negative.isEmpty() ? PerformanceOutcome.UNKNOWN : PerformanceOutcome.NEGATIVE;
    }

    /** The facts that it rests on, by id. */
    List<Fact> evidence() {
        List<Fact> facts = positive.isEmpty() ? negative : positive;
        return facts.size() < 2
                ? facts
                : facts.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Fact::id))
                        .toList();
    }
}

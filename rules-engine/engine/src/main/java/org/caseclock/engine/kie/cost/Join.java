package org.caseclock.engine.kie.cost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseclock.engine.kie.read.Gathering;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** A condition, as far as it says how many combinations of facts there are to look at. */
interface Join {

    /**
     * The facts of a case, by type.
     *
     * @param closely whether it is looked at what the patterns ask
     */
    record Facts(Map<Class<?>, List<Object>> byType, boolean closely) {}

    /** How many combinations have been made so far, and how often a fact was compared with one. */
    final class Amount {
        private double tuples = 1;
        private double kept;
        private double comparisons;

        /**
         * Joins facts to the combinations so far.
         *
         * @param facts how many
         * @param alone how much there is to look at in one of them, whatever it is combined with
         * @param together how much there is to look at for each combination
         */
        void join(double facts, double alone, double together) {
            comparisons += facts * alone + tuples * facts * together;
            tuples *= facts;
            kept += tuples;
        }

        /** What was looked at in all. */
        double comparisons() {
            return comparisons;
        }

        /** How many combinations were made in all, each of which is kept until the rules have spoken. */
        double kept() {
            return kept;
        }
    }

    /** Adds what this condition makes of the combinations before it. */
    void add(Amount amount, Facts facts);

    /** What a whole {@code when} makes. */
    static Join of(BaseDescr condition) {
        return of(condition, new HashSet<>());
    }

    private static Join of(BaseDescr condition, Set<String> bound) {
        if (condition instanceof PatternDescr pattern) {
            BaseDescr gathered = Gathering.of(pattern);
            if (gathered == null) {
                return PatternJoin.of(pattern, bound);
            }
            Join inner = aside(of(gathered, bound));
            if (pattern.getSource() instanceof AccumulateDescr accumulate) {
                accumulate.getFunctions().forEach(function -> bound.add(function.getBind()));
            } else {
                bound.add(pattern.getIdentifier());
            }
            return inner;
        }
        List<Join> parts = new ArrayList<>();
        for (Object part : ((ConditionalElementDescr) condition).getDescrs()) {
            parts.add(of((BaseDescr) part, bound));
        }
        if (condition instanceof NotDescr || condition instanceof ExistsDescr) {
            return aside(inTurn(parts));
        }
        return condition instanceof OrDescr ? eitherOf(parts) : inTurn(parts);
    }

    private static Join inTurn(List<Join> parts) {
        return (amount, facts) -> parts.forEach(part -> part.add(amount, facts));
    }

    /** Each combination goes on by every way that it may take. */
    private static Join eitherOf(List<Join> parts) {
        return (amount, facts) -> {
            double before = amount.tuples;
            double after = 0;
            for (Join part : parts) {
                amount.tuples = before;
                part.add(amount, facts);
                after += amount.tuples;
            }
            amount.tuples = after;
        };
    }

    /** What is looked at for each combination, which stays one. */
    private static Join aside(Join inner) {
        return (amount, facts) -> {
            double before = amount.tuples;
            inner.add(amount, facts);
            amount.tuples = before;
        };
    }
}

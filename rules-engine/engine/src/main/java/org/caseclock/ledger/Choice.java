package org.caseclock.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.caseclock.policy.EmptyMeans;
import org.jspecify.annotations.Nullable;

/**
 * What rules say of a decision that has outcomes of the pack's own. Of the outcomes that {@code policy.yaml} lists, the first
 * is decided for which all holds that is said of it.
 */
public final class Choice {

    /** One way to an outcome: all that must hold, and the facts by which it does. */
    private static final class Way {
        private Answer holds;
        private final Set<Fact> by = new LinkedHashSet<>();
        private final List<Reached> reached = new ArrayList<>(0);
        private final List<String> violated = new ArrayList<>(0);

        private Way(Answer holds) {
            this.holds = holds;
        }

        private Answer holds(Violations violations) {
            Answer all = holds;
            for (String clause : violated) {
                all = all.and(violations.any(clause));
            }
            return all;
        }
    }

    /**
     * What was decided.
     *
     * @param outcome the outcome; empty where too little is known
     * @param by the facts that it rests on
     * @param reached the amounts that it rests on
     * @param violations what was missed or late, as far as it rests on that
     * @param missing the empty fields that it hangs on
     */
    record Chosen(
            @Nullable String outcome,
            List<Fact> by,
            List<Reached> reached,
            List<Obligation> violations,
            List<String> missing) {

        static Chosen unknown(Collection<String> missing) {
            return new Chosen(null, List.of(), List.of(), List.of(), List.copyOf(missing));
        }
    }

    private final String clause;
    private final @Nullable Fact about;
    private final Tally tally;
    private final EmptyMeans meanings;
    private final Map<String, List<Way>> ways = new LinkedHashMap<>();
    private Answer asked = Answer.YES;
    private Way last = new Way(Answer.NO);

    Choice(String clause, @Nullable Fact about, Tally tally, EmptyMeans meanings) {
        this.clause = clause;
        this.about = about;
        this.tally = tally;
        this.meanings = meanings;
    }

    /** What is written from now on holds if something is so. */
    Choice given(Answer answer) {
        asked = answer;
        return this;
    }

    /** An outcome, of which all must hold that is said next; where nothing is, it is decided where none before it is. */
    public Choice option(String outcome) {
        tally.fact();
        last = new Way(asked);
        ways.computeIfAbsent(outcome, key -> new ArrayList<>(1)).add(last);
        return this;
    }

    /** There must be one of these. */
    public Choice ifAny(Collection<?> rows) {
        last.holds = last.holds.and(Itself.any(rows));
        for (Object row : rows) {
            tally.fact();
            if (row instanceof Fact fact) {
                last.by.add(fact);
            }
        }
        return this;
    }

    /** There must be none of these. */
    public Choice unlessAny(Collection<?> rows) {
        last.holds = last.holds.and(Itself.any(rows).not());
        return this;
    }

    /**
     * What a field of these facts adds up to must reach an amount.
     *
     * @param amount dollars and cents, or a quantity; empty where the policy sets none, which is never reached
     * @param field the field with the amount that each adds; an empty one is not known, and zero or more
     */
    public Choice ifSumAtLeast(@Nullable BigDecimal amount, String field, Collection<?> facts) {
        facts.forEach(fact -> tally.fact());
        if (amount == null) {
            last.holds = Answer.NO;
            return this;
        }
        Reached reached = Reached.of(amount, field, facts, meanings);
        last.holds = last.holds.and(reached.isSo());
        last.by.addAll(reached.by());
        last.reached.add(reached);
        return this;
    }

    /** What a field of these facts adds up to must reach a whole number. */
    public Choice ifSumAtLeast(int number, String field, Collection<?> facts) {
        return ifSumAtLeast(BigDecimal.valueOf(number), field, facts);
    }

    /** Something must be missed, or have been done late, under another clause. What can still be done in time is neither. */
    public Choice ifViolated(String otherClause) {
        tally.fact();
        last.violated.add(otherClause);
        return this;
    }

    String clause() {
        return clause;
    }

    /** What it is about; empty where it is the case. */
    @Nullable
    Fact about() {
        return about;
    }

    /**
     * What is decided.
     *
     * @param outcomes all that there are, in their order
     * @param violations what was missed or late under other clauses
     */
    @Nullable
    Chosen chosen(Collection<String> outcomes, Violations violations) {
        Set<String> missing = new TreeSet<>();
        for (String outcome : outcomes) {
            List<Way> to = ways.getOrDefault(outcome, List.of());
            List<Way> sure =
                    to.stream().filter(way -> way.holds(violations).isYes()).toList();
            if (!sure.isEmpty()) {
                // One that surely holds is enough, and what comes after it is never decided.
                return missing.isEmpty() ? decided(outcome, sure, violations) : Chosen.unknown(missing);
            }
            to.forEach(way -> way.holds(violations).hangsOn().forEach(each -> missing.add(String.valueOf(each))));
        }
        return missing.isEmpty() ? null : Chosen.unknown(missing);
    }

    private static Chosen decided(String outcome, List<Way> ways, Violations violations) {
        return new Chosen(
                outcome,
                ways.stream().flatMap(way -> way.by.stream()).distinct().toList(),
                ways.stream().flatMap(way -> way.reached.stream()).distinct().toList(),
                ways.stream()
                        .flatMap(way -> way.violated.stream())
                        .distinct()
                        .flatMap(each -> violations.of(each).stream())
                        .toList(),
                List.of());
    }
}

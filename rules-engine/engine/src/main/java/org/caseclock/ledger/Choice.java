package org.caseclock.ledger;

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

        private Way(Answer holds) {
            this.holds = holds;
        }
    }

    /**
     * What was decided.
     *
     * @param outcome the outcome; empty where too little is known
     * @param by the facts that it rests on
     * @param missing the empty fields that it hangs on
     */
    record Chosen(@Nullable String outcome, List<Fact> by, List<String> missing) {}

    private final String clause;
    private final @Nullable Fact about;
    private final Tally tally;
    private final Map<String, List<Way>> ways = new LinkedHashMap<>();
    private Answer asked = Answer.YES;
    private Way last = new Way(Answer.NO);

    Choice(String clause, @Nullable Fact about, Tally tally) {
        this.clause = clause;
        this.about = about;
        this.tally = tally;
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
     */
    @Nullable
    Chosen chosen(Collection<String> outcomes) {
        Set<String> missing = new TreeSet<>();
        for (String outcome : outcomes) {
            List<Way> to = ways.getOrDefault(outcome, List.of());
            List<Way> sure = to.stream().filter(way -> way.holds.isYes()).toList();
            if (!sure.isEmpty()) {
                // What comes after an outcome that surely holds is never decided.
                return missing.isEmpty() ? new Chosen(outcome, by(sure), List.of()) : undecided(missing);
            }
            to.forEach(way -> missing.addAll(way.holds.missing()));
        }
        return missing.isEmpty() ? null : undecided(missing);
    }

    /** Rules speak in no order, so that the facts of all ways are named and not those of the first. */
    private static List<Fact> by(List<Way> sure) {
        return sure.stream().flatMap(way -> way.by.stream()).distinct().toList();
    }

    private static Chosen undecided(Set<String> missing) {
        return new Chosen(null, List.of(), List.copyOf(missing));
    }
}

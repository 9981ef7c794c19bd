package org.caseclock.testkit.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.caseclock.engine.rules.Condition.Ask;
import org.caseclock.engine.rules.Condition.Asking;
import org.caseclock.engine.rules.Condition.Existential;
import org.caseclock.engine.rules.Logic;
import org.caseclock.engine.rules.Logic.Single;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Span;
import org.caseclock.policy.PolicyRule;

/** What has been seen of a rule so far. */
final class ObservedRule {

    /** How often something was true and false. */
    private static final class Tally {
        private long isTrue;
        private long isFalse;

        boolean count(boolean outcome) {
            if (outcome) {
                isTrue++;
            } else {
                isFalse++;
            }
            return outcome;
        }
    }

    private final String text;
    private final ParsedRule rule;
    private final List<Asking> patterns;
    private final List<Existential> existentials;
    private final Map<Span, Tally> tallies = new LinkedHashMap<>();
    private long fired;

    /**
     * @param text the file
     */
    ObservedRule(String text, ParsedRule rule) {
        this.text = text;
        this.rule = rule;
        this.patterns = rule.asking();
        this.existentials = rule.existentials();
        patterns.stream()
                .flatMap(pattern -> pattern.asks().stream())
                .flatMap(ask -> ask.logic().singles().stream())
                .filter(single -> !single.isSelection())
                .forEach(single -> tallies.put(single.span(), new Tally()));
        existentials.forEach(each -> tallies.put(each.source().span(), new Tally()));
    }

    String name() {
        return rule.name();
    }

    /** Whether its author wrote a pattern of this number. */
    boolean has(int pattern) {
        return pattern < patterns.size();
    }

    /**
     * Whether a fact passes a pattern.
     *
     * @param asked how many things the pattern asks as it runs: before what its author wrote it may ask for the kind of fact
     */
    boolean passes(int pattern, int asked, IntPredicate asks) {
        List<Ask> written = patterns.get(pattern).asks();
        int number = asked - written.stream().mapToInt(ObservedRule::parts).sum();
        for (int before = 0; before < number; before++) {
            if (!asks.test(before)) {
                return false;
            }
        }
        for (Ask ask : written) {
            Logic logic = ask.logic();
            List<Single> singles = logic.singles();
            if (singles.size() == 1) {
                if (!count(ask.source().span(), singles.get(0), asks.test(number))) {
                    return false;
                }
                number++;
            } else {
                // Behind the whole stand its parts.
                int first = number + 1;
                if (!logic.test(single -> count(single, asks.test(first + singles.indexOf(single))))) {
                    return false;
                }
                number = first + singles.size();
            }
        }
        return true;
    }

    /** How many things are asked for one that was written: where it has parts, the whole and each of them. */
    private static int parts(Ask ask) {
        int singles = ask.logic().singles().size();
        return singles == 1 ? 1 : 1 + singles;
    }

    /** A single condition in brackets, perhaps with a "!" before them, is still one; its whole is what was asked. */
    private boolean count(Span whole, Single single, boolean outcome) {
        boolean contrary = text.charAt(whole.start()) == '!'
                && whole.start() != single.span().start();
        count(single, contrary != outcome);
        return outcome;
    }

    private boolean count(Single single, boolean outcome) {
        Tally tally = tallies.get(single.span());
        return tally == null ? outcome : tally.count(outcome);
    }

    void looked(int existential, boolean holds) {
        Span span = existentials.get(existential).source().span();
        Objects.requireNonNull(tallies.get(span)).count(holds);
    }

    void fired() {
        fired++;
    }

    RuleCoverage coverage(PolicyRule known) {
        List<ConditionSeen> seen = new ArrayList<>();
        tallies.forEach((span, tally) -> seen.add(new ConditionSeen(
                span.line(text), span.column(text), TakenApart.onOneLine(span, text), tally.isTrue, tally.isFalse)));
        seen.sort(Comparator.comparingInt(ConditionSeen::line).thenComparingInt(ConditionSeen::column));
        return new RuleCoverage(known, fired, seen);
    }
}

package org.caseclock.engine.kie.cost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.ledger.LedgerException;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * How much there is to combine in a case for each rule. What a rule combines cannot be stopped once it has begun, and six
 * patterns that ask nothing of each other make 700 billion tuples of a hundred facts; so it is reckoned beforehand.
 *
 * <p>The reckoning is never too low. It first takes every fact of a type for every pattern of it, which is enough for
 * almost any case; only where that is too much it looks at what the patterns ask.
 */
public final class JoinWork {

    /** Each a value that is looked at; so many take half a second, in all rules together. */
    static final double MOST_COMPARISONS = Budget.MOST_COMPARISONS;

    /** Each takes memory until the rules have spoken; so many take half a second, in all rules together. */
    static final double MOST_COMBINATIONS = Budget.MOST_KEPT;

    private record Rule(String name, Join when) {}

    private final List<Rule> rules = new ArrayList<>();

    /** The work of the rules of these files. */
    public JoinWork(List<PackageDescr> files) {
        for (PackageDescr file : files) {
            for (RuleDescr rule : file.getRules()) {
                if (rule.getLhs() != null) {
                    rules.add(new Rule(rule.getName(), Join.of(rule.getLhs())));
                }
            }
        }
    }

    /**
     * Refuses a case for which there is too much to combine.
     *
     * @throws LedgerException naming the rule
     */
    public void check(List<List<?>> facts) {
        Map<Class<?>, List<Object>> byType = new HashMap<>();
        facts.forEach(list -> list.forEach(fact -> byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>())
                .add(fact)));
        if (reckon(new Join.Facts(byType, false)) != null) {
            Rule rule = reckon(new Join.Facts(byType, true));
            if (rule != null) {
                throw new LedgerException("The rule \"" + rule.name()
                        + "\" was not run: for the facts of this case the rules up to"
                        + " it would compare more than " + (long) MOST_COMPARISONS + " combinations, or keep more than "
                        + (long) MOST_COMBINATIONS + ".");
            }
        }
    }

    /** The rule with which it becomes too much, if it does. */
    private @Nullable Rule reckon(Join.Facts facts) {
        double comparisons = 0;
        double kept = 0;
        for (Rule rule : rules) {
            Join.Amount amount = new Join.Amount();
            rule.when().add(amount, facts);
            comparisons += amount.comparisons();
            kept += amount.kept();
            if (comparisons > MOST_COMPARISONS || kept > MOST_COMBINATIONS) {
                return rule;
            }
        }
        return null;
    }
}

package org.caseclock.engine.kie.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.ledger.LedgerException;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * How much there is to combine in a case for each rule. What a rule combines cannot be stopped once it has begun, and six
 * patterns that ask nothing of each other make 700 billion tuples of a hundred facts; so it is reckoned beforehand.
 *
 * <p>The reckoning is never too low. It first takes every fact of a type for every pattern of it, which is enough for
 * almost any case; only where that is too much it looks at what the patterns ask.
 */
public final class JoinWork {

    /** Each a comparison of a fact with what was found before; so many take about a second. */
    private static final double MOST_COMPARISONS = 50_000_000;

    /** Each takes memory until the rule has fired. */
    private static final double MOST_TUPLES = 2_000_000;

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
        for (Rule rule : rules) {
            if (isTooMuch(rule.when(), new Join.Facts(byType, false))
                    && isTooMuch(rule.when(), new Join.Facts(byType, true))) {
                throw new LedgerException(
                        "The rule \"" + rule.name() + "\" was not run: for the facts of this case it would"
                                + " compare more than " + (long) MOST_COMPARISONS + " combinations, or keep more than "
                                + (long) MOST_TUPLES + ".");
            }
        }
    }

    private static boolean isTooMuch(Join when, Join.Facts facts) {
        Join.Amount amount = new Join.Amount();
        when.add(amount, facts);
        return amount.comparisons() > MOST_COMPARISONS || amount.mostTuples() > MOST_TUPLES;
    }
}

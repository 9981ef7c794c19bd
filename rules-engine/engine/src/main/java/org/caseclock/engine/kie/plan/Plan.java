package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caseclock.engine.derive.Derivation;
import org.caseclock.engine.kie.cost.Budget;
import org.caseclock.ledger.Ledger;
import org.caseclock.ledger.LedgerException;
import org.drools.model.Rule;

/**
 * Rules as nested loops over the facts of one case, which call what the compiler made of each condition and each
 * {@code then}. That is the same as a session because rules are pure: they write to the ledger and change no fact, so that
 * neither their order nor how often a condition is looked at can matter.
 */
final class Plan {

    private record PlannedRule(String name, Step when) {}

    private final FactTypes types = new FactTypes();
    private final List<PlannedRule> rules = new ArrayList<>();
    private final int slots;
    private final int shared;

    /**
     * A plan of rules.
     *
     * @param watch who wants to know what a rule of a name looks at
     * @throws UnplannableException if a rule says what a plan does not know
     */
    Plan(List<Rule> rules, Function<String, RuleWatch> watch) {
        Sharing sharing = new Sharing(types);
        int most = 0;
        for (Rule rule : rules) {
            RulePlanner planner = new RulePlanner(rule, sharing, watch.apply(rule.getName()));
            this.rules.add(new PlannedRule(Derivation.origin(rule.getName()), plan(rule, planner)));
            most = Math.max(most, planner.slots());
        }
        this.slots = most;
        this.shared = sharing.count();
    }

    private static Step plan(Rule rule, RulePlanner planner) {
        try {
            return planner.plan();
        } catch (UnplannableException e) {
            throw new UnplannableException(
                    "The rule \"" + rule.getName() + "\" has no plan and needs a session: " + e.getMessage() + ".");
        }
    }

    /** The facts that a policy version brings to every case, sorted once. */
    FactTable ofTheVersion(List<?> facts) {
        return new FactTable(types, facts);
    }

    /**
     * Lets the rules speak of one case.
     *
     * @param ofTheVersion what {@link #ofTheVersion} gives
     * @param ofTheCase the facts of the case and of its timeline
     * @param budget what the case may still take
     * @throws LedgerException if a rule fails, or would take too long
     */
    void run(FactTable ofTheVersion, List<?> ofTheCase, Ledger ledger, Budget budget) {
        Frame frame = new Frame(new FactTable(types, ofTheVersion, ofTheCase), slots, shared, budget);
        frame.found[Scope.LEDGER] = ledger;
        for (PlannedRule rule : rules) {
            frame.begin(rule.name());
            rule.when().run(frame);
        }
    }
}

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

    /**
     * What a policy version brings to every case. Threads may share it.
     *
     * @param facts its facts, sorted
     * @param found what rules ask for of these alone, looked for once
     */
    @SuppressWarnings("ArrayRecordComponent") // read for each rule of each case, by place; nobody compares it
    record OfTheVersion(FactTable facts, Object[] found) {}

    private final FactTypes types = new FactTypes();
    private final List<PlannedRule> rules = new ArrayList<>();
    private final int slots;
    private final List<Candidates> shared;

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
        this.shared = sharing.all();
    }

    private static Step plan(Rule rule, RulePlanner planner) {
        try {
            return planner.plan();
        } catch (UnplannableException e) {
            throw new UnplannableException(
                    "The rule \"" + rule.getName() + "\" has no plan and needs a session: " + e.getMessage() + ".");
        }
    }

    /** What a policy version brings to every case: its parameters and rows, of which no case brings any. */
    OfTheVersion ofTheVersion(List<?> facts) {
        FactTable table = new FactTable(types, facts);
        Frame frame = new Frame(table, slots, new Object[shared.size()], new Budget());
        for (Candidates each : shared) {
            if (!table.of(each.type()).isEmpty()) {
                lookFor(each, frame);
            }
        }
        return new OfTheVersion(table, frame.shared());
    }

    private static void lookFor(Candidates candidates, Frame frame) {
        try {
            candidates.in(frame);
        } catch (LedgerException e) {
            // What fails is looked for in each case, and told there with the rule that asks for it.
        }
    }

    /**
     * Lets the rules speak of one case.
     *
     * @param ofTheVersion what {@link #ofTheVersion} gives
     * @param ofTheCase the facts of the case and of its timeline
     * @param budget what the case may still take
     * @throws LedgerException if a rule fails, or would take too long
     */
    void run(OfTheVersion ofTheVersion, List<?> ofTheCase, Ledger ledger, Budget budget) {
        FactTable facts = new FactTable(types, ofTheVersion.facts(), ofTheCase);
        Frame frame = new Frame(facts, slots, ofTheVersion.found().clone(), budget);
        frame.found[Scope.LEDGER] = ledger;
        for (PlannedRule rule : rules) {
            frame.begin(rule.name());
            rule.when().run(frame);
        }
    }
}

package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.engine.kie.CompiledRules;
import org.caseclock.engine.kie.RuleRunner;
import org.caseclock.ledger.Ledger;
import org.caseclock.policy.PolicyVersion;

/** Lets the rules speak by their plan. */
public final class PlanRunner implements RuleRunner {

    private final Plan plan;
    private final List<Object> ofTheVersion;

    /**
     * @throws UnplannableException if a rule says what a plan does not know
     */
    public PlanRunner(CompiledRules rules, PolicyVersion version) {
        this.plan = new Plan(rules.load().getRules(), Watch.NONE);
        this.ofTheVersion = new ArrayList<>(version.parameters().values());
        this.ofTheVersion.addAll(version.rows());
    }

    @Override
    public void fire(List<?> facts, Ledger ledger) {
        plan.run(ofTheVersion, facts, ledger);
    }

    @Override
    public void close() {
        // It holds nothing but memory.
    }
}

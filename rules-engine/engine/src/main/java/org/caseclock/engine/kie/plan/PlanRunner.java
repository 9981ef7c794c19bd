package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caseclock.engine.RuleObserver;
import org.caseclock.engine.derive.Derivation;
import org.caseclock.engine.kie.CompiledRules;
import org.caseclock.engine.kie.RuleRunner;
import org.caseclock.engine.kie.cost.Budget;
import org.caseclock.ledger.Ledger;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.PolicyVersion;
import org.drools.model.Rule;

/** Lets the rules speak by their plan. */
public final class PlanRunner implements RuleRunner {

    private final Plan plan;
    private final Plan.OfTheVersion ofTheVersion;

    private PlanRunner(Plan plan, PolicyVersion version) {
        this.plan = plan;
        List<Object> facts = new ArrayList<>(version.parameters().values());
        facts.addAll(version.rows());
        this.ofTheVersion = plan.ofTheVersion(facts);
    }

    /**
     * All rules.
     *
     * @throws UnplannableException if a rule says what a plan does not know
     */
    public static PlanRunner of(CompiledRules rules, PolicyVersion version) {
        return new PlanRunner(new Plan(rules.model().getRules(), name -> RuleWatch.NONE), version);
    }

    /**
     * Some of the rules.
     *
     * @throws UnplannableException if a rule says what a plan does not know
     */
    public static PlanRunner of(CompiledRules rules, PolicyVersion version, Predicate<PolicyRule> which) {
        Set<String> names =
                rules.rules().stream().filter(which).map(PolicyRule::name).collect(Collectors.toSet());
        List<Rule> chosen = rules.model().getRules().stream()
                .filter(rule -> names.contains(Derivation.origin(rule.getName())))
                .toList();
        return new PlanRunner(new Plan(chosen, name -> RuleWatch.NONE), version);
    }

    /**
     * All rules, with an observer of what they look at.
     *
     * @throws UnplannableException if a rule says what a plan does not know
     */
    public static PlanRunner of(CompiledRules rules, PolicyVersion version, RuleObserver observer) {
        Map<String, PolicyRule> byName =
                rules.rules().stream().collect(Collectors.toMap(PolicyRule::name, Function.identity()));
        return new PlanRunner(
                new Plan(
                        rules.model().getRules(),
                        name -> Derivation.isInDoubt(name)
                                ? RuleWatch.NONE
                                : new Observed(Objects.requireNonNull(byName.get(name)), observer)),
                version);
    }

    @Override
    public void fire(List<?> facts, Ledger ledger, Budget budget) {
        plan.run(ofTheVersion, facts, ledger, budget);
    }

    @Override
    public void close() {
        // It holds nothing but memory.
    }
}

package org.caseclock.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseclock.engine.kie.CompiledRules;
import org.caseclock.engine.kie.RuleCompiler;
import org.caseclock.engine.kie.plan.PlanRunner;
import org.caseclock.engine.kie.plan.Runners;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.RuleFile;

/**
 * A pack to experiment with, for tools that ask how good its tests are. Its rules are compiled once. None of the engines that
 * it gives is one to judge by.
 */
public final class Experiment {

    private final PolicyPack pack;
    private final Map<List<Object>, CompiledRules> compiled = new HashMap<>();

    /**
     * Compiles the rules of a pack.
     *
     * @throws PackException if they do not compile, or name what the pack does not have
     */
    public Experiment(PolicyPack pack) {
        this.pack = pack;
        for (PolicyVersion version : pack.versions()) {
            compiled.put(key(version), RuleCompiler.compile(pack, version));
        }
    }

    /** What compiled code depends on: versions may differ in numbers and share it. */
    private static List<Object> key(PolicyVersion version) {
        return Stream.concat(
                        Stream.of(version.emptyMeans()),
                        version.rules().stream().map(RuleFile::text))
                .map(Object.class::cast)
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // the very pack that was compiled, not one that is like it
    private CompiledRules rules(PolicyPack changed, PolicyVersion version) {
        CompiledRules known = compiled.get(key(version));
        if (known == null) {
            return RuleCompiler.compile(changed, version);
        }
        return changed == pack ? known : RuleCompiler.recheck(known, changed, version);
    }

    /** All its rules, with an observer of what they look at. */
    public RulesEngine observed(RuleObserver observer) {
        return RulesEngine.of(
                pack,
                version -> rules(pack, version),
                (rules, version) -> new Runners(PlanRunner.of(rules, version, observer), null),
                0,
                Set.of());
    }

    /** Some of its rules. */
    public RulesEngine only(Predicate<PolicyRule> which) {
        return RulesEngine.of(
                pack,
                version -> rules(pack, version),
                (rules, version) -> new Runners(PlanRunner.of(rules, version, which), null),
                0,
                Set.of());
    }

    /**
     * Its rules under a pack that is a little different.
     *
     * @throws PackException if they name what that one does not have
     */
    public RulesEngine under(PolicyPack changed) {
        return RulesEngine.of(
                changed,
                version -> rules(changed, version),
                (rules, version) -> Runners.of(rules, version, Evaluator.PLAN),
                0,
                Set.of());
    }
}

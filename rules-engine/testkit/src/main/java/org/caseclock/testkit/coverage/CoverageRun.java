package org.caseclock.testkit.coverage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.caseclock.engine.Experiment;
import org.caseclock.engine.RuleObserver;
import org.caseclock.engine.RulesEngine;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.RuleFile;
import org.caseclock.testkit.fixture.Fixture;

/** Evaluates fixtures and notes what the rules look at. */
public final class CoverageRun {

    private CoverageRun() {}

    /**
     * How much of a pack's rules its fixtures try.
     *
     * @param folder the pack's folder
     * @throws PackException if the pack is refused
     */
    public static Coverage of(Path folder, List<Fixture> fixtures) {
        PolicyPack pack = PolicyPack.load(folder);
        Map<String, String> taken = new HashMap<>();
        Map<String, List<ObservedRule>> rules = new LinkedHashMap<>();
        for (PolicyVersion version : pack.versions()) {
            for (RuleFile file : version.rules()) {
                // Those of a pack that this one extends are tried by its own fixtures.
                if (file.pack().equals(pack.id()) && !rules.containsKey(file.file())) {
                    taken.put(file.file(), TakenApart.of(file));
                    rules.put(file.file(), observed(file));
                }
            }
        }
        Observer observer = new Observer(pack.id(), rules);
        Experiment experiment = new Experiment(PolicyPack.load(folder, taken));
        try (RulesEngine engine = experiment.observed(observer)) {
            for (Fixture fixture : fixtures) {
                engine.evaluate(fixture.caseFile(), fixture.asOf(), fixture.horizonDays());
            }
            return observer.coverage(engine.rules());
        }
    }

    private static List<ObservedRule> observed(RuleFile file) {
        return RuleReader.read(file).rules().stream()
                .map(rule -> new ObservedRule(file.text(), rule))
                .toList();
    }

    private static final class Observer implements RuleObserver {

        private final String pack;
        private final Map<String, Map<String, ObservedRule>> rules = new HashMap<>();

        Observer(String pack, Map<String, List<ObservedRule>> rules) {
            this.pack = pack;
            rules.forEach((file, of) -> {
                Map<String, ObservedRule> byName = new HashMap<>();
                of.forEach(rule -> byName.put(rule.name(), rule));
                this.rules.put(file, byName);
            });
        }

        private boolean isObserved(PolicyRule rule) {
            return rule.pack().equals(pack);
        }

        private ObservedRule of(PolicyRule rule) {
            return Objects.requireNonNull(
                    Objects.requireNonNull(rules.get(rule.file())).get(rule.name()));
        }

        @Override
        public boolean passes(PolicyRule rule, int pattern, int asked, IntPredicate asks) {
            // What was derived from a rule, to know what may hold, comes behind what its author wrote.
            if (isObserved(rule) && of(rule).has(pattern)) {
                return of(rule).passes(pattern, asked, asks);
            }
            for (int i = 0; i < asked; i++) {
                if (!asks.test(i)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void looked(PolicyRule rule, int existential, boolean holds) {
            if (isObserved(rule)) {
                of(rule).looked(existential, holds);
            }
        }

        @Override
        public void fired(PolicyRule rule) {
            if (isObserved(rule)) {
                of(rule).fired();
            }
        }

        Coverage coverage(List<PolicyRule> all) {
            List<RuleCoverage> covered = new ArrayList<>();
            for (PolicyRule rule : all) {
                if (isObserved(rule)) {
                    covered.add(of(rule).coverage(rule));
                }
            }
            return new Coverage(covered);
        }
    }
}

package org.caseclock.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Obligation;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;

/** Fills what is empty in random cases of a policy, and holds what the engine says against C11. */
final class FillingOracle {

    /** A case that is evaluated both ways would be so for each of its fillings; that the two agree is tried elsewhere. */
    private static final EngineOptions UNSHADOWED = EngineOptions.DEFAULT.shadowing(0);

    private final Policy policy;
    private final PolicyPack pack;
    private final Meaning meaning;
    private final Set<String> known;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Set<String> met = new TreeSet<>();

    /**
     * @param known the disagreements that are known, by kind
     */
    FillingOracle(Policy policy, Set<String> known) {
        this.policy = policy;
        this.pack = PolicyPack.load(policy.packId());
        this.meaning = new Meaning(pack);
        this.known = known;
    }

    void run(int cases, long seed) {
        try (RulesEngine engine = RulesEngine.compile(pack, UNSHADOWED)) {
            for (Flavor flavor : Flavor.values()) {
                CaseloadGenerator generator = new CaseloadGenerator(seed, flavor, policy);
                int share = flavor == Flavor.HOSTILE ? cases - cases / 4 : cases / 4;
                for (int i = 0; i < share; i++) {
                    int horizon = new int[] {30, 0, 30, 120}[i % 4];
                    Evaluator evaluator = new Evaluator(engine, generator.asOf(i), horizon);
                    check(
                            evaluator,
                            generator.generate(i),
                            seed * 1_000_003 + i,
                            flavor + " " + i + " of seed " + seed);
                }
            }
        }
    }

    private void check(Evaluator evaluator, CaseFile caseFile, long seed, String name) {
        Unfilled unfilled = new Unfilled(evaluator, caseFile);
        Chance chance = new Chance(seed, unfilled.values());
        for (Obligation finding : unfilled.answers().undetermined()) {
            new Doubted(unfilled, finding, chance)
                    .disagreements(kind -> met.contains(kind) || found.containsKey(kind))
                    .forEach(each -> take(each, evaluator, name));
        }
        new Judged(unfilled, chance, meaning).disagreements().forEach(each -> take(each, evaluator, name));
    }

    private void take(Disagreement disagreement, Evaluator evaluator, String name) {
        if (known.contains(disagreement.kind())) {
            met.add(disagreement.kind());
        } else if (!found.containsKey(disagreement.kind())) {
            LocalDate asOf = evaluator.asOf();
            found.put(disagreement.kind(), disagreement.describe(asOf, evaluator.horizon()) + "\n  of case " + name);
        }
    }

    /** What was found that is not known, by kind. */
    Map<String, String> found() {
        return found;
    }

    /** Which of the known were found again. */
    Set<String> met() {
        return met;
    }
}

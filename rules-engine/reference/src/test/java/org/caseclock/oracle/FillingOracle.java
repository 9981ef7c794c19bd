package org.caseclock.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
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

    /** One case in so many reads like a real export. */
    private static final int FLAVORED = 4;

    private static final int[] HORIZONS = {30, 0, 30, 120};

    private static final long PRIME = 1_000_003;

    private final Policy policy;
    private final PolicyPack pack;
    private final Meaning meaning;
    private final Predicate<String> known;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, Integer> met = new TreeMap<>();

    /**
     * @param known which kinds of disagreement are known
     */
    FillingOracle(Policy policy, Predicate<String> known) {
        this.policy = policy;
        this.pack = PolicyPack.load(policy.packId());
        this.meaning = new Meaning(pack);
        this.known = known;
    }

    /** The first so many cases of a seed: each fourth reads like a real export, the others are odd. */
    void run(int cases, long seed) {
        CaseloadGenerator real = new CaseloadGenerator(seed, Flavor.REALISTIC, policy);
        CaseloadGenerator odd = new CaseloadGenerator(seed, Flavor.HOSTILE, policy);
        try (RulesEngine engine = RulesEngine.compile(pack, UNSHADOWED)) {
            for (int number = 1; number <= cases; number++) {
                boolean isReal = number % FLAVORED == 0;
                CaseloadGenerator generator = isReal ? real : odd;
                int index = (isReal ? number / FLAVORED : number - number / FLAVORED) - 1;
                Evaluator evaluator = new Evaluator(engine, generator.asOf(index), HORIZONS[index % HORIZONS.length]);
                check(evaluator, generator.generate(index), seed * PRIME + index, number);
            }
        }
    }

    private void check(Evaluator evaluator, CaseFile caseFile, long seed, int number) {
        Unfilled unfilled = new Unfilled(evaluator, caseFile);
        Chance chance = new Chance(seed, unfilled.values());
        for (Obligation finding : unfilled.answers().undetermined()) {
            new Doubted(unfilled, finding, chance)
                    .disagreements(kind -> met.containsKey(kind) || found.containsKey(kind))
                    .forEach(each -> take(each, evaluator, number));
        }
        new Judged(unfilled, chance, meaning).disagreements().forEach(each -> take(each, evaluator, number));
    }

    private void take(Disagreement disagreement, Evaluator evaluator, int number) {
        if (known.test(disagreement.kind())) {
            met.putIfAbsent(disagreement.kind(), number);
        } else if (!found.containsKey(disagreement.kind())) {
            LocalDate asOf = evaluator.asOf();
            found.put(
                    disagreement.kind(),
                    disagreement.describe(pack.schema(), asOf, evaluator.horizon()) + "\n  shows in " + number
                            + " cases");
        }
    }

    /** What was found that is not known, by kind. */
    Map<String, String> found() {
        return found;
    }

    /** Which of the known were found again, and in so many cases first. */
    Map<String, Integer> met() {
        return met;
    }
}

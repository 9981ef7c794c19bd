package org.caseclock.reference;

import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;
import org.caseclock.testkit.generate.Shrinker;

/**
 * Compares a pack with its reference on random cases. The property {@code caseclock.cases} sets how many (20,000), {@code
 * caseclock.seed} the seed (1). On disagreement it prints the seed, and the smallest case that still shows it.
 */
final class Agreement {

    /** The reference of a policy. */
    interface Reference {
        Judgement judge(CaseFile caseFile, LocalDate asOf, int horizonDays);
    }

    /** So many kinds of disagreement are shown before the comparison ends. */
    private static final int SHOWN = 6;

    private final Map<String, String> disagreements = new LinkedHashMap<>();
    private final PolicyPack pack;
    private final Policy policy;
    private final Reference reference;

    Agreement(Policy policy, Reference reference) {
        this.policy = policy;
        this.pack = PolicyPack.load(policy.packId());
        this.reference = reference;
    }

    void check() {
        int cases = Integer.getInteger("caseclock.cases", 20_000);
        long seed = Long.getLong("caseclock.seed", 1);
        try (RulesEngine engine = RulesEngine.compile(pack)) {
            for (Flavor flavor : Flavor.values()) {
                CaseloadGenerator generator = new CaseloadGenerator(seed, flavor, policy);
                int share = flavor == Flavor.HOSTILE ? cases - cases / 4 : cases / 4;
                for (int i = 0; i < share; i++) {
                    compare(
                            engine,
                            generator.generate(i),
                            generator.asOf(i),
                            horizon(i),
                            flavor + " " + i + " of seed " + seed);
                }
            }
        }
        report();
    }

    /** Now and then no horizon at all, or one that reaches over the days without service. */
    private static int horizon(int index) {
        return new int[] {30, 0, 30, 120}[index % 4];
    }

    private void compare(RulesEngine engine, CaseFile caseFile, LocalDate asOf, int horizon, String name) {
        if (differs(engine, caseFile, asOf, horizon)) {
            CaseFile smallest =
                    Shrinker.shrink(engine.schema(), caseFile, smaller -> differs(engine, smaller, asOf, horizon));
            Verdicts rules = Verdicts.of(engine.evaluate(smallest, asOf, horizon));
            Filled filled = filled(engine);
            Verdicts plain = filled.isAbout(smallest)
                    ? Objects.requireNonNull(filled.unlike(smallest, asOf, horizon))
                    : Verdicts.of(reference.judge(smallest, asOf, horizon));
            String message = String.format(
                    "The rules and the reference disagree on case %s, as of %s, horizon %d.%nSmallest case: %s %s%nThe rules say     %s%nThe reference says %s",
                    name, asOf, horizon, smallest.participant(), smallest.facts(), rules, plain);
            disagreements.putIfAbsent(rules.clausesThatDiffer(plain), message);
            if (disagreements.size() == SHOWN) {
                report();
            }
        }
    }

    private void report() {
        if (!disagreements.isEmpty()) {
            fail(String.join(System.lineSeparator() + System.lineSeparator(), disagreements.values()));
        }
    }

    /** In Sacramento a job without a first day may join others, in spells that the reference finds of jobs that have one. */
    private Filled filled(RulesEngine engine) {
        return new Filled(engine, reference, policy == Policy.SACRAMENTO);
    }

    private boolean differs(RulesEngine engine, CaseFile caseFile, LocalDate asOf, int horizon) {
        Filled filled = filled(engine);
        if (filled.isAbout(caseFile)) {
            return filled.unlike(caseFile, asOf, horizon) != null;
        }
        Verdicts rules = Verdicts.of(engine.evaluate(caseFile, asOf, horizon));
        Verdicts plain = Verdicts.of(reference.judge(caseFile, asOf, horizon));
        return Weaker.isAbout(caseFile) ? !Weaker.of(caseFile, asOf).agree(rules, plain) : !rules.equals(plain);
    }
}

package org.caseclock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.Evaluator;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.Fixtures;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The plan gives the bytes of the session. The property {@code caseclock.cases} sets on how many random cases a pack (2,000),
 * {@code caseclock.seed} the seed (1).
 */
class EvaluatorsTest {

    @ParameterizedTest
    @EnumSource
    void plan_and_session_give_the_same_bytes(Policy policy) {
        int cases = Integer.getInteger("caseclock.cases", 2_000);
        long seed = Long.getLong("caseclock.seed", 1);
        Path folder = Path.of("../../rules").resolve(policy.packId());
        PolicyPack pack = PolicyPack.load(folder);
        try (RulesEngine plan = RulesEngine.compile(pack, EngineOptions.DEFAULT.shadowing(0));
                RulesEngine session = RulesEngine.compile(pack, EngineOptions.DEFAULT.by(Evaluator.SESSION))) {
            for (Fixture fixture : Fixtures.of(folder)) {
                assertSame(plan, session, fixture.caseFile(), fixture.asOf(), fixture.horizonDays());
            }
            for (Flavor flavor : Flavor.values()) {
                CaseloadGenerator generator = new CaseloadGenerator(seed, flavor, policy);
                for (int i = 0; i < cases / Flavor.values().length; i++) {
                    assertSame(plan, session, generator.generate(i), generator.asOf(i), 30);
                }
            }
        }
    }

    private static void assertSame(
            RulesEngine plan, RulesEngine session, CaseFile caseFile, LocalDate asOf, int horizon) {
        String planned = plan.evaluate(caseFile, asOf, horizon).toJson();
        String said = session.evaluate(caseFile, asOf, horizon).toJson();
        int same = 0;
        while (same < Math.min(planned.length(), said.length()) && planned.charAt(same) == said.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - 300);
        // The whole of both would fill the screen.
        assertThat(planned.substring(from, Math.min(planned.length(), same + 200)))
                .as(() -> "case " + caseFile.participant() + " " + caseFile.facts() + " as of " + asOf)
                .isEqualTo(said.substring(from, Math.min(said.length(), same + 200)));
        assertThat(planned).hasSameSizeAs(said);
    }
}

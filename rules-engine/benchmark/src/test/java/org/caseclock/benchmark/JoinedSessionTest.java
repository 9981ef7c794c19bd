package org.caseclock.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.ledger.Evaluation;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The property {@code caseclock.cases} sets how many cases of each flavor (200). */
class JoinedSessionTest {

    @ParameterizedTest
    @EnumSource
    void says_of_many_cases_at_once_what_the_engine_says_of_each(Policy policy) {
        PolicyPack pack = PolicyPack.load(policy.packId());
        JoinedSession joined = new JoinedSession(pack);
        try (RulesEngine engine = RulesEngine.compile(pack)) {
            for (Flavor flavor : Flavor.values()) {
                List<Caseload.Dated> cases = cases(policy, flavor);
                assertThat(joined.evaluate(cases, Caseload.HORIZON_DAYS)).isEqualTo(alone(engine, cases));
            }
        }
    }

    private static List<Evaluation> alone(RulesEngine engine, List<Caseload.Dated> cases) {
        return cases.stream()
                .map(each -> engine.evaluate(each.caseFile(), each.asOf(), Caseload.HORIZON_DAYS))
                .toList();
    }

    private static List<Caseload.Dated> cases(Policy policy, Flavor flavor) {
        CaseloadGenerator generator = new CaseloadGenerator(1, flavor, policy);
        return IntStream.range(0, Integer.getInteger("caseclock.cases", 200))
                .mapToObj(i -> new Caseload.Dated(generator.generate(i), generator.asOf(i)))
                .toList();
    }
}

package org.caseclock.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoinedSessionTest {

    @ParameterizedTest
    @EnumSource
    void says_of_many_cases_at_once_what_the_engine_says_of_each(Policy policy) {
        PolicyPack pack = PolicyPack.load(policy.packId());
        JoinedSession joined = new JoinedSession(pack);
        try (RulesEngine engine = RulesEngine.compile(pack)) {
            for (Flavor flavor : Flavor.values()) {
                List<Caseload.Dated> cases = GeneratedCases.of(policy, flavor);
                assertThat(joined.evaluate(cases, Caseload.HORIZON_DAYS))
                        .containsExactlyElementsOf(cases.stream()
                                .map(each -> engine.evaluate(each.caseFile(), each.asOf(), Caseload.HORIZON_DAYS))
                                .toList());
            }
        }
    }
}

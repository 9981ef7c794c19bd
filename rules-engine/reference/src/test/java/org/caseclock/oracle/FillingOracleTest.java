package org.caseclock.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Set;
import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is empty in random cases is filled, and what the engine says is held against C11. The property {@code
 * caseclock.cases} sets how many cases a pack (2,000), {@code caseclock.seed} the seed (1).
 */
@Execution(ExecutionMode.CONCURRENT)
class FillingOracleTest {

    private static final int CASES = 2_000;

    @ParameterizedTest
    @EnumSource(Policy.class)
    void findings_change_by_what_they_name_and_by_nothing_else(Policy policy) {
        int cases = Integer.getInteger("caseclock.cases", CASES);
        long seed = Long.getLong("caseclock.seed", 1);
        Set<String> known = Known.of(policy, Integer.MAX_VALUE);
        boolean isUsual = cases <= CASES && seed == 1;
        FillingOracle oracle =
                new FillingOracle(policy, kind -> known.contains(kind) || (!isUsual && Rare.contains(policy, kind)));

        oracle.run(cases, seed);

        if (!oracle.found().isEmpty()) {
            fail(String.join("\n\n", oracle.found().values()));
        }
        if (seed == 1) {
            assertThat(oracle.met().keySet())
                    .as("known disagreements that are still needed")
                    .containsAll(Known.of(policy, cases));
        }
    }
}

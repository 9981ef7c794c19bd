package org.caseclock.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the hostile cases of Missouri and Minnesota must contain is in them often enough to be tested. */
class MonthlyFrequencyTest {

    private static final int CASES = 5000;

    private static final Map<Policy, List<Sample>> SAMPLES = new EnumMap<>(Policy.class);

    @BeforeAll
    static void generate() {
        for (Policy policy : List.of(Policy.MISSOURI, Policy.MINNESOTA)) {
            CaseloadGenerator generator = new CaseloadGenerator(2024, Flavor.HOSTILE, policy);
            SAMPLES.put(
                    policy,
                    IntStream.range(0, CASES)
                            .mapToObj(index -> new Sample(Dated.of(generator, index), generator.asOf(index)))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource({
        "org.caseclock.testkit.generate.MonthlyFeatures#services",
        "org.caseclock.testkit.generate.MonthlyFeatures#contacts",
        "org.caseclock.testkit.generate.MonthlyFeatures#notes",
        "org.caseclock.testkit.generate.MissouriFeatures#documents",
        "org.caseclock.testkit.generate.MissouriFeatures#participants"
    })
    void occursOftenEnoughInMissouri(Feature feature) {
        assertThat(count(Policy.MISSOURI, feature)).isGreaterThanOrEqualTo(feature.minimum());
    }

    @ParameterizedTest
    @MethodSource({
        "org.caseclock.testkit.generate.MonthlyFeatures#services",
        "org.caseclock.testkit.generate.MonthlyFeatures#contacts",
        "org.caseclock.testkit.generate.MonthlyFeatures#notes",
        "org.caseclock.testkit.generate.MinnesotaFeatures#records",
        "org.caseclock.testkit.generate.MinnesotaFeatures#closings"
    })
    void occursOftenEnoughInMinnesota(Feature feature) {
        assertThat(count(Policy.MINNESOTA, feature)).isGreaterThanOrEqualTo(feature.minimum());
    }

    private static long count(Policy policy, Feature feature) {
        return SAMPLES.getOrDefault(policy, List.of()).stream()
                .filter(feature.predicate())
                .count();
    }
}

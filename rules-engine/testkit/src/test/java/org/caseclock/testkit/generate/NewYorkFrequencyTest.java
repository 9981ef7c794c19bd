package org.caseclock.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the hostile cases of New York must contain is in them often enough to be tested. */
class NewYorkFrequencyTest {

    private static final int CASES = 5000;

    private static List<Sample> samples = List.of();

    @BeforeAll
    static void generate() {
        CaseloadGenerator generator = new CaseloadGenerator(2024, Flavor.HOSTILE, Policy.NEW_YORK);
        samples = IntStream.range(0, CASES)
                .mapToObj(index -> new Sample(Dated.of(generator, index), generator.asOf(index)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource({
        "org.caseclock.testkit.generate.NewYorkFeatures#work",
        "org.caseclock.testkit.generate.NewYorkFeatures#teams",
        "org.caseclock.testkit.generate.NewYorkPlanFeatures#plans",
        "org.caseclock.testkit.generate.NewYorkFeatures#records"
    })
    void occursOftenEnough(Feature feature) {
        assertThat(samples.stream().filter(feature.predicate()).count()).isGreaterThanOrEqualTo(feature.minimum());
    }
}

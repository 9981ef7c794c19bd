package org.caseclock.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the hostile cases must contain is in them often enough to be tested. */
class FeatureFrequencyTest {

    private static final int CASES = 5000;

    private static List<Sample> samples = List.of();

    @BeforeAll
    static void generate() {
        CaseloadGenerator generator = new CaseloadGenerator(2024, Flavor.HOSTILE);
        samples = IntStream.range(0, CASES)
                .mapToObj(index -> new Sample(Dated.of(generator, index), generator.asOf(index)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource({
        "org.caseclock.testkit.generate.ServiceFeatures#participation",
        "org.caseclock.testkit.generate.ServiceFeatures#services",
        "org.caseclock.testkit.generate.ServiceFeatures#planned",
        "org.caseclock.testkit.generate.EventFeatures#contacts",
        "org.caseclock.testkit.generate.EventFeatures#notes",
        "org.caseclock.testkit.generate.EventFeatures#offers",
        "org.caseclock.testkit.generate.ExitFeatures#exits",
        "org.caseclock.testkit.generate.ExitFeatures#circumstances",
        "org.caseclock.testkit.generate.TimingFeatures#recordings",
        "org.caseclock.testkit.generate.TimingFeatures#asOf"
    })
    void occursOftenEnough(Feature feature) {
        assertThat(samples.stream().filter(feature.predicate()).count()).isGreaterThanOrEqualTo(feature.minimum());
    }
}

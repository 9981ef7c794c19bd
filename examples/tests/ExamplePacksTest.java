package org.caseclock.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.fixture.FixtureResult;
import org.caseclock.testkit.fixture.Fixtures;
import org.caseclock.testkit.trace.Rulebook;
import org.caseclock.testkit.trace.Traceability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fixture of every example pack passes, none of its own clauses lacks a rule, a fixture on which it speaks or one on
 * which it is silent, and its page is what it says now. {@code -Dcaseclock.update=true} writes the pages anew.
 */
class ExamplePacksTest {

    static List<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(""))) {
            return folders.filter(folder -> Files.exists(folder.resolve("policy.yaml")))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void are_an_overlay_a_pack_of_two_versions_one_of_every_kind_of_time_and_one_of_facts_of_its_own()
            throws IOException {
        assertThat(packs())
                .extracting(Path::toString)
                .containsExactly("overlay-delta-operator", "policy-versions", "three-rivers", "three-rivers-training");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_pack_lacks_nothing_and_its_page_is_up_to_date(Path folder) throws IOException {
        try (RulesEngine engine = RulesEngine.compile(PolicyPack.load(folder))) {
            assertThat(Fixtures.of(folder)).isNotEmpty().allSatisfy(fixture -> {
                FixtureResult result = FixtureResult.of(engine, fixture);
                assertThat(result.passed())
                        .as("%s:%d%n%s", fixture.file(), fixture.line(), result.difference())
                        .isTrue();
            });
            Traceability trace = Traceability.of(engine, Fixtures.of(folder));
            assertThat(trace.missing()).isEmpty();
            Path page = folder.resolve("README.md");
            if (Boolean.getBoolean("caseclock.update")) {
                Files.writeString(page, Rulebook.of(trace));
            }
            assertThat(page).hasContent(Rulebook.of(trace));
        }
    }
}

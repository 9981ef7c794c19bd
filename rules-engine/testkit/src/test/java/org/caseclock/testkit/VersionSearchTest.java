package org.caseclock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.fixture.FixtureResult;
import org.caseclock.testkit.fixture.FixtureText;
import org.caseclock.testkit.fixture.Fixtures;
import org.caseclock.testkit.search.Difference;
import org.caseclock.testkit.search.Transition;
import org.caseclock.testkit.search.VersionSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a changed number does is found without a caseload. */
class VersionSearchTest {

    private static final PolicyPack PACK = PolicyPack.load("ms-partnership");
    private static final EngineOptions UNSHADOWED = EngineOptions.DEFAULT.shadowing(0);
    private static final RulesEngine NOW = RulesEngine.compile(PACK, UNSHADOWED);
    private static final RulesEngine CHANGED = RulesEngine.compile(PACK.trying("followUp.months", "6"), UNSHADOWED);

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        NOW.close();
        CHANGED.close();
    }

    @Test
    void each_way_in_which_two_versions_differ_has_a_smallest_case() {
        VersionSearch search = VersionSearch.of(NOW, CHANGED, 1_500, 1, 30);
        List<Difference> differences = search.differences();

        assertThat(search.tried()).isEqualTo(1_500);
        assertThat(differences)
                .extracting(Difference::transition)
                .contains(new Transition("IV.1", "MET -> LATE"), new Transition("IV.1", "OPEN -> MISSED"))
                .allSatisfy(each -> assertThat(each.clause()).isIn("II.B.1", "IV.1"));
        for (Difference each : differences) {
            assertThat(Transition.of(
                            NOW.evaluate(each.smallest(), each.asOf()), CHANGED.evaluate(each.smallest(), each.asOf())))
                    .contains(each.transition());
            assertThat(each.smallest().facts()).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void versions_that_say_the_same_show_none_and_what_was_covered() {
        VersionSearch search = VersionSearch.of(NOW, NOW, 300, 1, 30);

        assertThat(search.differences()).isEmpty();
        assertThat(search.clauses()).contains("II.A.2", "III.A.1", "VI");
        assertThat(search.ways()).isGreaterThan(30);
    }

    @Test
    void what_was_found_is_a_fixture_that_the_later_version_passes() throws IOException {
        for (String file : new String[] {"policy.yaml", "policy.drl"}) {
            try (Stream<Path> paths = Files.walk(Path.of("..", "..", "rules", "ms-partnership"))) {
                Path from =
                        paths.filter(path -> path.endsWith(file)).findFirst().orElseThrow();
                Files.copy(from, folder.resolve(file));
            }
        }
        Files.createDirectory(folder.resolve("cases"));
        List<Difference> differences =
                VersionSearch.of(NOW, CHANGED, 1_500, 2, 30).differences();
        for (int i = 0; i < differences.size(); i++) {
            Difference each = differences.get(i);
            Files.writeString(
                    folder.resolve("cases/" + i + ".yaml"),
                    FixtureText.of(CHANGED, each.transition().clause(), "kept", each.smallest(), each.asOf()));
        }

        assertThat(Fixtures.of(folder))
                .hasSameSizeAs(differences)
                .allSatisfy(fixture -> {
                    assertThat(FixtureResult.of(CHANGED, fixture).passed()).isTrue();
                })
                .anySatisfy(fixture ->
                        assertThat(FixtureResult.of(NOW, fixture).passed()).isFalse());
    }
}

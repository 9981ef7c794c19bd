package org.caseclock.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.caseclock.testkit.coverage.Coverage;
import org.caseclock.testkit.coverage.CoverageRun;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;

/** The fixtures of the shipped packs try what the rules ask and notice what is changed, as the front page says. */
class MutationScoresTest {

    private static final Path ROOT = Path.of("../..");
    private static final List<String> PACKS =
            List.of("ms-partnership", "mo-west-central", "mn-northwest", "ny-cdo", "ca-seta");
    private static final double LEAST = 95;

    private static final String BEGIN = "<!-- scores, written by MutationScoresTest -->\n";
    private static final String END = "<!-- end of scores -->\n";

    @Test
    void the_fixtures_notice_what_is_changed_and_the_front_page_says_how_much() throws IOException {
        SoftAssertions all = new SoftAssertions();
        StringBuilder table = new StringBuilder("""
                | pack | fixtures | conditions tried | changes noticed |
                |---|---|---|---|
                """);
        for (String pack : PACKS) {
            Path folder = ROOT.resolve("rules").resolve(pack);
            List<Fixture> fixtures = Fixtures.of(folder);
            Coverage.Share tried = CoverageRun.of(folder, fixtures).share();
            MutationScore score = MutationRun.of(folder, fixtures);
            all.assertThat(tried.percent()).as("conditions of %s tried", pack).isGreaterThanOrEqualTo(LEAST);
            all.assertThat(score.percent())
                    .as("changes of %s noticed; not these: %s", pack, score.survivors())
                    .isGreaterThanOrEqualTo(LEAST);
            all.assertThat(score.unused())
                    .as("what %s declares though there is no such survivor", pack)
                    .isEmpty();
            table.append(row(pack, fixtures.size(), tried, score));
        }
        all.assertAll();
        compare(ROOT.resolve("README.md"), table.toString());
    }

    private static String row(String pack, int fixtures, Coverage.Share tried, MutationScore score) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f %% | %.1f %% (%d of %d; %d change nothing) |\n",
                pack,
                fixtures,
                tried.percent(),
                score.percent(),
                score.killed(),
                score.all(),
                score.equivalents().size());
    }

    private static void compare(Path page, String table) throws IOException {
        String text = Files.readString(page);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END);
        if (Boolean.getBoolean("caseclock.update")) {
            Files.writeString(page, text.substring(0, from) + table + text.substring(to));
        } else {
            assertThat(text.substring(from, to))
                    .as(
                            "the table of README.md; refresh it with mvn -pl rules-engine/testkit -am test"
                                    + " -Dtest=MutationScoresTest -Dsurefire.failIfNoSpecifiedTests=false -Dcaseclock.update=true")
                    .isEqualTo(table);
        }
    }
}

package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir
    Path folder;

    private String file = "";

    @BeforeEach
    void writeCaseload() throws IOException {
        file = Files.writeString(folder.resolve("c.ndjson"), String.join("\n", CaseJson.lines(100)))
                .toString();
    }

    @Test
    void another_number_shows_what_becomes_of_which_findings() {
        Cli cli = diff("ms-partnership", "--set", "exit.inactivityDays=60");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .matches("(?s)ms-partnership: \\d+ of 100 cases change\n"
                        + "  violations \\d+ -> \\d+, tasks \\d+ -> \\d+, obligations \\d+ -> \\d+\n.*")
                .contains("\nIII.A.1  The customer is exited once the days without service have run out\n")
                .containsPattern("\\d+  MET -> LATE +in \\d+ cases? +such as MS-\\d+")
                .doesNotContain("\nIV.1 ");
    }

    @Test
    void the_same_policy_changes_nothing() {
        assertThat(diff("ms-partnership", "ms-partnership").out())
                .startsWith("ms-partnership: 0 of 100 cases change\n");
        assertThat(diff("ms-partnership", "--set", "exit.inactivityDays=90").out())
                .startsWith("ms-partnership: 0 of 100 cases change\n");
    }

    @Test
    void two_that_declare_a_fact_otherwise_cannot_be_compared() throws IOException {
        Path own = Path.of("..", "..", "examples", "three-rivers-training");
        Path changed = Files.createDirectory(folder.resolve("changed"));
        String policy = Files.readString(own.resolve("policy.yaml"));
        Files.copy(own.resolve("policy.drl"), changed.resolve("policy.drl"));
        Files.createDirectory(changed.resolve("tables"));
        Files.copy(own.resolve("tables/terms.csv"), changed.resolve("tables/terms.csv"));
        Files.writeString(
                changed.resolve("policy.yaml"), policy.replace("signedBy: { is: text }", "signedBy: { is: id }"));

        Cli cli = diff(own.toString(), changed.toString());

        assertThat(cli.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err())
                .contains("The two cannot be compared on the same cases. The field signedBy of ")
                .contains(" is declared in two ways.");
        assertThat(diff(own.toString(), own.toString()).out()).contains("0 of 7 cases change");
    }

    @Test
    void json_and_markdown_hold_the_same() throws IOException {
        String[] change = {"ms-partnership", "--set", "followUp.months=6"};
        JsonNode json = new ObjectMapper()
                .readTree(diff(with(change, "--format", "json")).out());
        String markdown = diff(with(change, "--format", "markdown")).out();

        assertThat(json.get("cases").asInt()).isEqualTo(100);
        assertThat(json.get("clauses")).isNotEmpty();
        json.get("clauses")
                .forEach(clause -> clause.get("changes")
                        .forEach(each -> assertThat(markdown)
                                .contains("| " + clause.get("clause").asText() + " | "
                                        + each.get("findings").asInt() + " | "
                                        + each.get("change").asText().replace("->", "→") + " | ")));
    }

    @Test
    void a_revision_in_git_can_be_compared_with_the_folder() throws Exception {
        Path rules = Path.of("..", "..", "rules", "ms-partnership");
        // Sources may come without their history, as in a release's archive.
        assumeThat(new ProcessBuilder("git", "rev-parse", "HEAD").start().waitFor())
                .isZero();
        Cli cli = diff("HEAD:rules/ms-partnership", rules.toString());

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).contains("of 100 cases change");
    }

    @Test
    void what_cannot_be_compared_is_told() {
        assertThat(diff("ms-partnership").err())
                .contains("There is nothing to compare: name NEW, or --set a parameter.");
        assertThat(diff("ms-partnership", "--set", "exit.inactivityDay=60").err())
                .contains("The pack ms-partnership has no parameter named exit.inactivityDay.")
                .contains("  Maybe exit.inactivityDays.");
        assertThat(diff("ms-partnership", "--set", "exit.inactivityDays=soon").err())
                .contains("The value (soon) of exit.inactivityDays must be a whole number, 0 or more, or none.");
        assertThat(diff("nowhere:rules/ms-partnership", "ms-partnership").err())
                .contains("Git knows no nowhere:rules/ms-partnership from here.");
    }

    @Test
    void a_case_that_cannot_be_read_is_told_and_the_rest_compared() throws IOException {
        Files.writeString(Path.of(file), Files.readString(Path.of(file)) + "\n{}");
        Cli cli = diff("ms-partnership", "--set", "exit.inactivityDays=60");

        assertThat(cli.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(cli.err()).contains("c.ndjson:101:");
        assertThat(cli.out()).contains("of 100 cases change");
    }

    private static String[] with(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private Cli diff(String... args) {
        return Cli.run(with(with(new String[] {"diff"}, args), "--as-of", "2025-03-31", "--cases", file));
    }

    @Test
    void made_up_cases_show_what_a_change_does() throws IOException {
        Path kept = folder.resolve("kept");
        String[] change = {"diff", "ms-partnership", "--set", "followUp.months=6", "--search", "600"};
        Cli text = Cli.run(with(change, "--keep", kept.toString()));
        JsonNode json = new ObjectMapper()
                .readTree(Cli.run(with(change, "--format", "json")).out());
        String markdown = Cli.run(with(change, "--format", "markdown")).out();

        assertThat(text.exitCode()).isZero();
        assertThat(text.out())
                .matches(
                        "(?s)ms-partnership: \\d+ differences among 600 made-up cases\n"
                                + "  \\d+ clauses spoke in them, in \\d+ ways \\(each clause met, missed, open and so on\\)\\..*")
                .contains("\nIV.1  Follow-up services are offered in the months after exit\n")
                .containsPattern("\n  MET -> LATE, in \\d+ cases?; the smallest:\n    clause: IV.1\n    fixtures:\n");
        assertThat(json.get("differences").size())
                .isEqualTo(Files.list(kept).toList().size());
        json.get("differences")
                .forEach(each -> assertThat(markdown)
                        .contains(each.get("change").asText().replace("->", "→"))
                        .contains(each.get("fixture").asText()));
        assertThat(Cli.run(with(change, "--keep", kept.toString())).err())
                .contains(" already, and nothing is written over it.");
    }

    @Test
    void without_a_difference_it_says_what_was_covered() {
        assertThat(Cli.run("diff", "ms-partnership", "ms-partnership", "--search", "100")
                        .out())
                .startsWith("ms-partnership: no difference among 100 made-up cases\n")
                .contains(" clauses spoke in them");
    }

    @Test
    void cases_are_given_or_made_up() {
        String[] same = {"diff", "ms-partnership", "ms-partnership"};
        assertThat(Cli.run(same).err()).startsWith("There are no cases to compare on: give --cases, or --search");
        assertThat(diff("ms-partnership", "ms-partnership", "--search", "10").err())
                .startsWith("The --search makes up its cases; leave out --cases.");
        assertThat(Cli.run(with(same, "--search", "0")).err())
                .startsWith("The --search (0) must be a whole number, from 1 to ");
        assertThat(Cli.run(with(same, "--search", "9", "--as-of", "2025-01-01")).err())
                .startsWith("The --search chooses its own days; leave out --as-of.");
        assertThat(Cli.run(with(same, "--cases", file)).err()).startsWith("Missing required option: '--as-of=<date>'");
    }
}

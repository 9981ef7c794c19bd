package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate} under several policies at once. */
class EvaluateSeveralTest {

    private static final String IN_TRAINING = """
            {"caseId": "C-1",
             "participant": {"id": "P", "entryDate": "2025-02-10", "programs": ["ADULT"]},
             "services": [{"id": "s1", "category": "TRAINING", "startDate": "2025-02-10"}]}
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("case.json"), IN_TRAINING);
    }

    private Cli evaluate(String... more) {
        String[] arguments = {"evaluate", "--as-of", "2025-03-10", file.toString()};
        String[] all = new String[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Cli.run(all);
    }

    @Test
    void the_page_begins_with_what_serves_several_tasks_and_then_says_what_each_policy_says() {
        String alone = evaluate("--pack", "mo-west-central").out();
        Cli both = evaluate("--pack", "ms-partnership", "--pack", "mo-west-central");

        assertThat(both.exitCode()).isZero();
        assertThat(both.out())
                .startsWith("What serves several tasks at once\n"
                        + "  One contact from 2025-03-10 to 2025-03-31 would serve II.A.2 of The Mississippi Partnership and\n"
                        + "  MC.1, MC.4 of West Central Region.\n  One contact from 2025-04-01 to ")
                .contains("\n\nCase C-1\nThe Mississippi Partnership, ")
                .endsWith("\n\n" + alone);
    }

    @Test
    void as_json_it_has_what_each_says_alone() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode alone = json.readTree(
                evaluate("--pack", "mo-west-central", "--format", "json").out());
        JsonNode both =
                json.readTree(evaluate("--pack", "ms-partnership", "--pack", "mo-west-central", "--format", "ndjson")
                        .out());

        assertThat(both.path("policies")).hasSize(2);
        assertThat(both.path("policies").get(1)).isEqualTo(alone);
        assertThat(both.path("sharedDeeds").get(0).path("kind").asText()).isEqualTo("contact");
        assertThat(both.path("sharedDeeds").get(0).path("serves").findValuesAsText("task"))
                .containsExactly("C-1/II.A.2/2025-03", "C-1/MC.1/2025-03", "C-1/MC.4/2025-03");
    }

    @Test
    void a_folder_of_packs_is_all_of_them() {
        Cli all = evaluate("--pack", Path.of("..", "..", "rules").toString());

        assertThat(all.exitCode()).isZero();
        assertThat(all.out().lines().filter(line -> line.equals("Case C-1"))).hasSize(5);
    }

    @Test
    void one_that_fails_fails_all() {
        assertThat(evaluate("--pack", "ms-partnership", "--pack", "mo-west-central", "--fail-on", "required")
                        .exitCode())
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void a_policy_is_named_once() {
        Cli twice = evaluate("--pack", "ms-partnership", "--pack", "ms-partnership");

        assertThat(twice.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(twice.err()).startsWith("Two policies of the set have the id ms-partnership.");
    }

    private Cli run(String command, String... more) {
        return Cli.run(Stream.of(
                        Stream.of(command, "--pack", "ms-partnership", "--pack", "ca-seta"),
                        Stream.of(more),
                        Stream.of(file.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    @Test
    void a_monitor_is_told_of_each_policy() throws IOException {
        String[] asOf = {"--as-of", "2025-06-10"};
        String alone = Cli.run("monitor", "--pack", "ms-partnership", "--as-of", "2025-06-10", file.toString())
                .out();
        Cli both = run("monitor", asOf);
        JsonNode json = new ObjectMapper()
                .readTree(run("monitor", "--as-of", "2025-06-10", "--format", "json")
                        .out());

        assertThat(both.exitCode()).isZero();
        assertThat(both.out()).startsWith(alone + "\nMonitor's report: 1 case evaluated\nSacramento ");
        assertThat(json.findValuesAsText("pack")).containsExactly("ms-partnership", "ca-seta");
    }

    @Test
    void a_clause_is_looked_for_in_all_of_them() {
        Cli monitor = run("monitor", "--as-of", "2025-06-10", "--clause", "JR.2");
        Cli explained = run("explain", "--as-of", "2025-06-10", "--clause", "II.A.2");
        Cli none = run("explain", "--as-of", "2025-06-10", "--clause", "II.A.22");

        assertThat(monitor.out()).contains("Clause ").doesNotContain("Mississippi");
        assertThat(explained.out())
                .isEqualTo(Cli.run(
                                "explain",
                                "--pack",
                                "ms-partnership",
                                "--as-of",
                                "2025-06-10",
                                "--clause",
                                "II.A.2",
                                file.toString())
                        .out());
        assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err())
                .startsWith("The --clause (II.A.22) is none of the packs ms-partnership, ca-seta.\n  Maybe II.A.2");
    }

    @Test
    void a_roster_has_the_duties_of_each_policy() throws IOException {
        Files.writeString(
                file,
                IN_TRAINING.replace(
                        "\"services\"", "\"exit\": {\"id\": \"x1\", \"date\": \"2025-06-30\"}, \"services\""));
        Cli text = run("roster", "--quarter", "2025-Q3");
        List<String> csv = run("roster", "--quarter", "2025-Q3", "--format", "csv")
                .out()
                .lines()
                .toList();

        assertThat(text.exitCode()).isZero();
        assertThat(text.out().lines().filter(line -> line.startsWith("Follow-up due in 2025-Q3")))
                .hasSize(2);
        assertThat(csv.get(0)).contains("pack,career_center,");
        assertThat(csv.stream().skip(1).map(line -> line.split(",")[0]).distinct())
                .containsExactly("ms-partnership", "ca-seta");
    }

    @Test
    void a_batch_tells_them_apart() throws IOException {
        Path ndjson = Files.writeString(
                folder.resolve("cases.ndjson"), Files.readString(file).replace("\n", " ") + "\n");
        Path out = folder.resolve("out");
        Cli batch = Cli.run(
                "batch",
                "--pack",
                "ms-partnership",
                "--pack",
                "mo-west-central",
                "--as-of",
                "2025-03-10",
                "--in",
                ndjson.toString(),
                "--out",
                out.toString(),
                "--format",
                "csv");

        assertThat(batch.exitCode()).isZero();
        assertThat(Files.readString(out.resolve("findings-00000.csv")))
                .contains("\nmo-west-central,C-1,MC.1,")
                .contains(",\"One contact from 2025-03-10 to 2025-03-31 would serve ");
    }
}

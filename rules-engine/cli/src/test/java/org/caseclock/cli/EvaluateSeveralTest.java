package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void a_policy_is_named_once_and_most_commands_take_one() {
        Cli twice = evaluate("--pack", "ms-partnership", "--pack", "ms-partnership");
        Cli monitor = Cli.run(
                "monitor",
                "--pack",
                "ms-partnership",
                "--pack",
                "mo-west-central",
                "--as-of",
                "2025-03-10",
                file.toString());

        assertThat(twice.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(twice.err()).startsWith("Two policies of the set have the id ms-partnership.");
        assertThat(monitor.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(monitor.err()).startsWith("This command takes one --pack, and there are 2.");
    }
}

package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.caseclock.policy.ShippedPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClausesCommandTest {

    private static final Path RULES = Path.of("../../rules");

    @TempDir
    Path folder;

    @Test
    void aPackIsShownClauseByClause() {
        Cli cli = Cli.run("clauses", "--pack", "ms-partnership");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out())
                .startsWith("The Mississippi Partnership, Adult and Dislocated Worker Follow-Up Policy"
                        + " (ms-partnership)\n\nWhat each clause rests on\n"
                        + "  clause      binds   how       fires  silent  rules\n")
                .containsPattern("\n  II\\.A\\.2      MUST    duty +\\d+ +\\d+  policy\\.drl:\\d+, \\d+\n")
                .containsPattern("\n  III\\.B\\.1     -       decision ")
                .containsPattern("\n  III\\.C       SHOULD  review ")
                .containsPattern("\n  V           -       note +0 +0  -\n")
                .contains(
                        "  IV.1        Follow-up services are offered in the months after exit (IV; followUp.months)\n")
                .containsPattern("\n\n19 clauses, \\d+ rules, \\d+ fixtures; nothing is missing\\.\n$");
        assertThat(cli.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void aRuleStandsWhereItIsSaidToStand() throws IOException {
        JsonNode rules = json(Cli.run("clauses", "--pack", "mn-northwest", "--format", "json"))
                .at("/clauses/0/rules");

        assertThat(rules).hasSize(1);
        assertThat(rules.at("/0/file").asText()).isEqualTo("policy.drl");
        assertThat(Files.readAllLines(RULES.resolve("mn-northwest/policy.drl"))
                        .get(rules.at("/0/line").asInt() - 1))
                .isEqualTo("rule \"" + rules.at("/0/name").asText() + "\"");
    }

    @Test
    void withoutAPackAllAreShown() throws IOException {
        Cli text = Cli.run("clauses");
        JsonNode json = json(Cli.run("clauses", "--format", "json"));

        assertThat(text.exitCode()).isZero();
        assertThat(json.isArray()).isTrue();
        assertThat(json.findValuesAsText("pack")).containsExactlyElementsOf(ShippedPacks.ids());
        json.forEach(pack -> assertThat(text.out())
                .contains(pack.path("title").asText() + " (" + pack.path("pack").asText() + ")\n"));
    }

    @Test
    void jsonNamesTheFixturesAndTheParameters() throws IOException {
        JsonNode json = json(Cli.run("clauses", "--pack", "ms-partnership", "--format", "json"));

        JsonNode followUp = json.path("clauses").get(15);
        assertThat(followUp.path("id").asText()).isEqualTo("IV.1");
        assertThat(followUp.path("modality").asText()).isEqualTo("MUST");
        assertThat(followUp.path("how").asText()).isEqualTo("duty");
        assertThat(followUp.at("/fixtures/firing").valueStream().map(JsonNode::asText))
                .contains("offered on the exit date");
        assertThat(followUp.at("/fixtures/silent").valueStream().map(JsonNode::asText))
                .contains("the excluded are not owed it");
        assertThat(followUp.at("/parameters/0").asText()).isEqualTo("followUp.months");
        JsonNode parameter = json.path("parameters").get(5);
        assertThat(parameter.path("name").asText()).isEqualTo("followUp.months");
        assertThat(parameter.path("value").asText()).isEqualTo("12 months");
        assertThat(parameter.path("stricter").asText()).isEqualTo("lower");
        assertThat(json.path("terms").isObject()).isTrue();
        assertThat(json.path("missing")).isEmpty();
    }

    @Test
    void markdownIsTheReadmeOfThePack() throws IOException {
        for (String id : ShippedPacks.ids()) {
            assertThat(Cli.run("clauses", "--pack", id, "--format", "markdown").out())
                    .isEqualTo(Files.readString(RULES.resolve(id).resolve("README.md")));
        }
    }

    @Test
    void aClauseWithoutFixturesIsNamed() throws IOException {
        Files.delete(copy().resolve("cases/6.yaml"));
        Cli cli = Cli.run("clauses", "--pack", folder.toString());

        assertThat(cli.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(cli.out())
                .endsWith(" fixtures; 2 things missing:\n"
                        + "  The clause 6 has no fixture that it speaks of.\n"
                        + "  The clause 6 has no fixture on which it is silent.\n");
        assertThat(json(Cli.run("clauses", "--pack", folder.toString(), "--format", "json"))
                        .path("missing"))
                .hasSize(2);
    }

    @Test
    void theWordsOfThePolicyAreInTheJson() throws IOException {
        Path policy = copy().resolve("policy.yaml");
        Files.writeString(
                policy,
                Files.readString(policy) + "\nterms:\n  core: { today: basic career service, citation: WIOA 134 }\n");

        assertThat(json(Cli.run("clauses", "--pack", folder.toString(), "--format", "json"))
                        .at("/terms/core/today")
                        .asText())
                .isEqualTo("basic career service");
    }

    @Test
    void aBrokenFixtureRefusesThePack() throws IOException {
        Path cases = copy().resolve("cases/6.yaml");
        Files.writeString(cases, Files.readString(cases).replaceFirst("asOf", "asOff"));
        Cli cli = Cli.run("clauses", "--pack", folder.toString());

        assertThat(cli.exitCode()).isEqualTo(ExitCode.PACK_REFUSED);
        assertThat(cli.err()).startsWith(cases + ":").contains("asOf").doesNotContain("\tat ");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void aPackWithoutAPolicyIsRefused() {
        Cli cli = Cli.run("clauses", "--pack", folder.toString());

        assertThat(cli.exitCode()).isEqualTo(ExitCode.PACK_REFUSED);
        assertThat(cli.err()).contains("The pack has no file policy.yaml.");
    }

    private static JsonNode json(Cli cli) throws IOException {
        return new ObjectMapper().readTree(cli.out());
    }

    /** A copy of the Minnesota pack, to be spoiled. */
    private Path copy() throws IOException {
        Path pack = RULES.resolve("mn-northwest");
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(pack.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return folder;
    }
}

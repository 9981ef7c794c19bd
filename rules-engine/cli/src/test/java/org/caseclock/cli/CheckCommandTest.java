package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.caseclock.engine.gate.Capabilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final Path THREE_RIVERS = Path.of("..", "..", "examples", "three-rivers");

    @TempDir
    Path folder;

    @BeforeEach
    void copyThePack() throws IOException {
        try (Stream<Path> files = Files.walk(THREE_RIVERS)) {
            files.filter(Files::isRegularFile).forEach(this::copy);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../rules/ms-partnership",
                "../../rules/mo-west-central",
                "../../rules/ny-cdo",
                "../../rules/ca-seta",
                "../../rules/mn-northwest",
                "../../examples/three-rivers",
                "../../examples/policy-versions",
                "../../examples/overlay-delta-operator"
            })
    void a_shipped_pack_has_nothing_to_be_said_of_it(String pack) {
        Cli cli = Cli.run("check", "--as-of", "2027-11-22", pack);

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out().lines()).allMatch(line -> line.contains(": allowed: ") || line.startsWith("  Because "));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "policy.yaml|work.months:|work.month:|error: The clause D.2 names the parameter work.months, which the pack"
                        + " does not have. [unknown-parameter]",
                "policy.yaml|how: review|how: revue|error: The how (revue) of H.1 must be one of duty, check, limit, prohibition, decision,"
                        + " review, note. [wrong-value]",
                "policy.drl|reachedParticipant|reachedParticipent|reachedParticipent",
                "policy.drl|\"E.2\", $window|\"E.3\", $window|error: The rule \"E.2 A returned survey is rewarded\" writes of the"
                        + " clause E.3, which the pack does not have. [unknown-clause]",
                "tables/statuses.csv|On hold|On holt|error: The status (On holt) must be one of Active, On hold, Closed."
            })
    void what_keeps_a_pack_from_being_used_is_an_error_at_its_place(
            String file, String text, String wrong, String expected) throws IOException {
        replace(file, text, wrong);
        Cli cli = Cli.run("check", folder.toString());

        assertThat(cli.exitCode()).isEqualTo(ExitCode.PACK_REFUSED);
        assertThat(cli.out()).contains(expected);
        assertThat(cli.out()).matches("(?s)" + folder + "/" + file + ":\\d+:\\d+: error: .*");
    }

    @Test
    void a_slip_in_what_made_up_cases_are_like_is_an_error_at_its_place() throws IOException {
        Files.writeString(
                folder.resolve("generate.yaml"),
                "facts:\n  Contact: { fields: { methd: { values: { PHONE: 1 } } } }\n");

        Cli cli = Cli.run("check", folder.toString());

        assertThat(cli.exitCode()).isEqualTo(ExitCode.PACK_REFUSED);
        assertThat(cli.out()).contains("generate.yaml:2:24: error: Contact has no field methd.", "Maybe method.");
    }

    @Test
    void a_parameter_and_a_window_that_nothing_uses_are_warned_of() throws IOException {
        replace("policy.yaml", "due: event + note.businessDays", "due: event + 2 business days");
        replace("policy.yaml", "    quarter: {", "    year: { opens: exit, due: exit + 12 months }\n    quarter: {");
        Cli cli = Cli.run("check", folder.toString());

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .containsPattern(
                        "policy.yaml:\\d+:3: warning: The parameter note.businessDays is used neither by the time"
                                + " line nor by a rule. \\[unused-parameter]\n")
                .containsPattern("policy.yaml:\\d+:5: warning: Nothing refers to year, one of the windows."
                        + " \\[unused-timeline-entry]\n");
    }

    @Test
    void a_value_whose_source_nobody_looked_at_for_a_year_is_warned_of() {
        assertThat(Cli.run("check", "--as-of", "2027-11-23", folder.toString()).out())
                .contains(
                        "warning: The value of plan.days was last compared with its source on 2026-11-22. [old-check]");
        assertThat(Cli.run("check", folder.toString()).out()).doesNotContain("old-check");
    }

    @Test
    void a_rule_is_warned_of_whose_comment_says_what_the_policy_does_not_say_any_more() throws IOException {
        replace("policy.yaml", "value: 2, citation: A.2", "value: 3, citation: A.2");

        assertThat(Cli.run("check", folder.toString()).out())
                .containsPattern(
                        "policy.drl:\\d+:1: warning: The comment above the rule \"A.2 A contact is noted in time\""
                                + " does not say what policy.yaml says now. \\[stale-comment]\n");
        replace("policy.drl", "rule \"A.2", "// caseclock-allow stale-comment: it is a draft\nrule \"A.2");
        assertThat(Cli.run("check", folder.toString()).out())
                .contains("allowed: ")
                .doesNotContain("warning");
        Cli.run("format", folder.toString());
        assertThat(Cli.run("check", folder.toString()).out()).contains("there is nothing of it below");
    }

    @Test
    void json_sarif_and_github_hold_the_same() throws IOException {
        allowAWindowThatNothingUses();
        replace("policy.yaml", "due: event + note.businessDays", "due: event + 2 business days");
        String pack = folder.toString();
        Cli.run("format", pack);
        ObjectMapper mapper = new ObjectMapper();

        JsonNode all =
                mapper.readTree(Cli.run("check", "--format", "json", pack).out());
        assertThat(all.get(1).get("suppressed").asBoolean()).isTrue();
        assertThat(all.get(1).get("because").asText()).startsWith("the next version opens it");
        JsonNode json = all.get(0);
        assertThat(json.get("id").asText()).isEqualTo("unused-parameter");
        assertThat(Path.of("../..", json.get("page").asText())).exists();
        JsonNode run = mapper.readTree(
                        Cli.run("check", "--format", "sarif", pack).out())
                .get("runs")
                .get(0);
        assertThat(run.at("/results/1/suppressions/0/justification").asText()).startsWith("the next version opens it");
        assertThat(run.at("/results/0/ruleId").asText()).isEqualTo("unused-parameter");
        assertThat(run.at("/results/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(json.get("line").asInt());
        assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
                .contains("refused", "unknown-field", "unused-parameter", "unused-suppression");
        assertThat(Cli.run("check", "--format", "github", pack).out())
                .startsWith("::warning file=" + folder.resolve("policy.yaml") + ",line="
                        + json.get("line").asInt() + ",col=3,title=unused-parameter::The parameter ");
    }

    @Test
    void what_a_comment_allows_is_listed_last() throws IOException {
        allowAWindowThatNothingUses();
        replace("policy.yaml", "due: event + note.businessDays", "due: event + 2 business days");
        String out = Cli.run("check", folder.toString()).out();

        assertThat(out)
                .containsSubsequence(
                        "warning: The parameter note.businessDays",
                        "allowed: Nothing refers to year, one of the windows. [unused-timeline-entry]\n"
                                + "  Because the next version opens it");
    }

    private void allowAWindowThatNothingUses() throws IOException {
        replace(
                "policy.yaml",
                "    quarter: {",
                "    # caseclock-allow unused-timeline-entry: the next version opens it\n"
                        + "    year: { opens: exit, due: exit + 12 months }\n    quarter: {");
    }

    @Test
    void a_comment_allows_an_entry_and_what_belongs_to_it() throws IOException {
        replace("policy.yaml", "due: event + note.businessDays", "due: event + 2 business days");
        replace(
                "policy.yaml",
                "  note.businessDays:",
                "  # caseclock-allow unused-parameter: the next version uses it\n  note.businessDays:");
        Cli.run("format", folder.toString());

        assertThat(Cli.run("check", folder.toString()).out())
                .contains("allowed: The parameter note.businessDays")
                .contains("  Because the next version uses it")
                .doesNotContain("warning");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unused-parameter|error: The comment that allows unused-parameter must say why",
                "unused-parameter: it is used|warning: The comment allows unused-parameter, and there is nothing of it",
                "unknown-field: so be it|error: What is to be allowed (unknown-field) must be a warning",
                "|error: What is to be allowed () must be a warning that there is. [unknown-suppression]"
            })
    void what_is_wrong_with_a_comment_is_told(String comment, String expected) throws IOException {
        replace(
                "policy.drl",
                "rule \"A.1 Every",
                "// caseclock-allow " + (comment == null ? "" : comment) + "\nrule \"A.1 Every");

        assertThat(Cli.run("check", folder.toString()).out()).contains(expected);
    }

    @Test
    void a_page_explains_each_id() {
        assertThat(Cli.run("check", "--explain", "unused-parameter").out())
                .startsWith("# unused-parameter\n\n## What it finds\n");
        assertThat(Cli.run("check", "--explain", "unused-paramete").err())
                .contains("The --explain (unused-paramete) must be one of ", "Maybe unused-parameter.");
    }

    @Test
    void the_rules_that_run_are_shown_beneath_the_place_of_the_one_they_were_made_of() throws IOException {
        Cli shown = Cli.run("check", "--derived", folder.toString());

        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out())
                .startsWith("// " + folder.resolve("policy.drl") + ":")
                .contains("rule \"C.1 A trainee is contacted at regular intervals\"\nwhen\n")
                .contains("List() from collect( Contact( reachedParticipantAnswer().isUnknown() ) )");
        replace("policy.drl", "reachedParticipant", "reachedParticipent");
        assertThat(Cli.run("check", "--derived", folder.toString()).exitCode()).isEqualTo(ExitCode.PACK_REFUSED);
    }

    @Test
    void the_capabilities_are_those_of_the_engine() throws IOException {
        Capabilities capabilities = Capabilities.current();

        assertThat(Cli.run("check", "--capabilities").out())
                .startsWith("What a rule file may say (list " + capabilities.version() + ")\n")
                .contains("\noperators\n", "collectList, count");
        JsonNode json = new ObjectMapper()
                .readTree(Cli.run("check", "--capabilities", "--format", "json").out());
        assertThat(json.get("version").asInt()).isEqualTo(capabilities.version());
        assertThat(json.at("/sizes/rules").asInt())
                .isEqualTo(capabilities.sizes().rules());
        assertThat(Cli.run("check", "--capabilities", "--format", "sarif").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void what_is_no_folder_is_told() {
        assertThat(Cli.run("check").err()).contains("Missing required parameter: 'PACK'");
        assertThat(Cli.run("check", "ms-partnership").err()).contains("The PACK (ms-partnership) must be a folder.");
    }

    private void replace(String file, String text, String by) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(text);
        Files.writeString(path, before.replace(text, by));
    }

    private void copy(Path file) {
        try {
            Path target = folder.resolve(THREE_RIVERS.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void made_up_cases_show_what_no_case_shows() throws IOException {
        Path pack = folder.resolve("clashing");
        Files.createDirectories(pack);
        String policy = Files.readString(Path.of("src/test/resources/check/policy.yaml"));
        String rules = Files.readString(Path.of("src/test/resources/check/policy.drl"));
        Files.writeString(pack.resolve("policy.yaml"), policy);
        Files.writeString(pack.resolve("policy.drl"), rules);
        String rule = "$contact : Contact( reachedParticipant, outcome == ContactOutcome.NO_ANSWER )";
        Cli plain = Cli.run("check", pack.toString());
        Cli well = Cli.run("check", "--search", "300", pack.toString());
        Files.writeString(
                pack.resolve("policy.drl"),
                rules.substring(0, rules.indexOf("rule \"")) + "rule \"A.1 A contact is noted\"\nwhen\n    " + rule
                        + "\nthen\n    ledger.owes( \"A.1\", $contact );\nend\n");
        Cli silent = Cli.run("check", "--search", "300", pack.toString());

        assertThat(plain.out()).doesNotContain("made-up");
        assertThat(well.out()).doesNotContain("[silent-clause]");
        assertThat(silent.exitCode()).isZero();
        assertThat(silent.out())
                .contains("policy.yaml:28:3: warning: The clause A.1 says nothing sure of any of 300 made-up cases."
                        + " [silent-clause]\n  Maybe its rules ask for what no record can be.");
        assertThat(Cli.run("check", "--search", "none", pack.toString()).err())
                .startsWith("The --search (none) must be a whole number, from 1 to 2147483647.");
    }
}

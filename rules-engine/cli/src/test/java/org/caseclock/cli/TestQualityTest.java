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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code caseclock test} with {@code --coverage} and {@code --mutate}. */
class TestQualityTest {

    private static final String POLICY = """
            id: tiny
            title: Notes & <talks>
            board: A board
            jurisdiction: A state
            programs: [ADULT]
            source: A source
            versions: [{ id: "2020", inForceFrom: 2020-01-01, citation: "1" }]
            parameters: {}
            timeline:
              selections: { contacts: { fact: Contact } }
              windows: { note: { each: contacts, opens: event, due: event } }
            clauses:
              A.1: { citation: A.1, modality: MUST, how: duty, requirement: A contact is noted, metBy: a note, task: Write it. }
            """;

    private static final String RULES = """
            package tiny;

            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            rule "A.1 A contact is noted"
            when
                $contact : Contact( reached, reasonNotPersonal == null, $id : id )
                $window : Window( name == "note", key == $id )
                accumulate( $note : CaseNote( about contains $id ); $notes : collectList( $note ) )
            then
                ledger.owes( "A.1", $window ).metBy( $notes );
            end
            """;

    private static final String CASES = """
            clause: A.1
            base: { caseId: C, participant: { id: P, entryDate: 2024-01-10, programs: [ADULT] } }
            fixtures:
              - name: noted on the day
                asOf: 2024-06-01
                case:
                  contacts: [{ id: c1, date: 2024-03-01, outcome: REACHED }]
                  caseNotes: [{ id: n1, date: 2024-03-01, about: [c1] }]
                expect: { A.1/c1: MET }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void makePack() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), POLICY);
        Files.writeString(folder.resolve("policy.drl"), RULES);
        Files.writeString(Files.createDirectories(folder.resolve("cases")).resolve("A.1.yaml"), CASES);
    }

    private Cli test(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "test";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = folder.toString();
        return Cli.run(args);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "--coverage --format tap~--coverage and --mutate need the folder of a pack, and --format text or json.",
                "--mutate --format junit~--coverage and --mutate need the folder of a pack, and --format text or json.",
                "--threshold 95~--threshold needs --coverage or --mutate.",
                "--coverage --threshold 101~The --threshold (101) must be a number from 0 to 100.",
                "--coverage --threshold NaN~The --threshold (NaN) must be a number from 0 to 100.",
                "--coverage --threshold much~The --threshold (much) must be a number from 0 to 100.",
                "--mutate --html page.html~--html needs --coverage, and one PACK."
            })
    void options_that_make_no_sense_are_refused(String options, String message) {
        Cli cli = test(options.split(" "));

        assertThat(cli.err()).contains(message);
        assertThat(cli.exitCode()).isEqualTo(2);
    }

    @Test
    void a_pack_by_its_id_has_no_folder_to_change() {
        assertThat(Cli.run("test", "--mutate", "mn-northwest").err())
                .contains("--coverage and --mutate need the folder of a pack, and --format text or json.");
    }

    @Test
    void coverage_says_what_is_not_tried_by_line() {
        Cli cli = test("--coverage");

        assertThat(cli.out())
                .contains(
                        "Tried by the fixtures: 55.6 %, 5 of 9 (each rule fires, each condition is true and is false)")
                .contains("  A.1     55.6 %   9\n")
                .contains("policy.drl:10:25: never false: reached\n")
                .contains("policy.drl:10:34: never false: reasonNotPersonal == null\n")
                .doesNotContain("Changes that the fixtures notice");
        assertThat(cli.exitCode()).isZero();
    }

    @Test
    void mutation_says_what_nobody_notices_by_line() {
        Cli cli = test("--mutate");

        assertThat(cli.out())
                .containsPattern("Changes that the fixtures notice: \\d+\\.\\d %, \\d+ of \\d+; 0 more change nothing")
                .contains("policy.drl:10:25: a dropped condition: without reached,\n")
                .doesNotContain("Tried by the fixtures");
        assertThat(cli.exitCode()).isZero();
    }

    @Test
    void an_entry_without_such_a_survivor_is_named_and_fails() throws IOException {
        Files.writeString(
                folder.resolve("equivalents.yaml"), "equivalent: [{ before: nothing like it, reason: none }]\n");
        Cli cli = test("--mutate");

        assertThat(cli.out()).contains("  1 entry of equivalents.yaml without such a survivor:\n", "nothing like it");
        assertThat(cli.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "--coverage --threshold 55, 0",
        "--coverage --threshold 56, 6",
        "--mutate --threshold 10, 0",
        "--mutate --threshold 99.9, 6",
        "--coverage --mutate --threshold 56, 6"
    })
    void below_the_threshold_it_fails(String options, int exitCode) {
        assertThat(test(options.split(" ")).exitCode()).isEqualTo(exitCode);
    }

    @Test
    void where_a_fixture_fails_nothing_is_said_of_its_worth() throws IOException {
        Files.writeString(folder.resolve("cases/A.1.yaml"), CASES.replace("MET", "MISSED"));
        Cli cli = test("--coverage", "--mutate");

        assertThat(cli.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(cli.out()).doesNotContain("Tried by", "Changes that");
    }

    @Test
    void json_holds_both() throws IOException {
        JsonNode pack = new ObjectMapper()
                .readTree(test("--coverage", "--mutate", "--format", "json").out())
                .get(0);

        JsonNode coverage = pack.get("coverage");
        assertThat(coverage.get("seen").asInt()).isEqualTo(5);
        assertThat(coverage.get("all").asInt()).isEqualTo(9);
        assertThat(coverage.get("percent").asDouble()).isEqualTo(55.6);
        assertThat(coverage.at("/clauses/A.1/seen").asInt()).isEqualTo(5);
        assertThat(coverage.at("/rules/0/conditions/0/condition").asText()).isEqualTo("reached");
        assertThat(coverage.at("/rules/0/conditions/0/false").asInt()).isZero();
        JsonNode mutation = pack.get("mutation");
        assertThat(mutation.get("all").asInt())
                .isEqualTo(mutation.get("noticed").asInt()
                        + mutation.get("survivors").size());
        assertThat(mutation.at("/survivors/0/file").asText()).isEqualTo("policy.drl");
        assertThat(mutation.get("unused")).isEmpty();
    }

    @Test
    void the_page_marks_what_is_not_tried_and_shows_the_pack_as_it_is_written() throws IOException {
        Path page = folder.resolve("page.html");
        test("--coverage", "--html", page.toString());

        assertThat(page)
                .content()
                .contains("<h1>Notes &amp; &lt;talks&gt;</h1>")
                .contains("<title>Notes &amp; &lt;talks&gt;: what the fixtures try</title>")
                .contains("<mark>reached</mark>", "never false")
                .contains("rule &quot;A.1 A contact is noted&quot;")
                .doesNotContain("<talks>", "<script");
    }
}

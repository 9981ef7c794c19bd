package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchCommandTest {

    /** What the policy reads beside participants and contacts. */
    private static final String OTHER_TABLES =
            "exit,services,planned_services,case_notes,offers,documents,circumstances";

    @TempDir
    Path folder;

    @Test
    void findingsAreThoseOfEvaluate() throws IOException {
        String input = file(CaseJson.lines(40));

        Cli cli = batch(input);

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).isEqualTo("40 evaluated, 0 rejected; see " + folder.resolve("out/summary.md") + "\n");
        assertThat(folder.resolve("out/findings-00000.ndjson"))
                .hasContent(Cli.onDay("evaluate", "--format", "ndjson", input).out());
    }

    @Test
    void rejectedLinesShowInTheExitCode() throws IOException {
        List<String> lines = new ArrayList<>(CaseJson.lines(3));
        lines.add("{\"oops\":1}");

        Cli cli = batch(file(lines), "--format", "csv");

        assertThat(cli.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(folder.resolve("out/rejected.ndjson")).content().contains("\"line\":4");
        assertThat(folder.resolve("out/findings-00000.csv")).content().startsWith("\uFEFFcase_id,");
    }

    @Test
    void aBatchIsNotBegunTwiceUnlessItIsResumed() throws IOException {
        String input = file(CaseJson.lines(3));
        batch(input);

        assertWrong(batch(input), "The output (" + folder.resolve("out") + ") must be", "Maybe --resume");
        assertThat(batch(input, "--resume").exitCode()).isZero();
        Cli other = batch(input, "--resume", "--horizon", "60");
        assertThat(other.exitCode()).isEqualTo(ExitCode.BATCH_STOPPED);
        assertThat(other.err()).contains("The horizon was 30 and is now 60.").doesNotContain("\tat ");
    }

    @Test
    void tablesThatAreMissingWithoutAWordAreTold() throws IOException {
        Path tables = tables("case_id,id,date\nA-1,c1,2025-01-20\n");
        assertWrong(
                batch(tables.toString()),
                "There is no table exit, services, planned_services, case_notes, offers, documents, circumstances;",
                "Without offers these would read as missed: II.A.1.a, II.B.1, IV.1.",
                "--without " + OTHER_TABLES);
        assertWrong(
                batch(tables.toString(), "--without", "offer"),
                "What is not kept (offer) must be one of exit, services,",
                "Maybe offers.");
        for (String nothing : List.of("", ",")) {
            assertWrong(
                    batch(tables.toString(), "--without", nothing),
                    "What is not kept () must be one of exit, services,");
        }
    }

    @Test
    void tablesAreTakenAndWritten() throws IOException {
        Path tables = tables("case_id,id,date,contact_with\nA-1,c1,2025-01-20,PARTICIPANT\nA-2,c1,2025-01-20,\n");

        Cli cli = batch(tables.toString(), "--format", "parquet", "--without", OTHER_TABLES);

        assertThat(cli.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(cli.out()).startsWith("1 evaluated, 1 rejected; ");
        assertThat(folder.resolve("out/rejected.ndjson"))
                .hasContent(
                        "{\"file\":\"contacts.csv\",\"line\":3,\"caseId\":\"A-2\",\"reason\":\"The table participant has no row for this case,"
                                + " which has rows in contacts.\"}");
        assertThat(Files.readAllBytes(folder.resolve("out/findings-00000.parquet")))
                .startsWith("PAR1".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tablesThatCannotBeReadAreSaidAndCanBeMended() throws IOException {
        Path tables = tables("case_id,id,date,wiht\n");
        assertWrong(
                batch(tables.toString(), "--without", OTHER_TABLES),
                "contacts.csv:1:1: The column wiht of table contacts is unknown");

        tables("case_id,id,date\nA-1,c1\n");
        assertWrong(
                batch(tables.toString(), "--without", OTHER_TABLES),
                "contacts.csv cannot be read. It must have 3 cells a row");

        tables("case_id,id,date\nA-1,c1,2025-01-20\n");
        assertThat(batch(tables.toString(), "--without", OTHER_TABLES).exitCode())
                .isZero();
    }

    private Path tables(String contacts) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Files.writeString(
                tables.resolve("participant.csv"), "case_id,id,entry_date,programs\nA-1,P,2025-01-06,ADULT;YOUTH\n");
        Files.writeString(tables.resolve("contacts.csv"), contacts);
        return tables;
    }

    @Test
    void anInputWithoutACaseShowsInTheExitCode() throws IOException {
        Cli cli = batch(file(List.of("", " ")));

        assertThat(cli.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(cli.out()).startsWith("0 evaluated, 1 rejected; ");
        assertThat(folder.resolve("out/rejected.ndjson")).content().contains("The file is empty; it holds no case.");
        assertThat(folder.resolve("out/summary.md"))
                .content()
                .contains("| Cases evaluated | 0 |", "| Lines rejected | 1 |");
    }

    @Test
    void anInputThatIsNotThereIsSaid() {
        assertWrong(batch("none.ndjson"), "The input (none.ndjson) does not exist.");
    }

    @ParameterizedTest
    @CsvSource({
        "--threads, 0, 'must be a whole number, from 1 to 256.'",
        "--threads, many, 'must be a whole number, from 1 to 256.'",
        "--format, cvs, 'must be ndjson, csv or parquet.\n  Maybe csv'"
    })
    void aWrongValueIsRefused(String option, String value, String expected) throws IOException {
        assertWrong(batch(file(CaseJson.lines(1)), option, value), "The " + option + " (" + value + ")", expected);
    }

    private Cli batch(String input, String... more) {
        List<String> args = new ArrayList<>(
                List.of("--in", input, "--out", folder.resolve("out").toString()));
        args.addAll(List.of(more));
        return Cli.onDay("batch", args.toArray(String[]::new));
    }

    private String file(List<String> lines) throws IOException {
        return Files.writeString(folder.resolve("in.ndjson"), String.join("\n", lines))
                .toString();
    }

    private static void assertWrong(Cli cli, String... said) {
        assertThat(cli.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err())
                .contains(said)
                .contains("Try 'caseclock batch --help'.")
                .doesNotContain("\tat ");
    }
}

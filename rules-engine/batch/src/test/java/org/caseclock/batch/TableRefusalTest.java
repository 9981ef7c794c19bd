package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that no batch begins with. */
class TableRefusalTest {

    private static final String PARTICIPANT = "case_id,id,entry_date,programs\nA-1,P,2025-01-06,ADULT\n";

    @TempDir
    private Path folder;

    private Path input = Path.of("");

    @BeforeEach
    void a_table_of_participants() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        write("participant.csv", PARTICIPANT);
    }

    @Test
    void a_file_that_is_named_for_no_table_is_refused() throws IOException {
        write("contact.csv", "case_id,id,date\n");

        assertRefused(
                "contact.csv is named for no table; known are participant, exit, services,", "Maybe contacts.csv.");
    }

    @Test
    void a_table_that_is_there_twice_is_refused() throws IOException {
        write("participant.csv.gz", "");

        assertRefused(
                "The table participant is in the input (" + input + ") twice: participant.csv, participant.csv.gz.");
    }

    @Test
    void a_folder_without_parts_is_no_table() throws IOException {
        Path table = Files.createDirectory(input.resolve("contacts.parquet"));

        assertRefused("The table " + table + " is a folder without a file that ends in .parquet.");
    }

    @Test
    void tables_without_participants_are_refused() throws IOException {
        Files.move(input.resolve("participant.csv"), input.resolve("contacts.csv"));

        assertRefused("has tables, and no table participant, of which each case has a row.");
    }

    @Test
    void caseloads_beside_tables_are_refused() throws IOException {
        write("cases.ndjson", "");

        assertRefused("holds caseloads and tables (cases.ndjson, participant.csv), so that nobody can tell");
    }

    @Test
    void one_table_alone_is_refused() {
        assertThatThrownBy(() -> run(input.resolve("participant.csv")))
                .isInstanceOf(BatchException.class)
                .hasMessageEndingWith(
                        "participant.csv) is a table; name the folder that holds all tables of the cases.");
    }

    @Test
    void columns_are_looked_at_before_anything_else() throws IOException, SQLException {
        write("contacts.csv", "case_id,id,date,contact_wth\n");

        assertRefused(
                "contacts.csv:1:1: The column contact_wth of table contacts is unknown; known are case_id, id, date,",
                "Maybe contact_with.");
        Files.delete(input.resolve("contacts.csv"));
        write("exit.csv", "");
        assertRefused("exit.csv cannot be read. It is empty; a table has a header at least.");
        Files.delete(input.resolve("exit.csv"));
        Files.delete(input.resolve("participant.csv"));
        Path parquet = TablesOf.parquet(folder.resolve("parquet"), Caseloads.cases(1));
        Files.copy(parquet.resolve("participant.parquet"), input.resolve("participant.parquet"));
        Files.copy(parquet.resolve("offers.parquet"), input.resolve("referrals.parquet"));
        assertRefused("referrals.parquet:1:1: The column response of table referrals is unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A,c,2025-01-01,x\\nA,c,2025-01-01|It must have 4 cells a row, as in the header, and has 3 in line 3, where",
                "A,c,2025-01-01,x,y                |It must have 4 cells a row, as in the header, and has 5 in line 2, where",
                "A,\"c,2025-01-01,Roe              |A quotation mark is out of place in line 2, where the header is line 1.",
                "A,\"c\"Roe,2025-01-01,x          |A quotation mark is out of place in line 2, where the header is line 1.",
                "A,\u201Cc,2025-01-01|It must have 4 cells a row, as in the header, and has 3 in line 2, where the header is line 1. There are typographic",
            })
    void a_defect_of_a_csv_file_is_told_with_its_row_and_without_what_stands_there(String rows, String message)
            throws IOException {
        write("contacts.csv", "case_id,id,date,staff\n" + rows.replace("\\n", "\n") + "\n");

        assertRefused("The table " + input.resolve("contacts.csv") + " cannot be read. " + message);
    }

    @Test
    void a_table_with_rows_that_the_source_is_said_not_to_keep_is_refused() throws IOException, SQLException {
        String message =
                "contacts.%s has %s, and --without says that the source keeps no contacts. Leave out the one or the other.";
        write("contacts.csv", "case_id,id,date\nA-1,c1,2025-01-20\n\nA-2,c1,2025-01-20\n");
        assertThatThrownBy(() -> runWithout("contacts"))
                .isInstanceOf(BatchException.class)
                .hasMessage("The table " + input.resolve(message.formatted("csv", "2 rows")));
        assertThat(folder.resolve("out")).doesNotExist();

        Files.delete(input.resolve("contacts.csv"));
        Path parquet = TablesOf.parquet(
                folder.resolve("parquet"),
                List.of(
                        "{\"caseId\":\"A-1\",\"participant\":{\"id\":\"P\",\"entryDate\":\"2025-01-06\",\"programs\":[\"ADULT\"]},"
                                + "\"contacts\":[{\"id\":\"c1\",\"date\":\"2025-01-20\"}]}"));
        Files.copy(parquet.resolve("contacts.parquet"), input.resolve("contacts.parquet"));
        assertThatThrownBy(() -> runWithout("contacts"))
                .isInstanceOf(BatchException.class)
                .hasMessage("The table " + input.resolve(message.formatted("parquet", "1 row")));
    }

    @Test
    void one_without_rows_says_the_same() throws IOException {
        write("contacts.csv", "case_id,id,date\n,,\n");
        runWithout("contacts");
        assertThat(folder.resolve("out/summary.md"))
                .content()
                .contains(
                        "The source does not keep these tables: ",
                        "Otherwise it is judged as not exited, as one without services,");
    }

    @Test
    void a_damaged_file_is_refused() throws IOException, SQLException {
        write("exit.parquet", "PAR1 and so on");
        assertRefused("The table " + input.resolve("exit.parquet") + " cannot be read. DuckDB says: ");

        Files.delete(input.resolve("exit.parquet"));
        write("exit.csv.gz", "nothing");
        assertRefused("exit.csv.gz:1:1: The column nothing of table exit is unknown");
        Files.delete(input.resolve("exit.csv.gz"));

        List<String> cases = Caseloads.cases(400);
        for (Path whole : List.of(
                TablesOf.csvGzip(folder.resolve("gz"), cases).resolve("contacts.csv.gz"),
                TablesOf.parquet(folder.resolve("parquet"), cases).resolve("contacts.parquet"))) {
            byte[] bytes = Files.readAllBytes(whole);
            Path half = Files.write(input.resolve(whole.getFileName()), Arrays.copyOf(bytes, bytes.length / 2));
            assertRefused("The table " + half + " cannot be read. ");
            Files.delete(half);
        }
    }

    private void write(String file, String text) throws IOException {
        Files.write(input.resolve(file), text.getBytes(StandardCharsets.UTF_8));
    }

    /** And the folder can be used for the next try. */
    private void assertRefused(String... said) {
        assertThatThrownBy(() -> run(input)).isInstanceOfSatisfying(BatchException.class, e -> {
            assertThat(e.kind()).isEqualTo(BatchException.Kind.USAGE);
            assertThat(e.getMessage()).contains(said).doesNotContain("Roe");
        });
    }

    /** Without a table, and without those that are not there. */
    private void runWithout(String table) throws IOException {
        Path others = Files.createDirectories(folder.resolve("others"));
        for (Path file : Files.list(input)
                .filter(file -> !file.getFileName().toString().startsWith(table))
                .toList()) {
            Files.copy(file, others.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Batch.run(Caseloads.engineFor(others), Caseloads.options(input, folder.resolve("out")), Progress.NONE);
    }

    private void run(Path input) {
        Batch.run(Caseloads.engineFor(input), Caseloads.options(input, folder.resolve("out")), Progress.NONE);
    }
}

package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they come out of spreadsheets, databases and hands. */
class DirtyTablesTest {

    private static final String CONTACT = ",2025-02-14,PARTICIPANT,PHONE,REACHED\n";

    @TempDir
    private Path folder;

    private Path input = Path.of("");

    @BeforeEach
    void a_folder_for_tables() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MS-1    |ms-1      ",
                "123     |00123     ",
                "MS-7    |MS-007    ",
                "1001    |1001.0    ",
                "1001    |1.001E3   ",
                "MS-1    |MS -1     ",
                "MS-1    |MS-\u00A01",
                "MS-1    |\u201CMS-1\u201D",
                "Jos\u00e9  |Jose\u0301",
            })
    void keys_that_are_alike_are_never_judged_apart(String key, String alike) throws IOException {
        participants(key, "other");
        csv("contacts", "case_id,id,date,contact_with,method,outcome", alike + ",c1" + CONTACT, "other,c1" + CONTACT);

        assertThat(run()).isEqualTo(new Batch.Result(1, 2));
        assertThat(Files.readAllLines(folder.resolve("out/rejected.ndjson")))
                .allSatisfy(line -> assertThat(line)
                        .contains(
                                "The case_id stands in the tables in other ways too: as ", "Maybe they are one case"));
    }

    @ParameterizedTest
    @CsvSource({"MS-1, MS-10", "1.5, 1.05", "A1, A01", "a01f3b, a1f3b0", "MS1, MS-1", "1e12, 1e13", "10, 1"})
    void keys_that_differ_are_cases_of_their_own(String one, String other) throws IOException {
        participants(one, other);

        assertThat(run()).isEqualTo(new Batch.Result(2, 0));
    }

    @Test
    void ids_that_a_program_held_as_decimal_numbers_are_whole() throws IOException {
        csv("participant", "case_id,id,entry_date,programs", "1001.0,7.0,2025-01-06,ADULT\n");
        csv("contacts", "case_id,id,date,contact_with,method,outcome", "1001,1" + CONTACT, "1001,2" + CONTACT);
        csv("case_notes", "case_id,id,date,about", "1001,n1,2025-02-14,1.0\n", "1001,n2,2025-02-14,2.0\n");

        assertThat(run()).isEqualTo(new Batch.Result(1, 0));
        assertThat(Caseloads.findings(folder.resolve("out")).get(0))
                .contains("\"caseId\":\"1001\"", "1001/VI/1", "1001/VI/2")
                .doesNotContain("MISSED");
    }

    @Test
    void parquet_may_hold_keys_as_any_number_and_dates_as_moments() throws IOException, SQLException {
        parquet(
                "participant",
                "SELECT 1001::DOUBLE case_id, 7::DECIMAL(9,2) id, TIMESTAMP '2025-01-06 00:00:00' entry_date,"
                        + " ['ADULT'] programs");
        parquet(
                "contacts",
                "SELECT ' 1001'||chr(160) case_id, unnest([1.0::FLOAT, 2]) id, TIMESTAMP '2025-02-14' date,"
                        + " 'PARTICIPANT' contact_with, 'PHONE' \"method\", 'REACHED' outcome, 'null' staff,"
                        + " 'NaN'::DOUBLE recorded_on");
        parquet(
                "case_notes",
                "SELECT 1001::DECIMAL(9,1) case_id, 'n' id, DATE '2025-02-14' date, [1.0::DOUBLE, 2] about,"
                        + " [{'place': ' MS_WORKS', 'date': TIMESTAMP '2025-02-14'}] recordings");

        assertThat(run()).isEqualTo(new Batch.Result(1, 0));
        assertThat(Caseloads.findings(folder.resolve("out")).get(0))
                .contains("\"caseId\":\"1001\"", "1001/VI/1", "1001/VI/2")
                .doesNotContain("MISSED");
    }

    @Test
    void a_time_of_day_is_refused_once_with_table_and_column() throws IOException, SQLException {
        participants("MS-1");
        csv("contacts", "case_id,id,date", "MS-1,c1,2025-02-14 00:00:00\n", "MS-1,c2,2025-02-14 13:45:00\n");
        assertRefused(
                "contacts.csv cannot be read. Its column date must hold dates, and holds moments, the first with a"
                        + " time of day in line 3");
        Files.delete(input.resolve("contacts.csv"));
        parquet(
                "contacts",
                "SELECT 'MS-1' case_id, 'c1' id, unnest([TIMESTAMP '2025-02-14', '2025-02-14 13:45']) date");
        assertRefused("contacts.parquet cannot be read. Its column date must hold dates", " in row 2.");
        Files.delete(input.resolve("contacts.parquet"));
        parquet("contacts", "SELECT 'MS-1' case_id, 'c1' id, TIMESTAMPTZ '2025-02-14 13:45:00+00' date");
        assertRefused("contacts.parquet cannot be read. Its column date must hold dates", " in row 1.");
    }

    @Test
    void one_time_of_day_among_dates_costs_its_case_alone() throws IOException {
        participants("MS-1", "MS-2");
        csv("contacts", "case_id,id,date", "MS-1,c1,2025-02-14\n", "MS-2,c2,2025-02-14 13:45:00\n");

        assertThat(run()).isEqualTo(new Batch.Result(1, 1));
        assertThat(folder.resolve("out/rejected.ndjson"))
                .hasContent(
                        "{\"file\":\"contacts.csv\",\"line\":3,\"caseId\":\"MS-2\",\"reason\":\"In column date of table"
                                + " contacts: The date (2025-02-14 13:45:00) of contact c2 must be a date (yyyy-MM-dd)."
                                + " Maybe 2025-02-14.\"}");
    }

    @Test
    void what_is_no_text_costs_its_case_alone() throws IOException {
        participants("MS-1", "MS-2", "MS-3", "MS-4");
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        rows.write("case_id,id,date,staff\nMS-1,c1,2025-02-14,Jos\nMS-2,c1,2025-02-14,Jos"
                .getBytes(StandardCharsets.UTF_8));
        rows.write(0xE9);
        rows.write("\nMS-3,c1,2025-02-14,Jos".getBytes(StandardCharsets.UTF_8));
        // half of a surrogate pair, as some programs write it
        rows.write(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD});
        rows.write("\nMS-4,c1,2025-02-14,Jos\u00e9\n".getBytes(StandardCharsets.UTF_8));
        Files.write(input.resolve("contacts.csv"), rows.toByteArray());

        assertThat(run()).isEqualTo(new Batch.Result(2, 2));
        assertThat(Files.readAllLines(folder.resolve("out/rejected.ndjson")))
                .containsExactly(
                        "{\"file\":\"contacts.csv\",\"line\":3,\"caseId\":\"MS-2\",\"reason\":\"The row is not UTF-8 text;"
                                + " save the file as UTF-8.\"}",
                        "{\"file\":\"contacts.csv\",\"line\":4,\"caseId\":\"MS-3\",\"reason\":\"The row is not UTF-8 text;"
                                + " save the file as UTF-8.\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contacts.tsv", "contacts.xlsx", "contacts.csv.zip", "contacts", "notes.txt", "README.md"})
    void a_file_that_is_not_taken_is_named(String name) throws IOException {
        participants("MS-1");
        Files.writeString(input.resolve(name), "");

        assertRefused("holds " + name + ", which is not taken. Taken are files that end in .ndjson, ");
    }

    @Test
    void a_folder_in_the_folder_is_named() throws IOException {
        participants("MS-1");
        Files.createDirectory(input.resolve("2024"));
        assertRefused("holds 2024, a folder, which is not looked into");
        Files.delete(input.resolve("2024"));
        Files.createDirectory(input.resolve("contacts.csv"));
        assertRefused("contacts.csv is a folder; only one of Parquet may be one.");
        Files.delete(input.resolve("contacts.csv"));
        Files.createDirectories(input.resolve("contacts.parquet/year=2024"));
        assertRefused("contacts.parquet holds year=2024, which is no part of it.");
    }

    @Test
    void what_systems_leave_behind_is_passed_over() throws IOException {
        participants("MS-1");
        for (String name : List.of("._contacts.csv", "~$contacts.xlsx", ".DS_Store", "_SUCCESS", "Thumbs.db")) {
            Files.writeString(input.resolve(name), "");
        }

        assertThat(run()).isEqualTo(new Batch.Result(1, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "case_id;id;date\\nA;c;2025-01-01|Its cells are separated by semicolons; save it with commas",
                "case_id\tid\tdate\\nA\tc\t2025-01-01|Its cells are separated by tabs; save it with commas",
                "\u201Ccase_id\u201D,id,date\\n|Its header has a typographic quotation mark (\u201C)",
                "sep=,\\ncase_id,id,date\\n|Its first line (sep=,) tells a spreadsheet what stands between the cells, and is no",
                "\"SEP=;\"\\ncase_id,id,date\\n|Its first line (SEP=;) tells a spreadsheet what stands between",
                "PK\u0003\u0004,|It is a ZIP archive, or a spreadsheet as .xlsx",
                "case_id,id,,date\\nA,c,,2025-01-01|Its column 3 has no name in the header",
                "PAR1|It is a Parquet file; name it .parquet",
                "c\u0000a\u0000|It is UTF-16 text, as some programs save it; save it as UTF-8.",
            })
    void what_is_no_csv_is_named_as_what_it_is(String text, String message) throws IOException {
        participants("MS-1");
        Files.writeString(input.resolve("contacts.csv"), text.replace("\\n", "\n"));

        assertRefused("contacts.csv cannot be read. " + message);
    }

    @Test
    void utf_16_is_named() throws IOException {
        participants("MS-1");
        Files.write(input.resolve("contacts.csv"), "\uFEFFcase_id,id,date\n".getBytes(StandardCharsets.UTF_16LE));

        assertRefused("contacts.csv cannot be read. It is UTF-16 text");
    }

    @Test
    void marks_blanks_and_rows_of_commas_do_no_harm() throws IOException {
        Files.writeString(
                input.resolve("participant.csv"),
                "\uFEFFcase_id, id ,entry_date,\u00A0programs\r\nMS-1 ,P, 2025-01-06 , ADULT ; YOUTH\u00A0\r\n,,,\r\n\r\n, ,,\r\n");

        assertThat(run()).isEqualTo(new Batch.Result(1, 0));
    }

    @Test
    void a_typographic_quotation_mark_in_a_row_costs_its_case() throws IOException {
        participants("MS-1", "MS-2");
        csv("contacts", "case_id,id,date", "MS-1,\u201Cc1\u201D,2025-02-14\n");

        assertThat(run()).isEqualTo(new Batch.Result(1, 1));
        assertThat(folder.resolve("out/rejected.ndjson"))
                .content()
                .contains("contacts.csv", "typographic quotation mark");
    }

    @Test
    void packed_tables_are_known_by_their_bytes() throws IOException {
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(input.resolve("participant.csv")))) {
            out.write("case_id,id,entry_date,programs\nMS-1,P,2025-01-06,ADULT\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run()).isEqualTo(new Batch.Result(1, 0));
        Files.write(
                input.resolve("participant.csv"),
                "MS-2,P,2025-01-06,ADULT\n".getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.APPEND);

        assertRefused("What follows the compressed text is not compressed");
    }

    @Test
    void all_rows_of_a_long_table_are_there() throws IOException {
        StringBuilder rows = new StringBuilder("case_id,id,entry_date,programs,name\n");
        String name = "x".repeat(40_000);
        for (int i = 0; i < 1_000; i++) {
            rows.append("MS-")
                    .append(i)
                    .append(",P,2025-01-06,ADULT,")
                    .append(name)
                    .append('\n');
        }
        rows.append("MS-last,P,2025-01-06,ADULT,").append(name);
        Files.writeString(input.resolve("participant.csv"), rows);

        assertThat(run()).isEqualTo(new Batch.Result(1_001, 0));
    }

    @Test
    void a_row_that_is_too_long_costs_its_case_alone() throws IOException {
        csv(
                "participant",
                "case_id,id,entry_date,programs,name",
                "MS-1,P,2025-01-06,ADULT," + "x".repeat(Line.LONGEST + 1) + "\n",
                "MS-2,P,2025-01-06,ADULT," + "x".repeat(3 << 20) + "\n");

        assertThat(run()).isEqualTo(new Batch.Result(1, 1));
        assertThat(folder.resolve("out/rejected.ndjson"))
                .hasContent(
                        "{\"file\":\"participant.csv\",\"line\":2,\"caseId\":\"MS-1\",\"reason\":\"The case is longer"
                                + " than 8 MB.\"}");
    }

    @Test
    void a_row_beyond_measure_is_refused_with_its_line() throws IOException {
        csv(
                "participant",
                "case_id,id,entry_date,programs,name",
                "MS-1,P,2025-01-06,ADULT," + "x".repeat(17 << 20) + "\n");

        assertRefused(
                "participant.csv cannot be read. A row is longer than 16 MB,",
                " in line 2, where the header is line 1.");
    }

    @Test
    void a_key_beyond_measure_costs_its_case_alone() throws IOException {
        participants("MS-1", "k".repeat(5_000));

        assertThat(run()).isEqualTo(new Batch.Result(1, 1));
        assertThat(folder.resolve("out/rejected.ndjson"))
                .content()
                .contains("\"line\":3,", "The case_id is longer than 600 characters");
    }

    @Test
    void wide_rows_are_sorted_in_bounded_memory() throws IOException {
        String wide = "x".repeat(100_000) + "\n";
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            rows.add("MS-" + i + ",P,2025-01-06,ADULT,");
        }
        Collections.shuffle(rows, new Random(7));
        csv(
                "participant",
                "case_id,id,entry_date,programs,name",
                rows.stream().flatMap(row -> Stream.of(row, wide)).toArray(String[]::new));

        assertThat(run()).isEqualTo(new Batch.Result(3_000, 0));
    }

    @Test
    void a_quotation_mark_without_another_does_not_take_the_rest_along() throws IOException {
        csv(
                "participant",
                "case_id,id,entry_date,programs",
                "MS-1,\"P,2025-01-06,ADULT\n",
                "MS-2,P,2025-01-06,ADULT\n");

        assertRefused("participant.csv cannot be read. A quotation mark is out of place in line 2");
    }

    @Test
    void tables_without_a_row_say_so() throws IOException {
        csv("participant", "case_id,id,entry_date,programs");

        assertThat(run()).isEqualTo(new Batch.Result(0, 1));
        assertThat(folder.resolve("out/rejected.ndjson"))
                .hasContent("{\"file\":\"participant.csv\",\"line\":1,\"reason\":\"The tables have no row; they hold no"
                        + " case.\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b",
                "a'b",
                "a\"b",
                "~",
                "a*b",
                "a?b",
                "[x]",
                "a%41b",
                "a b",
                "a\u00e9b",
                "x;SELECT 1",
                "a{b}",
                "$HOME",
                "#",
                "\u65E5\u672C"
            })
    void a_folder_may_have_any_name(String name) throws IOException, SQLException {
        Path odd = Files.createDirectory(folder.resolve(name));
        List<String> cases = Caseloads.cases(5);
        Path csv = TablesOf.csv(odd.resolve("csv"), cases);
        Path parquet = TablesOf.parquet(odd.resolve("parquet"), cases);
        Files.createDirectory(folder.resolve("x"));

        for (Path tables : List.of(csv, parquet)) {
            Path out = odd.resolve("out of " + tables.getFileName());
            Batch.Result result = Batch.run(
                    Caseloads.engineFor(tables),
                    Caseloads.format(Caseloads.options(tables, out), Format.PARQUET),
                    Progress.NONE);

            assertThat(result).isEqualTo(new Batch.Result(5, 0));
            assertThat(out.resolve("findings-00000.parquet")).exists();
            assertThat(out.resolve(".scratch")).doesNotExist();
        }
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(odd, input, folder.resolve("x"));
    }

    @Test
    void a_file_named_in_an_address_is_not_run() throws IOException {
        participants("MS-1");
        Path mark = folder.resolve("mark.csv");
        Path script = Files.writeString(
                folder.resolve("script.sql"), "COPY (SELECT 1) TO " + DuckDb.text(mark.toString()) + ";");
        Path out = folder.resolve("out;session_init_sql_file=" + script.getFileName());

        Batch.run(Caseloads.engineFor(input), Caseloads.options(input, out), Progress.NONE);

        assertThat(mark).doesNotExist();
    }

    @Test
    void the_database_touches_no_other_file() throws IOException, SQLException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a\n1\n");
        try (Connection database = DuckDb.with(List.of(input.resolve("participant.parquet")));
                Statement statement = database.createStatement()) {
            for (String sql : List.of(
                    "SELECT * FROM read_csv(" + DuckDb.text(other.toString()) + ")",
                    "COPY (SELECT 1) TO "
                            + DuckDb.text(folder.resolve("new.csv").toString()),
                    "ATTACH " + DuckDb.text(folder.resolve("new.duckdb").toString()) + " AS other",
                    "INSTALL httpfs",
                    "LOAD httpfs",
                    "SET enable_external_access = true",
                    "SET threads = 3")) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
    }

    private void participants(String... keys) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String key : keys) {
            rows.append(key).append(",P,2025-01-06,ADULT\n");
        }
        csv("participant", "case_id,id,entry_date,programs", rows.toString());
    }

    private void csv(String table, String header, String... rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(input.resolve(table + ".csv"))) {
            out.write(header + "\n");
            for (String row : rows) {
                out.write(row);
            }
        }
    }

    private void parquet(String table, String query) throws SQLException {
        try (Connection database = AnyDatabase.open();
                Statement statement = database.createStatement()) {
            statement.execute("COPY (" + query + ") TO "
                    + DuckDb.text(input.resolve(table + ".parquet").toString()) + " (FORMAT parquet)");
        }
    }

    /** And the folder can be used for the next try. */
    private void assertRefused(String... said) {
        assertThatThrownBy(this::run).isInstanceOfSatisfying(BatchException.class, e -> {
            assertThat(e.kind()).isEqualTo(BatchException.Kind.USAGE);
            assertThat(e.getMessage()).contains(said);
        });
    }

    private Batch.Result run() throws IOException {
        Path out = folder.resolve("out");
        if (Files.exists(out.resolve("summary.json"))) {
            out = Files.createTempDirectory(folder, "out");
        }
        return Batch.run(Caseloads.engineFor(input), Caseloads.options(input, out), Progress.NONE);
    }
}

package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseclock.input.CaseFileJson;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableInputTest {

    private static final String HEADER = "case_id,id,entry_date,programs,name\n";

    @TempDir
    private Path folder;

    private final List<String> cases = new ArrayList<>(Caseloads.cases(70));
    private Map<String, String> ofCaseload = Map.of();

    @BeforeEach
    void a_caseload_sorted_by_case() throws IOException {
        CaseloadGenerator hostile = new CaseloadGenerator(3, Flavor.HOSTILE);
        for (int index = 70; index < 110; index++) {
            cases.add(CaseFileJson.compact(hostile.generate(index)));
        }
        cases.set(5, cases.get(5).replace("MS-00005", "MS-\uFF5E"));
        cases.set(6, cases.get(6).replace("MS-00006", "MS-\uD83D\uDE00"));
        cases.sort((one, other) -> Arrays.compareUnsigned(id(one), id(other)));
        Path out = folder.resolve("caseload");
        run(Caseloads.options(Caseloads.file(folder.resolve("in.ndjson"), cases), out));
        ofCaseload = findings(out);
    }

    private static byte[] id(String text) {
        return TablesOf.tree(text).get("caseId").asText().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void csv_gives_what_a_caseload_gives() throws IOException {
        Path input = TablesOf.csv(folder.resolve("csv"), cases);

        assertSameFindings(input);
    }

    @Test
    void packed_csv_gives_what_a_caseload_gives() throws IOException {
        assertSameFindings(TablesOf.csvGzip(folder.resolve("packed"), cases));
    }

    @Test
    void parquet_gives_what_a_caseload_gives() throws IOException, SQLException {
        assertSameFindings(TablesOf.parquet(folder.resolve("it's [par]*?quet"), cases));
    }

    @Test
    void numbers_of_parquet_are_the_ids_that_they_look_like() throws IOException, SQLException {
        Path text = Files.createDirectory(folder.resolve("text"));
        Files.writeString(
                text.resolve("participant.csv"),
                "case_id,id,entry_date,programs\n" + "17,5,2025-01-06,ADULT\n" + "18,5,2025-01-06,ADULT\n");
        Files.writeString(
                text.resolve("contacts.csv"),
                "case_id,id,date,topics\n" + "17,3,2025-01-06,[]\n" + "18,3,2025-01-06,nan\n");
        Path typed = Files.createDirectory(folder.resolve("typed"));
        write(
                typed.resolve("participant.parquet"),
                "SELECT unnest([17, 18]) case_id, 5 id, DATE '2025-01-06' entry_date, ['ADULT'] programs");
        write(
                typed.resolve("contacts.parquet"),
                "SELECT unnest([17.0, 18.0])::DECIMAL(9) case_id, 3::DECIMAL(9) id, DATE '2025-01-06' date,"
                        + " unnest([[], ['nan'::DOUBLE]]) topics");

        Batch.Result ofText = runOnSomeTables(Caseloads.options(text, folder.resolve("of text")));
        Batch.Result ofTyped = runOnSomeTables(Caseloads.options(typed, folder.resolve("of typed")));

        assertThat(ofTyped).isEqualTo(ofText).isEqualTo(new Batch.Result(1, 1));
        assertThat(findings(folder.resolve("of typed"))).isEqualTo(findings(folder.resolve("of text")));
        assertThat(Files.readString(folder.resolve("of typed/findings-00000.ndjson")))
                .contains("17/VI/3");
    }

    @Test
    void a_table_of_parquet_may_be_a_folder_as_spark_writes_it() throws IOException, SQLException {
        Path input = TablesOf.parquet(folder.resolve("parquet"), cases);
        Path whole = Files.move(input.resolve("contacts.parquet"), folder.resolve("contacts"));
        Path parts = Files.createDirectory(input.resolve("contacts.parquet"));
        String rows = "SELECT * FROM read_parquet(" + DuckDb.text(whole.toString()) + ")";
        write(parts.resolve("part-0*.parquet"), rows + " WHERE id <= 'c2'");
        write(parts.resolve("part-1.snappy.parquet"), rows + " WHERE id > 'c2'");
        Files.writeString(parts.resolve("_SUCCESS"), "");
        Files.writeString(parts.resolve(".part-1.snappy.parquet.crc"), "");

        assertSameFindings(input);

        assertThat(folder.resolve("one/batch.json"))
                .content()
                .contains("\"contacts.parquet/part-0*.parquet\"", "\"contacts.parquet/part-1.snappy.parquet\"");
    }

    private static void write(Path file, String query) throws SQLException {
        try (Connection database = AnyDatabase.open();
                Statement statement = database.createStatement()) {
            statement.execute("COPY (" + query + ") TO " + DuckDb.text(file.toString()) + " (FORMAT parquet)");
        }
    }

    private void assertSameFindings(Path input) throws IOException {
        Path one = folder.resolve("one");
        Path four = folder.resolve("four");
        Batch.Result result = run(Caseloads.threads(Caseloads.options(input, one), 1));
        run(Caseloads.threads(Caseloads.options(input, four), 4));

        assertThat(result).isEqualTo(new Batch.Result(110, 0));
        assertThat(findings(one)).isEqualTo(ofCaseload);
        assertThat(Caseloads.content(four)).isEqualTo(Caseloads.content(one));
    }

    @Test
    void a_stopped_batch_goes_on_and_leaves_nothing_behind() throws IOException {
        BatchOptions options = Caseloads.options(TablesOf.csv(folder.resolve("csv"), cases), folder.resolve("out"));
        run(options);
        Map<String, String> undisturbed = Caseloads.content(options.output());
        Files.delete(options.output().resolve("parts/00002.json"));
        Files.delete(options.output().resolve("findings-00003.ndjson"));
        Files.createDirectories(options.output().resolve(".scratch/left"));
        Files.writeString(options.output().resolve(".scratch/tables.duckdb"), "by a batch that was killed");

        run(Caseloads.resumed(options));

        assertThat(Caseloads.content(options.output())).isEqualTo(undisturbed);
        assertThat(options.output().resolve(".scratch")).doesNotExist();
    }

    @Test
    void tables_that_changed_are_refused() throws IOException {
        BatchOptions options = Caseloads.options(TablesOf.csv(folder.resolve("csv"), cases), folder.resolve("out"));
        run(options);
        Path table = options.input().resolve("participant.csv");
        String before = Files.readString(table);

        Files.writeString(table, before.replace("MS-00050", "MS-99950"));
        assertThatThrownBy(() -> run(Caseloads.resumed(options)))
                .isInstanceOf(BatchException.class)
                .hasMessageContaining(
                        "The input from case MS-00042 to case MS-00061 is not what the batch was begun with.");
        Files.writeString(table, before + before.substring(before.indexOf('\n') + 1));
        assertThatThrownBy(() -> run(Caseloads.resumed(options)))
                .isInstanceOf(BatchException.class)
                .hasMessageContaining("The input was [")
                .hasMessageContaining("participant.csv with ");
    }

    @Test
    void cases_that_cannot_be_evaluated_are_named_and_the_rest_goes_on() throws IOException {
        Path input = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(
                input.resolve("participant.csv"),
                HEADER + "A-5,P,2025-01-06,[],\n" + "A-1,P,2025-01-06,ADULT,Jane Roe\n"
                        + "A-3,P,2025-01-06,ADULT,Jane Roe\n" + "A-3,Q,2025-01-06,ADULT,Jane Roe\n"
                        + ",P,2025-01-06,ADULT,Jane Roe\n" + "A-4,P,06/01/2025,ADULT,Jane Roe\n"
                        + "A-6,P,2025-01-06,ADULT;GROWNUP,Jane Roe\n");
        Files.writeString(
                input.resolve("contacts.csv"),
                "date,id,case_id,recordings,delegated\n" + "2025-02-01,c1,A-1,,true\n" + "2025-02-01,c1,A-2,,\n"
                        + "2025-02-01,c1,\" \",,\n" + "2025-02-01,c2,,,\n" + "2025-02-01,c1,A-5,MS_WORKS today,\n");
        Path out = folder.resolve("out");

        Batch.Result result = runOnSomeTables(Caseloads.options(input, out));

        assertThat(result).isEqualTo(new Batch.Result(1, 8));
        assertThat(Files.readString(out.resolve("rejected.ndjson"))).isEqualTo("""
                        {"file":"contacts.csv","line":4,"reason":"The case_id is empty in a row of contacts."}
                        {"file":"contacts.csv","line":5,"reason":"The case_id is empty in a row of contacts."}
                        {"file":"participant.csv","line":6,"reason":"The case_id is empty in a row of participant."}
                        {"file":"contacts.csv","line":3,"caseId":"A-2","reason":"The table participant has no row for this case, which has rows in contacts."}
                        {"caseId":"A-3","reason":"The table participant has 2 rows for this case (participant.csv:4, participant.csv:5); it may have one."}
                        {"file":"participant.csv","line":7,"caseId":"A-4","reason":"In column entry_date of table participant: The entryDate of the participant must be a date (yyyy-MM-dd)."}
                        {"file":"contacts.csv","line":6,"caseId":"A-5","reason":"In column recordings of table contacts: The date (today) of the recording must be a date (yyyy-MM-dd)."}
                        {"file":"participant.csv","line":8,"caseId":"A-6","reason":"In column programs of table participant: An element of the programs of the participant must be one of ADULT, DISLOCATED_WORKER, YOUTH, OLDER_YOUTH, YOUNGER_YOUTH."}
                        """);
    }

    @Test
    void a_case_that_is_too_long_is_not_held_in_memory() throws IOException {
        Path input = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(
                input.resolve("participant.csv"),
                HEADER + "A-1,P,2025-01-06,ADULT,\n"
                        + ("A-2,P,2025-01-06,ADULT," + "x".repeat(1 << 20) + "\n").repeat(9));

        Batch.Result result = runOnSomeTables(Caseloads.options(input, folder.resolve("out")));

        assertThat(result).isEqualTo(new Batch.Result(1, 1));
        assertThat(folder.resolve("out/rejected.ndjson"))
                .hasContent("{\"caseId\":\"A-2\",\"reason\":\"The case is longer than 8 MB.\"}");
    }

    @Test
    void progress_adds_up_to_the_whole_input() throws IOException {
        Path input = TablesOf.csvGzip(folder.resolve("csv"), cases);
        Sums sums = new Sums();

        Batch.run(Caseloads.engine(), Caseloads.options(input, folder.resolve("out")), sums);

        assertThat(sums.whole).isPositive();
        assertThat(sums.lines).isEqualTo(110);
        assertThat(sums.bytes).isEqualTo(sums.whole);
    }

    private static Map<String, String> findings(Path output) {
        return Caseloads.content(output).entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith("findings-") || file.getKey().startsWith("summary."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Batch.Result run(BatchOptions options) {
        return Batch.run(Caseloads.engine(), options, Progress.NONE);
    }

    private static Batch.Result runOnSomeTables(BatchOptions options) {
        return Batch.run(Caseloads.engineFor(options.input()), options, Progress.NONE);
    }
}

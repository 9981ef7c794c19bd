package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.RulesEngine;
import org.caseclock.input.CaseColumn;
import org.caseclock.input.CaseFileJson;
import org.caseclock.input.CaseTable;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables with the facts, fields and codes that a pack declares. */
class OwnTablesTest {

    private static final Path FOLDER = Path.of("../../examples/three-rivers-training");
    private static final PolicyPack PACK = PolicyPack.load(FOLDER);
    private static final List<CaseTable> TABLES = CaseTable.all(PACK.schema());

    private static final String PARTICIPANT = "case_id,id,entry_date,programs,veteran\nC-1,P,2024-09-03,ADULT,\n";

    private static final class Shared {
        static final RulesEngine ENGINE = RulesEngine.compile(PACK);
    }

    @TempDir
    private Path folder;

    @Test
    void csv_and_parquet_give_what_a_caseload_gives() throws IOException, SQLException {
        List<String> cases = new ArrayList<>();
        for (Fixture fixture : Fixtures.of(FOLDER)) {
            String id = String.format(Locale.ROOT, "C-%05d", cases.size());
            cases.add(CaseFileJson.compact(fixture.caseFile())
                    .replaceFirst("\"caseId\":\"[^\"]*\"", "\"caseId\":\"" + id + "\""));
        }
        List<String> expected = findings(Caseloads.file(folder.resolve("in.ndjson"), cases), "ndjson-out");

        assertThat(expected)
                .hasSizeGreaterThan(100)
                .anyMatch(line -> line.contains("\"S.2\"") && line.contains("MISSED"));
        assertThat(findings(TablesOf.csv(folder.resolve("csv"), TABLES, cases, false), "csv-out"))
                .isEqualTo(expected);
        assertThat(findings(TablesOf.parquet(folder.resolve("parquet"), TABLES, cases), "parquet-out"))
                .isEqualTo(expected);
    }

    @Test
    void each_kind_has_a_table_and_each_field_a_column() {
        assertThat(TABLES)
                .extracting(CaseTable::name)
                .endsWith(
                        "eligibility_determinations",
                        "priority_notices",
                        "approvals",
                        "payments",
                        "wages_paid",
                        "skill_gains",
                        "tests",
                        "progress_reports",
                        "assessments");
        assertThat(columns("participant")).contains("veteran TEXT", "low_income BOOLEAN");
        assertThat(columns("employments")).endsWith("placement BOOLEAN", "temporary BOOLEAN", "weekly_hours DECIMAL");
        assertThat(columns("approvals"))
                .containsExactly(
                        "case_id ID",
                        "id ID",
                        "date DATE",
                        "recorded_on DATE",
                        "recordings RECORDINGS",
                        "about LIST",
                        "by TEXT",
                        "decision TEXT");
        assertThat(columns("payments")).endsWith("amount DECIMAL", "funding TEXT", "purpose TEXT", "training ID");
    }

    private static List<String> columns(String table) {
        return TABLES.stream()
                .filter(each -> each.name().equals(table))
                .flatMap(each -> each.columns().stream())
                .map(column -> column.name() + " " + column.form())
                .toList();
    }

    @Test
    void an_amount_is_what_is_written_to_the_cent() throws IOException, SQLException {
        Path input = Files.createDirectory(folder.resolve("amounts"));
        Files.writeString(input.resolve("participant.csv"), PARTICIPANT);
        Files.writeString(
                input.resolve("payments.csv"),
                "case_id,id,date,amount,purpose\nC-1,p1,2024-10-10,400.00,CHILD_CARE\n"
                        + "C-1,p2,2024-10-10, 400.01 ,CHILD_CARE\nC-1,p3,2024-10-10,400,CHILD_CARE\n"
                        + "C-1,p4,2024-10-10,999999999999.99,CHILD_CARE\n");
        assertThat(statuses(input)).isEqualTo(Map.of("p2", "MISSED", "p4", "MISSED"));

        Path typed = Files.createDirectory(folder.resolve("typed"));
        Files.copy(input.resolve("participant.csv"), typed.resolve("participant.csv"));
        for (String type : List.of("DECIMAL(18,4)", "DOUBLE")) {
            Path payments = typed.resolve("payments.parquet");
            Files.deleteIfExists(payments);
            write(
                    payments,
                    "SELECT 'C-1' case_id, id, DATE '2024-10-10' AS date, CAST(amount AS " + type
                            + ") amount, 'CHILD_CARE' purpose FROM (VALUES ('p1', '400.00'), ('p2', '400.01'),"
                            + " ('p3', '400'), ('p4', '999999999999.99')) AS rows(id, amount)");

            assertThat(statuses(typed)).isEqualTo(Map.of("p2", "MISSED", "p4", "MISSED"));
        }
    }

    @Test
    void a_cell_that_does_not_fit_is_told_with_table_row_and_column() throws IOException {
        assertThat(rejected("payments.csv", "case_id,id,date,amount\nC-1,p1,2024-10-10,120.505\n"))
                .contains("\"line\":2")
                .contains("In column amount of table payments: The amount of payment p1 must be an amount in dollars"
                        + " with at most two decimals, below a trillion.");
        for (String amount : List.of("\"1,200.00\"", "$12", "1.2E+05", "12.", ".5", "+5", "NaN", "0120.50")) {
            assertThat(rejected("payments.csv", "case_id,id,date,amount\nC-1,p1,2024-10-10," + amount + "\n"))
                    .contains("In column amount of table payments: The amount of payment p1 must be a number.");
        }
        assertThat(rejected("payments.csv", "case_id,id,date,purpose\nC-1,p1,2024-10-10,CHILDCARE\n"))
                .contains("In column purpose of table payments: The purpose (CHILDCARE) of payment p1 must be one of")
                .contains("Maybe CHILD_CARE.");
        assertThat(rejected(
                        "employments.csv", "case_id,id,start_date,placement,weekly_hours\nC-1,e1,2024-10-10,maybe,"))
                .contains("In column placement of table employments: The placement of employment e1 must be true or"
                        + " false.");
        assertThat(rejected("assessments.csv", "case_id,id,date,areas\nC-1,a1,2024-10-10,BASIC_SKILLS;APTITUDE\n"))
                .contains("In column areas of table assessments: ")
                .contains("Maybe APTITUDES.");
    }

    @Test
    void a_library_list_has_the_codes_that_come_to_it() throws IOException {
        Path input = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(input.resolve("participant.csv"), PARTICIPANT);
        Files.writeString(input.resolve("documents.csv"), "case_id,id,date,kind\nC-1,d1,2024-09-03,EO_NOTICE\n");

        assertThat(findings(withNoOther(input), "documents-out"))
                .singleElement()
                .asString()
                .containsPattern("\"clause\":\"E.3\"[^}]*\"status\":\"MET\"");
    }

    @Test
    void ids_that_a_program_held_as_decimal_numbers_are_found() throws IOException {
        Path input = Files.createDirectory(folder.resolve("numbers"));
        Files.writeString(
                input.resolve("participant.csv"),
                "case_id,id,entry_date,programs,case_manager\nC-1,P,2024-09-03,ADULT,Ann\n");
        Files.writeString(
                input.resolve("payments.csv"),
                "case_id,id,date,amount,purpose,training\nC-1,7.0,2024-10-10,500.0,CHILD_CARE,\n"
                        + "C-1,8.0,2024-10-10,500.0,CHILD_CARE,\n");
        Files.writeString(
                input.resolve("approvals.csv"),
                "case_id,id,date,by,about,decision\nC-1,1.0,2024-10-09,Bo,7.0;8.0,APPROVED\n");

        assertThat(statuses(input)).isEqualTo(Map.of("7", "MET", "8", "MET"));
    }

    @Test
    void a_table_or_column_that_the_pack_does_not_declare_is_refused() throws IOException {
        Path input = Files.createDirectory(folder.resolve("unknown"));
        Files.writeString(input.resolve("participant.csv"), PARTICIPANT);
        Files.writeString(input.resolve("payment.csv"), "case_id,id\n");

        assertThatThrownBy(() -> findings(input, "unknown-out"))
                .isInstanceOf(BatchException.class)
                .hasMessageContaining("named for no table; known are participant, exit, ")
                .hasMessageEndingWith("Maybe payments.csv.");

        Files.delete(input.resolve("payment.csv"));
        Files.writeString(input.resolve("payments.csv"), "case_id,id,amout\n");
        assertThatThrownBy(() -> findings(input, "unknown-out"))
                .hasMessageContaining("The column amout of table payments is unknown; known are case_id, id, ")
                .hasMessageEndingWith("Maybe amount.");

        // another pack knows neither
        assertThatThrownBy(() -> Batch.run(
                        Caseloads.engine(), Caseloads.options(input, folder.resolve("unknown-out")), Progress.NONE))
                .hasMessageContaining("payments.csv is named for no table");
    }

    @Test
    void what_a_source_does_not_keep_may_be_a_table_of_the_packs_own() throws IOException {
        Path input = Files.createDirectory(folder.resolve("without"));
        Files.writeString(input.resolve("participant.csv"), PARTICIPANT);
        Files.writeString(
                input.resolve("payments.csv"), "case_id,id,date,amount,purpose\nC-1,p1,2024-10-10,500,CHILD_CARE\n");

        assertThatThrownBy(() -> findings(input, "without-out"))
                .hasMessageContaining("  Without approvals these would read as missed: T.4, T.1, S.2.");
        Files.delete(withNoOther(input).resolve("approvals.csv"));
        RulesEngine engine = RulesEngine.compile(PACK, EngineOptions.DEFAULT.without("approvals"));
        assertThat(findings(input, "without-out", engine))
                .singleElement()
                .asString()
                .containsPattern("\"id\":\"C-1/S.2/p1\"[^}]*\"status\":\"UNDETERMINED\"")
                .contains("the source keeps no approvals");
    }

    private String rejected(String table, String rows) throws IOException {
        Path input = Files.createTempDirectory(folder, "rejected");
        Files.writeString(input.resolve("participant.csv"), PARTICIPANT);
        Files.writeString(input.resolve(table), rows);
        Path out = input.resolveSibling(input.getFileName() + "-out");
        run(withNoOther(input), out, Shared.ENGINE);
        return Files.readString(out.resolve("rejected.ndjson"));
    }

    /** The statuses of S.2 by the payments. */
    private Map<String, String> statuses(Path input) throws IOException {
        Path out = Files.createTempDirectory(folder, "statuses");
        run(withNoOther(input), out, Shared.ENGINE);
        Map<String, String> statuses = new TreeMap<>();
        for (String line : Caseloads.findings(out)) {
            TablesOf.tree(line).get("obligations").forEach(obligation -> {
                if (obligation.get("clause").asText().equals("S.2")) {
                    statuses.put(
                            obligation.get("id").asText().substring("C-1/S.2/".length()),
                            obligation.get("status").asText());
                }
            });
        }
        return statuses;
    }

    /** Says that the source keeps the other tables that the pack reads, and has nothing in them. */
    private static Path withNoOther(Path input) throws IOException {
        for (CaseTable table : TABLES) {
            if (!Files.exists(input.resolve(table.name() + ".csv"))
                    && !Files.exists(input.resolve(table.name() + ".parquet"))) {
                String header = table.columns().stream().map(CaseColumn::name).collect(Collectors.joining(","));
                Files.writeString(input.resolve(table.name() + ".csv"), header + "\n");
            }
        }
        return input;
    }

    private List<String> findings(Path input, String out) throws IOException {
        return findings(input, out, Shared.ENGINE);
    }

    private List<String> findings(Path input, String name, RulesEngine engine) throws IOException {
        Path out = folder.resolve(name);
        run(input, out, engine);
        assertThat(out.resolve("rejected.ndjson")).isEmptyFile();
        return Caseloads.findings(out);
    }

    private static void run(Path input, Path out, RulesEngine engine) {
        Batch.run(engine, Caseloads.options(input, out), Progress.NONE);
    }

    private static void write(Path file, String select) throws SQLException {
        try (Connection database = AnyDatabase.open();
                Statement statement = database.createStatement()) {
            statement.execute("COPY (" + select + ") TO " + DuckDb.target(file) + " (FORMAT parquet)");
        }
    }
}

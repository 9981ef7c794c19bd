package org.caseclock.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.InputException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables say what case files say. */
class TablesTest {

    private static final List<String> CASES = Caseloads.cases(60);

    @TempDir
    private static Path folder;

    private static Path parquet = Path.of("");

    private static final CaseSchema SCHEMA = Caseloads.job().schema();

    private final SparkSession spark = LocalSpark.session();

    @BeforeAll
    static void tablesOfCases() throws IOException {
        parquet = folder.resolve("tables");
        Tables.parquet(CASES, parquet);
    }

    @Test
    void parquet_gives_the_findings_of_the_case_files() {
        assertThat(findings(Cases.parquet(SCHEMA, spark, parquet.toString())))
                .isNotEmpty()
                .isEqualTo(findings(Cases.lines(spark.createDataset(CASES, Encoders.STRING()))));
    }

    @Test
    void so_does_a_database() throws Exception {
        String url = Tables.database(parquet, folder.resolve("cases.duckdb"));

        // DuckDB does not like its file to be opened and closed by several tasks, unless it stays open.
        try (Connection open = DriverManager.getConnection(url)) {
            assertThat(open.isClosed()).isFalse();
            assertThat(findings(Cases.jdbc(SCHEMA, spark, url, new Properties())))
                    .isEqualTo(findings(Cases.parquet(SCHEMA, spark, parquet.toString())));
        }
    }

    @Test
    void a_case_that_is_not_whole_is_rejected_and_the_rest_goes_on() {
        Map<String, Dataset<Row>> tables =
                new HashMap<>(ParquetTables.in(spark, parquet.toString(), TableCases.of(SCHEMA)));
        tables.compute("participant", (name, rows) -> rows.where("case_id <> 'MS-00003'"));
        tables.compute(
                "services",
                (name, rows) -> rows.withColumn(
                        "category",
                        functions
                                .when(functions.col("case_id").equalTo("MS-00004"), "Jane Roe")
                                .otherwise(functions.col("category"))));

        try (CaseclockResult result = Caseloads.job().evaluate(Cases.tables(SCHEMA, tables))) {
            List<Row> rejected = result.rejected().orderBy("case_id").collectAsList();

            assertThat(result.evaluated()).isEqualTo(CASES.size() - 2);
            assertThat(rejected).extracting(row -> row.getString(0)).containsExactly("MS-00003", "MS-00004");
            assertThat(rejected.get(0).<String>getAs("reason"))
                    .startsWith("The table participant has no row for this case");
            assertThat(rejected.get(1).<String>getAs("reason"))
                    .startsWith(
                            "In column category of table services: The category (a text of 8 characters with a blank) of ")
                    .doesNotContain("Jane");
        }
    }

    @Test
    void keys_that_are_alike_are_never_judged_apart() {
        Map<String, Dataset<Row>> tables =
                new HashMap<>(ParquetTables.in(spark, parquet.toString(), TableCases.of(SCHEMA)));
        tables.compute(
                "contacts",
                (name, rows) -> rows.withColumn(
                        "case_id",
                        functions
                                .when(functions.col("case_id").equalTo("MS-00003"), " ms-3")
                                .when(functions.col("case_id").equalTo("MS-00004"), "MS-00004\u00A0 ")
                                .otherwise(functions.col("case_id"))));

        try (CaseclockResult result = Caseloads.job().evaluate(Cases.tables(SCHEMA, tables))) {
            List<Row> rejected = result.rejected().orderBy("case_id").collectAsList();

            assertThat(result.evaluated()).isEqualTo(CASES.size() - 1);
            assertThat(rejected).extracting(row -> row.getString(0)).containsExactly("MS-00003", "ms-3");
            assertThat(rejected.get(0).<String>getAs("reason"))
                    .startsWith("The case_id stands in the tables in other ways too: as \"ms-3\".");
            assertThat(rejected.get(1).<String>getAs("reason")).contains("as \"MS-00003\".");
        }
    }

    @Test
    void keys_may_be_any_number_and_dates_moments() {
        Dataset<Row> participant = spark.sql("SELECT 1001.0D case_id, 7.00BD id,"
                + " timestamp_ntz'2025-01-06 00:00:00' entry_date, array(' ADULT') programs");
        Dataset<Row> contacts = spark.sql("SELECT ' 1001' case_id, float(1) id, timestamp'2025-02-14 00:00:00' date,"
                + " 'PARTICIPANT' contact_with, 'null' staff, double('NaN') recorded_on");
        Dataset<Row> notes = spark.sql(
                        "SELECT 1001BD case_id, 'n' id, date'2025-02-14' date, array(1.0D) about, 'TRUE' unused")
                .drop("unused");

        Map<String, Dataset<Row>> tables =
                Map.of("participant", participant, "contacts", contacts, "case_notes", notes);
        try (CaseclockResult result = Caseloads.job()
                .without("exit", "services", "planned_services", "offers", "documents", "circumstances")
                .evaluate(Cases.tables(SCHEMA, tables))) {
            assertThat(result.rejected().collectAsList()).isEmpty();
            assertThat(result.findings().where("clause = 'VI'").collectAsList())
                    .extracting(row -> row.getAs("case_id") + " " + row.getAs("status"))
                    .isSubsetOf("1001 MET", "1001 UNDETERMINED");
            assertThat(result.evaluated()).isEqualTo(1);
        }
    }

    @Test
    void what_is_no_text_costs_its_case_alone() {
        Map<String, Dataset<Row>> tables =
                new HashMap<>(ParquetTables.in(spark, parquet.toString(), TableCases.of(SCHEMA)));
        tables.compute(
                "participant",
                (name, rows) -> rows.withColumn(
                        "career_center",
                        functions.expr("CASE WHEN case_id = 'MS-00003' THEN cast(X'4AEDA0BD' AS STRING)"
                                + " ELSE career_center END")));

        try (CaseclockResult result = Caseloads.job().evaluate(Cases.tables(SCHEMA, tables))) {
            assertThat(result.rejected().collectAsList())
                    .extracting(row -> row.getString(0) + " " + row.<String>getAs("reason"))
                    .containsExactly("MS-00003 In table participant: The row is not UTF-8 text.");
            assertThat(result.evaluated()).isEqualTo(CASES.size() - 1);
        }
    }

    @Test
    void a_folder_may_have_any_name_and_what_is_not_taken_in_it_is_named() throws IOException {
        Path odd = folder.resolve("o[d]d {a,b}*");
        Tables.parquet(CASES.subList(0, 3), odd);
        Files.move(odd.resolve("participant"), odd.resolve("Participant.PARQUET"));
        Files.writeString(odd.resolve("~$x.xlsx"), "");

        String[] noneInTheseCases = {"planned_services", "circumstances"};
        assertThat(findings(Cases.parquet(SCHEMA, spark, odd.toString()), noneInTheseCases))
                .isEqualTo(findings(
                        Cases.lines(spark.createDataset(CASES.subList(0, 3), Encoders.STRING())), noneInTheseCases));
        assertThatThrownBy(() -> findings(Cases.parquet(SCHEMA, spark, odd.toString())))
                .isInstanceOf(CasesException.class)
                .hasMessageContaining("There is no table planned_services, circumstances; ms-partnership reads them.");
        Files.writeString(odd.resolve("contacts.csv"), "");
        assertThatThrownBy(() -> Cases.parquet(SCHEMA, spark, odd.toString()))
                .isInstanceOf(CasesException.class)
                .hasMessageContaining("holds contacts.csv, which is not taken.");
    }

    @Test
    void a_folder_of_caseloads_is_taken_as_a_whole_or_refused() throws IOException {
        Path caseloads = Files.createDirectory(folder.resolve("caseloads"));
        Caseloads.file(caseloads.resolve("a.NDJSON"), CASES.subList(0, 2));
        Caseloads.file(caseloads.resolve("b.json"), CASES.subList(2, 3));

        try (CaseclockResult result = Caseloads.job().evaluate(Cases.ndjson(spark, caseloads.toString()))) {
            assertThat(result.evaluated()).isEqualTo(3);
        }
        Path other = Files.writeString(caseloads.resolve("c.csv"), "");
        assertThatThrownBy(() -> Cases.ndjson(spark, caseloads.toString()))
                .isInstanceOf(CasesException.class)
                .hasMessageContaining("holds c.csv, which is not taken. Taken are files that end in .ndjson,");
        Files.delete(other);
        Files.createDirectory(caseloads.resolve("2024"));
        assertThatThrownBy(() -> Cases.ndjson(spark, caseloads.toString()))
                .isInstanceOf(CasesException.class)
                .hasMessageContaining("holds 2024, a folder, which is not looked into");
    }

    @Test
    void what_are_not_the_tables_is_refused_before_anything_is_read() {
        Map<String, Dataset<Row>> tables = ParquetTables.in(spark, parquet.toString(), TableCases.of(SCHEMA));
        Dataset<Row> participant = tables.get("participant");

        assertThatThrownBy(() -> Cases.tables(Map.of("contacts", tables.get("contacts"))))
                .isInstanceOf(CasesException.class)
                .hasMessage("The table participant is missing; each case has a row in it.");
        assertThatThrownBy(() -> Cases.tables(Map.of("participant", participant, "contact", participant)))
                .isInstanceOf(CasesException.class)
                .hasMessageStartingWith("The table contact is unknown; known are participant, ")
                .hasMessageEndingWith("Maybe contacts");
        assertThatThrownBy(() -> Cases.tables(Map.of("participant", participant.drop("entry_date"))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("The column entry_date of table participant is required.");
    }

    @Test
    void rows_of_what_the_source_is_said_not_to_keep_are_refused() {
        assertThatThrownBy(() -> findings(Cases.parquet(SCHEMA, spark, parquet.toString()), "contacts"))
                .isInstanceOf(CasesException.class)
                .hasMessage("The table contacts has rows, and --without says that the source keeps none."
                        + " Leave out the one or the other.");
    }

    private static List<Row> findings(Cases cases, String... without) {
        try (CaseclockResult result = Caseloads.job().without(without).evaluate(cases)) {
            assertThat(result.rejected().collectAsList()).isEmpty();
            return result.findings().collectAsList();
        }
    }
}

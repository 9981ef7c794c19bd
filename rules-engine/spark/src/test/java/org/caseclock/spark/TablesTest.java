package org.caseclock.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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

    private final SparkSession spark = LocalSpark.session();

    @BeforeAll
    static void tablesOfCases() throws IOException {
        parquet = folder.resolve("tables");
        Tables.parquet(CASES, parquet);
    }

    @Test
    void parquet_gives_the_findings_of_the_case_files() {
        assertThat(findings(Cases.parquet(spark, parquet.toString())))
                .isNotEmpty()
                .isEqualTo(findings(Cases.lines(spark.createDataset(CASES, Encoders.STRING()))));
    }

    @Test
    void so_does_a_database() throws Exception {
        String url = Tables.database(parquet, folder.resolve("cases.duckdb"));

        // DuckDB does not like its file to be opened and closed by several tasks, unless it stays open.
        try (Connection open = DriverManager.getConnection(url)) {
            assertThat(open.isClosed()).isFalse();
            assertThat(findings(Cases.jdbc(spark, url, new Properties())))
                    .isEqualTo(findings(Cases.parquet(spark, parquet.toString())));
        }
    }

    @Test
    void a_case_that_is_not_whole_is_rejected_and_the_rest_goes_on() {
        Map<String, Dataset<Row>> tables = new HashMap<>(ParquetTables.in(spark, parquet.toString()));
        tables.compute("participant", (name, rows) -> rows.where("case_id <> 'MS-00003'"));
        tables.compute(
                "services",
                (name, rows) -> rows.withColumn(
                        "category",
                        functions
                                .when(functions.col("case_id").equalTo("MS-00004"), "Jane Roe")
                                .otherwise(functions.col("category"))));

        try (CaseclockResult result = Caseloads.job().evaluate(Cases.tables(tables))) {
            List<Row> rejected = result.rejected().orderBy("case_id").collectAsList();

            assertThat(result.evaluated()).isEqualTo(CASES.size() - 2);
            assertThat(rejected).extracting(row -> row.getString(0)).containsExactly("MS-00003", "MS-00004");
            assertThat(rejected.get(0).<String>getAs("reason"))
                    .startsWith("The table participant has no row for this case");
            assertThat(rejected.get(1).<String>getAs("reason"))
                    .startsWith("The category of ")
                    .doesNotContain("Jane");
        }
    }

    @Test
    void what_are_not_the_tables_is_refused_before_anything_is_read() {
        Map<String, Dataset<Row>> tables = ParquetTables.in(spark, parquet.toString());
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

    private static List<Row> findings(Cases cases) {
        try (CaseclockResult result = Caseloads.job().evaluate(cases)) {
            assertThat(result.rejected().collectAsList()).isEmpty();
            return result.findings().collectAsList();
        }
    }
}

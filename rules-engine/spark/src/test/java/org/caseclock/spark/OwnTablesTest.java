package org.caseclock.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.CaseFileJson;
import org.caseclock.input.CaseTable;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables with the facts, fields and codes that a pack declares. */
class OwnTablesTest {

    private static final Path PACK = Path.of("../../examples/three-rivers-training");
    private static final CaseclockJob JOB =
            CaseclockJob.of(JobPack.folder(PACK), Caseloads.AS_OF, 30).into(3);
    private static final CaseSchema SCHEMA = JOB.schema();

    @TempDir
    private Path folder;

    private final SparkSession spark = LocalSpark.session();

    @Test
    void parquet_and_a_database_give_the_findings_of_the_case_files() throws Exception {
        List<String> cases = new ArrayList<>();
        for (Fixture fixture : Fixtures.of(PACK)) {
            String id = String.format(Locale.ROOT, "C-%05d", cases.size());
            String text = CaseFileJson.compact(fixture.caseFile())
                    .replaceFirst("\"caseId\":\"[^\"]*\"", "\"caseId\":\"" + id + "\"");
            cases.add(text);
        }
        Path parquet = folder.resolve("tables");
        Tables.parquet(CaseTable.all(SCHEMA), cases, parquet);
        List<Row> expected = findings(Cases.lines(spark.createDataset(cases, Encoders.STRING())));

        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(findings(Cases.parquet(SCHEMA, spark, parquet.toString()))).isEqualTo(expected);
        String url = Tables.database(CaseTable.all(SCHEMA), parquet, folder.resolve("cases.duckdb"));
        try (Connection open = DriverManager.getConnection(url)) {
            assertThat(open.isClosed()).isFalse();
            assertThat(findings(Cases.jdbc(SCHEMA, spark, url, new Properties())))
                    .isEqualTo(expected);
        }
        assertThatThrownBy(() -> Cases.parquet(spark, parquet.toString()))
                .isInstanceOf(CasesException.class)
                .hasMessageContaining("The table approvals is unknown; known are participant, ");
    }

    @Test
    void tables_are_read_for_the_pack_of_the_job() {
        Cases cases = Cases.tables(Map.of(
                "participant",
                spark.sql("SELECT 'C' case_id, 'P' id, '2024-09-03' entry_date, array('ADULT') programs")));

        assertThatThrownBy(() -> JOB.evaluate(cases))
                .isInstanceOf(CasesException.class)
                .hasMessage("The tables were read for a pack that declares other facts, fields or codes than"
                        + " three-rivers-training.\n  Maybe Cases.tables(job.schema(), tables).");
    }

    private static List<Row> findings(Cases cases) {
        try (CaseclockResult result = JOB.evaluate(cases)) {
            assertThat(result.rejected().collectAsList()).isEmpty();
            return result.findings().orderBy("case_id", "id").collectAsList();
        }
    }
}

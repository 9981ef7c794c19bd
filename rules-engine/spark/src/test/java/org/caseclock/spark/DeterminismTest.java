package org.caseclock.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.caseclock.ledger.FindingRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the input is cut, the output is the same. */
class DeterminismTest {

    @TempDir
    private Path folder;

    @Test
    void the_same_cases_give_the_same_files_whatever_their_order_and_partitions() throws IOException {
        List<String> cases = cases();
        Map<String, String> one = parquet("one", cases, 1);

        assertThat(one).hasSize(2 * 5);
        for (int partitions : List.of(2, 7, 40)) {
            Collections.shuffle(cases, new Random(partitions));
            assertThat(parquet("of" + partitions, cases, partitions)).isEqualTo(one);
        }
    }

    @Test
    void rows_are_in_the_order_of_case_and_ledger() {
        try (CaseclockResult result = Caseloads.job().into(1).evaluate(lines(cases(), 7))) {
            Dataset<Row> findings = result.findings();

            assertThat(findings.columns()).containsExactlyElementsOf(FindingRow.COLUMNS);
            assertThat(findings.schema().apply("due").dataType().sql()).isEqualTo("DATE");
            assertThat(findings.select("case_id").as(Encoders.STRING()).collectAsList())
                    .isSorted();
        }
    }

    /** With two different cases of one id, and broken lines. */
    private static List<String> cases() {
        List<String> cases = new ArrayList<>(Caseloads.cases(150));
        cases.set(10, cases.get(10).replace("MS-00010", "MS-00020"));
        for (int i = 0; i < 30; i++) {
            cases.add("{\"caseId\":\"X-" + i + "\", oops");
        }
        return cases;
    }

    private static Cases lines(List<String> cases, int partitions) {
        return Cases.lines(
                LocalSpark.session().createDataset(cases, Encoders.STRING()).repartition(partitions));
    }

    /** The bytes of all files, by table and number. */
    private Map<String, String> parquet(String name, List<String> cases, int partitions) throws IOException {
        Path output = folder.resolve(name);
        try (CaseclockResult result = Caseloads.job().evaluate(lines(cases, partitions))) {
            result.findings().write().parquet(output.resolve("findings").toString());
            result.rejected().write().parquet(output.resolve("rejected").toString());
        }
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".parquet")).toList()) {
                String number = file.getFileName().toString().substring(0, "part-00000".length());
                content.put(
                        file.getParent().getFileName() + "/" + number,
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return content;
    }
}

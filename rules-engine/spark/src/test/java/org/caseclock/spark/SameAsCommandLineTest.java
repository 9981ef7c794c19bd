package org.caseclock.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.caseclock.ledger.FindingRow;
import org.caseclock.ledger.FindingTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster says what the {@code caseclock} command says, byte for byte. */
class SameAsCommandLineTest {

    private static final String HEAD = "{\"caseId\":\"X-1\",\"participant\":{\"id\":\"P\",\"name\":\"Jane Roe\",";

    @TempDir
    private Path folder;

    private Path input = Path.of("");

    @BeforeEach
    void aCaseloadWithSomeBrokenLines() throws IOException {
        List<String> lines = new ArrayList<>(Caseloads.cases(300));
        lines.add(33, "{\"caseId\":\"X-0\", oops");
        lines.add(50, "  ");
        lines.add(99, HEAD + "\"entryDate\":\"Jane Roe\",\"programs\":[\"ADULT\"]}}");
        lines.add(100, HEAD + "\"entryDate\":\"2025-01-01\",\"programs\":[\"ADULT\"]},\"nonsense\":1}");
        lines.add(201, "[]");
        input = Caseloads.file(folder.resolve("in.ndjson"), lines);
    }

    @Test
    void findings_evaluations_and_rejected_lines_are_the_same() throws IOException {
        Path table = CommandLine.batch(input, folder.resolve("table"), "csv");
        Path lines = CommandLine.batch(input, folder.resolve("lines"), "ndjson");
        String parquet = folder.resolve("findings").toString();
        try (CaseclockResult result =
                Caseloads.job().alsoEvaluations().evaluate(Cases.ndjson(LocalSpark.session(), input.toString()))) {

            result.findings().write().parquet(parquet);

            assertThat(csv(LocalSpark.session().read().parquet(parquet)))
                    .isEqualTo(withoutMark(Files.readString(table.resolve("findings-00000.csv"))));
            assertThat(result.evaluations().collectAsList().stream().sorted().toList())
                    .isEqualTo(Files.readAllLines(lines.resolve("findings-00000.ndjson")).stream()
                            .sorted()
                            .toList());
            assertThat(result.rejected().collectAsList())
                    .extracting(row -> places(row) + row.getAs("reason"))
                    .containsExactlyInAnyOrderElementsOf(rejected(lines));
        }
    }

    @Test
    void several_policies_at_once_as_well() throws IOException {
        List<String> packs = List.of("ms-partnership", "mo-west-central");
        Path table = CommandLine.batch(packs, input, folder.resolve("table"), "csv");
        CaseclockJob job = CaseclockJob.of(packs.stream().map(JobPack::shipped).toList(), Caseloads.AS_OF, 30);
        try (CaseclockResult result = job.into(5).evaluate(Cases.ndjson(LocalSpark.session(), input.toString()))) {
            assertThat(csv(result.findings(), FindingTable.OF_SEVERAL.columns()))
                    .isEqualTo(withoutMark(Files.readString(table.resolve("findings-00000.csv"))))
                    .contains(",\"One contact ");
        }
    }

    /** A table for spreadsheets begins with a byte order mark. */
    private static String withoutMark(String csv) {
        assertThat(csv).startsWith("\uFEFF");
        return csv.substring(1);
    }

    /** As the command writes them, in the order of the case ids, which is that of the caseload. */
    private static String csv(Dataset<Row> findings) throws IOException {
        return csv(findings, FindingRow.COLUMNS);
    }

    private static String csv(Dataset<Row> findings, List<String> columns) throws IOException {
        List<Row> rows = new ArrayList<>(findings.collectAsList());
        rows.sort(Comparator.comparing(row -> row.<String>getAs("case_id")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(columns);
            for (Row row : rows) {
                csv.writeRecord(columns.stream()
                        .map(column -> Objects.toString(row.getAs(column), ""))
                        .toList());
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String places(Row row) {
        return row.getAs("case_id") + " " + row.getAs("file") + ":" + line(row.<Long>getAs("position")) + ":"
                + row.getAs("column") + " ";
    }

    private static List<String> rejected(Path said) throws IOException {
        List<String> rejected = new ArrayList<>();
        for (String line : Files.readAllLines(said.resolve("rejected.ndjson"))) {
            JsonNode each = new ObjectMapper().readTree(line);
            rejected.add(each.path("caseId").asText("null") + " "
                    + each.get("file").asText() + ":"
                    + each.get("line").asInt() + ":" + each.path("column").asText("null") + " "
                    + each.get("reason").asText());
        }
        assertThat(rejected).hasSize(4);
        return rejected;
    }

    /** On which line a byte stands. */
    private int line(long position) {
        try {
            String before = new String(Files.readAllBytes(input), 0, (int) position, StandardCharsets.UTF_8);
            return before.split("\n", -1).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

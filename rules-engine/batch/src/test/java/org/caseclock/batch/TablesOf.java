package org.caseclock.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.caseclock.input.CaseColumn;
import org.caseclock.input.CaseTable;
import org.caseclock.input.CellForm;

/** The same cases as tables, their rows in any order. */
final class TablesOf {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TablesOf() {}

    /** Writes each table as a CSV file. */
    static Path csv(Path folder, List<String> cases) throws IOException {
        return csv(folder, CaseTable.all(), cases, false);
    }

    static Path csvGzip(Path folder, List<String> cases) throws IOException {
        return csv(folder, CaseTable.all(), cases, true);
    }

    static Path csv(Path folder, List<CaseTable> tables, List<String> cases, boolean gzip) throws IOException {
        Files.createDirectory(folder);
        for (CaseTable table : tables) {
            Path file = folder.resolve(table.name() + (gzip ? ".csv.gz" : ".csv"));
            try (OutputStream out = Files.newOutputStream(file);
                    OutputStream packed = gzip ? new GZIPOutputStream(out) : out;
                    Writer text = new OutputStreamWriter(packed, StandardCharsets.UTF_8);
                    CsvWriter csv = CsvWriter.builder().build(text)) {
                csv.writeRecord(table.columns().stream().map(CaseColumn::name).toList());
                for (JsonNode row : rows(table, cases)) {
                    csv.writeRecord(table.columns().stream()
                            .map(column -> flat(column, row.path(column.name())))
                            .toList());
                }
            }
        }
        return folder;
    }

    /** Writes each table as a Parquet file. */
    static Path parquet(Path folder, List<String> cases) throws IOException, SQLException {
        return parquet(folder, CaseTable.all(), cases);
    }

    static Path parquet(Path folder, List<CaseTable> tables, List<String> cases) throws IOException, SQLException {
        Files.createDirectory(folder);
        Path rows = folder.resolve("rows.json");
        try (Connection database = AnyDatabase.open();
                Statement statement = database.createStatement()) {
            for (CaseTable table : tables) {
                Caseloads.file(
                        rows,
                        rows(table, cases).stream().map(JsonNode::toString).toList());
                String columns = table.columns().stream()
                        .map(column -> DuckDb.name(column.name()) + ": '" + type(column.form()) + "'")
                        .collect(Collectors.joining(", ", "{", "}"));
                statement.execute("COPY (SELECT * FROM read_json(" + DuckDb.text(rows.toString())
                        + ", format = 'newline_delimited', columns = " + columns + ")) TO "
                        + DuckDb.text(folder.resolve(table.name() + ".parquet").toString()) + " (FORMAT parquet)");
            }
        }
        Files.delete(rows);
        return folder;
    }

    private static String type(CellForm form) {
        return switch (form) {
            case TEXT, ID -> "VARCHAR";
            case DECIMAL -> "DECIMAL(18,6)";
            case DATE, BOOLEAN, INTEGER -> form.name();
            case LIST -> "VARCHAR[]";
            case RECORDINGS -> "STRUCT(place VARCHAR, date DATE)[]";
        };
    }

    /** The rows as objects with a field a column. */
    static List<JsonNode> rows(CaseTable table, List<String> cases) {
        List<JsonNode> rows = new ArrayList<>();
        for (String text : cases) {
            JsonNode caseFile = tree(text);
            JsonNode facts = caseFile.path(table.field());
            for (JsonNode fact : facts.isObject() ? List.of(facts) : facts) {
                ObjectNode row = JSON.createObjectNode();
                for (CaseColumn column : table.columns()) {
                    JsonNode owner = column.name().equals(CaseTable.CASE_ID) ? caseFile : fact;
                    if (owner.has(column.field())) {
                        row.set(column.name(), owner.get(column.field()));
                    }
                }
                rows.add(row);
            }
        }
        Collections.shuffle(rows, new Random(7));
        return rows;
    }

    /** A cell as a text, as CSV has it. */
    static String flat(CaseColumn column, JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        return value.isEmpty()
                ? "[]"
                : StreamSupport.stream(value.spliterator(), false)
                        .map(each -> column.form() == CellForm.LIST
                                ? each.asText()
                                : (each.path("place").asText() + " "
                                                + each.path("date").asText())
                                        .strip())
                        .collect(Collectors.joining(";"));
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

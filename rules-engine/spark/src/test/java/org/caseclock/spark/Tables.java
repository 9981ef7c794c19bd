package org.caseclock.spark;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Encoders;
import org.caseclock.input.CaseColumn;
import org.caseclock.input.CaseTable;

/** Case files taken apart into tables. */
final class Tables {

    private Tables() {}

    /** A folder of Parquet tables with the types that columns have. */
    static void parquet(List<String> cases, Path folder) throws IOException {
        parquet(CaseTable.all(), cases, folder);
    }

    static void parquet(List<CaseTable> all, List<String> cases, Path folder) throws IOException {
        Map<CaseTable, List<String>> tables = new HashMap<>();
        for (String text : cases) {
            JsonNode caseFile = new ObjectMapper().readTree(text);
            for (CaseTable table : all) {
                JsonNode facts = caseFile.path(table.field());
                for (JsonNode fact :
                        table.many() ? facts : facts.isMissingNode() ? List.<JsonNode>of() : List.of(facts)) {
                    tables.computeIfAbsent(table, any -> new ArrayList<>())
                            .add(row(table, caseFile.get("caseId").asText(), fact));
                }
            }
        }
        tables.forEach((table, rows) -> LocalSpark.session()
                .read()
                .schema(table.columns().stream()
                        .map(column -> "`" + column.name() + "` " + type(column))
                        .collect(joining(", ")))
                .json(LocalSpark.session()
                        .createDataset(rows, Encoders.STRING())
                        .coalesce(1))
                .write()
                .parquet(folder.resolve(table.name()).toString()));
    }

    private static String row(CaseTable table, String caseId, JsonNode fact) {
        ObjectNode row = new ObjectMapper().createObjectNode().put(CaseTable.CASE_ID, caseId);
        for (CaseColumn column : table.columns()) {
            if (fact.has(column.field())) {
                row.set(column.name(), fact.get(column.field()));
            }
        }
        return row.toString();
    }

    private static String type(CaseColumn column) {
        return switch (column.form()) {
            case TEXT, ID -> "string";
            case DATE -> "date";
            case BOOLEAN -> "boolean";
            case INTEGER -> "int";
            case DECIMAL -> "decimal(18, 6)";
            case LIST -> "array<string>";
            case RECORDINGS -> "array<struct<date: date, place: string>>";
        };
    }

    /** The same tables in a database, with capitals, and with lists as the texts that stand for them. */
    static String database(Path parquet, Path file) throws SQLException {
        return database(CaseTable.all(), parquet, file);
    }

    static String database(List<CaseTable> all, Path parquet, Path file) throws SQLException {
        String url = "jdbc:duckdb:" + file;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (CaseTable table : all) {
                Path rows = parquet.resolve(table.name());
                if (rows.toFile().exists()) {
                    statement.execute("create table " + table.name().toUpperCase(Locale.ROOT) + " as select "
                            + table.columns().stream().map(Tables::asText).collect(joining(", ")) + " from '" + rows
                            + "/*.parquet'");
                }
            }
            statement.execute("create table users (name text)");
        }
        return url;
    }

    private static String asText(CaseColumn column) {
        String name = '"' + column.name() + '"';
        String element = switch (column.form()) {
            case LIST -> "x";
            case RECORDINGS -> "concat_ws(' ', x.place, x.date)";
            default -> "";
        };
        return element.isEmpty()
                ? name
                : "case when len(" + name + ") = 0 then '[]' else array_to_string(list_transform(" + name
                        + ", lambda x: " + element + "), ';') end as " + name;
    }
}

package org.caseclock.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseColumn;
import org.caseclock.input.CaseFileJson;
import org.caseclock.input.CaseTable;
import org.caseclock.input.CellForm;

/** Brings cases into a database: a table for each {@link CaseTable}, and {@code evaluated} with the date of each case. */
final class CaseloadTables {

    private CaseloadTables() {}

    static void load(Connection database, List<Caseload.Dated> cases) throws IOException, SQLException {
        Path lines = Files.createTempFile("cases", ".ndjson");
        try (Statement statement = database.createStatement()) {
            Files.write(
                    lines,
                    cases.stream()
                            .map(each -> CaseFileJson.compact(each.caseFile()))
                            .toList());
            statement.execute("CREATE TEMP TABLE case_file AS FROM read_json('" + lines
                    + "', format = 'newline_delimited', columns = {caseId: 'VARCHAR', " + fields() + "})");
            for (CaseTable table : CaseTable.all()) {
                statement.execute(create(table));
            }
            statement.execute("DROP TABLE case_file");
            statement.execute("CREATE TABLE evaluated (case_id VARCHAR, as_of DATE)");
            for (Caseload.Dated each : cases) {
                CaseFile caseFile = each.caseFile();
                statement.execute(
                        "INSERT INTO evaluated VALUES ('" + caseFile.caseId() + "', DATE '" + each.asOf() + "')");
            }
        } finally {
            Files.delete(lines);
        }
    }

    private static String fields() {
        return CaseTable.all().stream()
                .map(table -> table.field() + ": '" + struct(table) + (table.many() ? "[]'" : "'"))
                .collect(Collectors.joining(", "));
    }

    private static String struct(CaseTable table) {
        return ofTheFact(table).stream()
                .map(column -> "\"" + column.field() + "\" " + type(column.form()))
                .collect(Collectors.joining(", ", "STRUCT(", ")"));
    }

    private static String create(CaseTable table) {
        String columns = ofTheFact(table).stream()
                .map(column -> "fact.\"" + column.field() + "\" AS " + column.name())
                .collect(Collectors.joining(", "));
        String fact = table.many() ? "unnest(" + table.field() + ")" : table.field();
        return "CREATE TABLE " + table.name() + " AS SELECT caseId AS " + CaseTable.CASE_ID + ", " + columns
                + " FROM (SELECT caseId, " + fact + " AS fact FROM case_file) WHERE fact IS NOT NULL";
    }

    private static List<CaseColumn> ofTheFact(CaseTable table) {
        return table.columns().stream()
                .filter(column -> !column.name().equals(CaseTable.CASE_ID))
                .toList();
    }

    private static String type(CellForm form) {
        return switch (form) {
            case TEXT, ID -> "VARCHAR";
            case DATE, BOOLEAN, INTEGER -> form.name();
            case DECIMAL -> "DECIMAL(18,6)";
            case LIST -> "VARCHAR[]";
            case RECORDINGS -> "STRUCT(place VARCHAR, date DATE)[]";
        };
    }
}

package org.caseclock.batch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseclock.input.CaseKey;
import org.caseclock.input.CaseTable;
import org.caseclock.input.CellForm;

/** The rows of Parquet files. */
record ParquetRows(TableFile table) implements Staged {

    /** A date as DuckDB writes it, also where it holds it as a moment. */
    private static final String DAY = "'\\d{4}-\\d{2}-\\d{2}( 00:00:00(\\.0+)?([+-]00(:?00)?)?)?'";

    private static final int KEY = 1;
    private static final int CELLS = 2;
    private static final int FILE = 3;
    private static final int LINE = 4;

    /** Beyond it two whole numbers may be one decimal number. */
    private static final String LARGEST = "9007199254740992";

    @Override
    public List<String> columns() {
        try (Connection database =
                DuckDb.with(table.files().stream().map(InputFile::path).toList())) {
            return List.copyOf(types(database).keySet());
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    @Override
    public long count() {
        try (Connection database =
                DuckDb.with(table.files().stream().map(InputFile::path).toList())) {
            return new Database(database).number("SELECT count(*) FROM " + source(""));
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** The type of each column by its name. */
    private Map<String, String> types(Connection database) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("DESCRIBE SELECT * FROM " + source(""))) {
            while (rows.next()) {
                types.put(rows.getString(1), rows.getString(2));
            }
        }
        return types;
    }

    /** DuckDB gives a text many times faster than the cells of a row, so that all of them come as JSON. */
    @Override
    public WholeNumbers readInto(UnsortedRows rows, Database database) throws IOException {
        try (Connection reader = database.reader();
                Statement statement = reader.createStatement()) {
            Map<String, String> types = types(database.connection());
            String source = source(", file_row_number = true, filename = true");
            for (Map.Entry<String, String> column : types.entrySet()) {
                if (column.getValue().startsWith("TIMESTAMP") && is(column.getKey(), Set.of(CellForm.DATE))) {
                    requireDays(database, column.getKey(), source);
                }
            }
            String cells = types.entrySet().stream()
                    .filter(column -> !column.getKey().equals(CaseTable.CASE_ID))
                    .map(column -> DuckDb.text(column.getKey()) + ": " + cell(column.getKey(), column.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            ResultSet read = statement.executeQuery("SELECT "
                    + cell(CaseTable.CASE_ID, String.valueOf(types.get(CaseTable.CASE_ID)))
                    + ", CAST(to_json(" + cells + ") AS VARCHAR), filename, file_row_number + 1 FROM " + source);
            Map<String, Integer> files = new HashMap<>();
            while (read.next()) {
                int file = files.computeIfAbsent(read.getString(FILE), this::fileOf);
                rows.add(CaseKey.of(read.getString(KEY)), read.getString(CELLS), file, read.getLong(LINE), null);
            }
        } catch (SQLException e) {
            throw refused(e);
        }
        table.files().forEach(InputFile::requireUnchanged);
        return new WholeNumbers(Set.of());
    }

    private void requireDays(Database database, String column, String source) throws SQLException {
        long row = database.number("SELECT coalesce(min(file_row_number + 1), 0) FROM " + source
                + " WHERE NOT regexp_full_match(CAST(" + DuckDb.name(column) + " AS VARCHAR), " + DAY + ")");
        if (row > 0) {
            throw table.timeOfDay(column, "row " + row);
        }
    }

    private int fileOf(String path) {
        for (int i = 0; i < table.files().size(); i++) {
            if (table.files().get(i).path().toAbsolutePath().toString().equals(path)) {
                return i;
            }
        }
        throw new IllegalStateException("DuckDB read a file that nobody named.");
    }

    /** Anything but a list as a text: in JSON the decimal 2 would be 2.0. What is no number is empty. */
    private String cell(String column, String type) {
        String name = DuckDb.name(column);
        if (is(column, Set.of(CellForm.LIST, CellForm.RECORDINGS)) && type.endsWith("]")) {
            return name;
        }
        String text = "CAST(" + name + " AS VARCHAR)";
        if (type.equals("DOUBLE") || type.equals("FLOAT")) {
            return "CASE WHEN isnan(" + name + ") THEN NULL WHEN abs(" + name + ") < " + LARGEST + " AND trunc(" + name
                    + ") = " + name + " THEN CAST(CAST(" + name + " AS BIGINT) AS VARCHAR) ELSE " + text + " END";
        }
        return type.startsWith("DECIMAL") ? "regexp_replace(" + text + ", '\\.0+$', '')" : text;
    }

    private boolean is(String column, Set<CellForm> forms) {
        return table.table().columns().stream()
                .anyMatch(each -> each.name().equals(column) && forms.contains(each.form()));
    }

    private String source(String options) {
        return "read_parquet("
                + table.files().stream()
                        .map(file -> DuckDb.source(file.path()))
                        .collect(Collectors.joining(", ", "[", "]"))
                + ", binary_as_string = true, hive_partitioning = false" + options + ")";
    }

    private BatchException refused(SQLException e) {
        return BatchException.usage(
                "The table " + table.path() + " cannot be read. " + Reason.said(e.getMessage(), "DuckDB says"));
    }
}

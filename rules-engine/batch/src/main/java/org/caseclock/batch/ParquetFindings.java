package org.caseclock.batch;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.FindingRow;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes each obligation in a row of its own, as a table of Parquet: dates as dates, all else as texts. */
final class ParquetFindings implements Findings {

    private static final String TABLE = "findings";

    private final Path file;
    private final Connection database;
    private final DuckDBAppender rows;

    ParquetFindings(Path file) throws IOException {
        this.file = file;
        try {
            database = DuckDb.with(List.of(file));
            execute("CREATE TABLE " + TABLE + " " + columns());
            rows = database.unwrap(DuckDBConnection.class).createAppender(TABLE);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String columns() {
        RecordComponent[] components = FindingRow.class.getRecordComponents();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            columns.add(
                    FindingRow.COLUMNS.get(i) + (components[i].getType() == LocalDate.class ? " DATE" : " VARCHAR"));
        }
        return "(" + String.join(", ", columns) + ")";
    }

    @Override
    public void add(Evaluation evaluation) throws IOException {
        try {
            for (FindingRow row : FindingRow.of(evaluation)) {
                rows.beginRow();
                for (Object value : row.values()) {
                    if (value == null) {
                        rows.appendNull();
                    } else if (value instanceof LocalDate date) {
                        rows.append(date);
                    } else {
                        rows.append(value.toString());
                    }
                }
                rows.endRow();
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        try (database) {
            rows.close();
            execute("COPY " + TABLE + " TO " + DuckDb.target(file)
                    + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)");
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}

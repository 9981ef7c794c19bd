package org.caseclock.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.caseclock.ledger.FindingTable;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Writes each obligation in a row of its own, as a table of Parquet: dates as dates, all else as texts. */
final class ParquetFindings<E> implements Findings<E> {

    private static final String TABLE = "findings";

    private final Path file;
    private final Connection database;
    private final FindingTable<E> rows;
    private final DuckDBAppender appender;

    ParquetFindings(Path file, FindingTable<E> rows) throws IOException {
        this.file = file;
        this.rows = rows;
        try {
            database = DuckDb.with(List.of(file));
            execute("CREATE TABLE " + TABLE + " " + columns(rows));
            appender = database.unwrap(DuckDBConnection.class).createAppender(TABLE);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String columns(FindingTable<?> rows) {
        return rows.columns().stream()
                .map(column -> column + (rows.dates().contains(column) ? " DATE" : " VARCHAR"))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public void add(E evaluation) throws IOException {
        try {
            for (List<@Nullable Object> row : rows.of().apply(evaluation)) {
                appender.beginRow();
                for (Object value : row) {
                    if (value == null) {
                        appender.appendNull();
                    } else if (value instanceof LocalDate date) {
                        appender.append(date);
                    } else {
                        appender.append(value.toString());
                    }
                }
                appender.endRow();
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        try (database) {
            appender.close();
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

package org.caseclock.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/**
 * Tables in the order of the cases' ids, in a database that is there for as long as they are read. DuckDB sorts what does
 * not fit into its memory on the disk.
 */
final class SortedTables implements Closeable {

    /** More threads would want more memory for the same work. */
    private static final Map<String, String> SETTINGS = Map.of("memory_limit", "512MB", "threads", "2");

    private final Path folder;
    private final Connection database;
    private final List<Connection> readers = new ArrayList<>();
    private final List<TableCursor> cursors = new ArrayList<>();
    private long rows;

    private SortedTables(Path folder) throws SQLException {
        this.folder = folder;
        this.database = DuckDb.inFile(folder.resolve("tables.duckdb"), SETTINGS);
    }

    /**
     * Sorts the tables.
     *
     * @param folder where it does so; what is there is removed
     * @throws BatchException if a table cannot be read
     */
    static SortedTables of(List<TableFile> tables, Path folder) {
        try {
            remove(folder);
            Files.createDirectories(folder);
            SortedTables sorted = new SortedTables(folder);
            try {
                sorted.sort(tables);
                sorted.read(tables);
                return sorted;
            } catch (SQLException | RuntimeException e) {
                sorted.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw BatchException.stopped("The tables cannot be sorted in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** All of each table, so that a defect is told before anything is evaluated; at once, so that the disk is waited for once. */
    private void sort(List<TableFile> tables) throws SQLException {
        database.setAutoCommit(false);
        for (TableFile table : tables) {
            String name = DuckDb.name(table.table().name());
            try (Statement statement = database.createStatement()) {
                statement.execute("CREATE TABLE " + name + " AS " + table.query());
            } catch (SQLException e) {
                throw BatchException.usage(TableProblem.of(table, e));
            }
            try (Statement statement = database.createStatement();
                    ResultSet count = statement.executeQuery("SELECT count(*) FROM " + name)) {
                count.next();
                rows += count.getLong(1);
            }
        }
        database.commit();
    }

    /** A connection has one result at a time that is read as it comes. */
    private void read(List<TableFile> tables) throws SQLException {
        for (TableFile table : tables) {
            Connection reader = database.unwrap(DuckDBConnection.class).duplicate();
            readers.add(reader);
            cursors.add(new TableCursor(table.table(), reader.createStatement()));
        }
    }

    /** How many rows there are in all. */
    long rows() {
        return rows;
    }

    List<TableCursor> cursors() {
        return cursors;
    }

    @Override
    public void close() {
        try {
            for (Connection reader : readers) {
                reader.close();
            }
            database.close();
            remove(folder);
        } catch (IOException | SQLException e) {
            // The next batch in the folder removes it.
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

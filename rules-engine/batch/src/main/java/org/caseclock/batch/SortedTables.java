package org.caseclock.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tables in the order of the cases' ids, in a database that is there for as long as they are read. DuckDB keeps what does
 * not fit into its memory on the disk.
 */
final class SortedTables implements Closeable {

    /** More threads would want more memory and be no faster. */
    private static final Map<String, String> SETTINGS = Map.of("memory_limit", "512MB", "threads", "1");

    private final Path folder;
    private final WideCells wide;
    private final Database database;
    private final List<Connection> readers = new ArrayList<>();
    private final List<TableCursor> cursors = new ArrayList<>();
    private @Nullable MixedUpKeys mixedUp;
    private long rows;

    private SortedTables(Path folder, Database database) throws IOException {
        this.folder = folder;
        this.wide = new WideCells(folder.resolve("wide-cells"));
        this.database = database;
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
            List<Path> files = tables.stream()
                    .flatMap(table -> table.files().stream())
                    .map(InputFile::path)
                    .toList();
            SortedTables sorted = new SortedTables(folder, new Database(DuckDb.with(files, folder, SETTINGS)));
            try {
                sorted.sort(tables);
                return sorted;
            } catch (IOException | SQLException | RuntimeException e) {
                sorted.close();
                throw e;
            }
        } catch (IOException e) {
            throw BatchException.stopped("The tables cannot be sorted in " + folder + ". " + Reason.of(e), e);
        } catch (SQLException e) {
            throw BatchException.stopped(
                    "The tables cannot be sorted in " + folder + ". " + Reason.said(e.getMessage(), "DuckDB says"), e);
        }
    }

    /** All of each table, so that a defect is told before anything is evaluated. */
    private void sort(List<TableFile> tables) throws SQLException, IOException {
        Map<TableFile, WholeNumbers> sorted = new LinkedHashMap<>();
        for (TableFile table : tables) {
            try (UnsortedRows unsorted = new UnsortedRows(database, wide)) {
                WholeNumbers wholeNumbers = table.rows().readInto(unsorted, database);
                unsorted.sortInto(table.sorted(), wholeNumbers);
                sorted.put(table, wholeNumbers);
            }
            rows += database.number("SELECT count(*) FROM " + table.sorted());
        }
        mixedUp = MixedUpKeys.in(tables, database, reader());
        for (Map.Entry<TableFile, WholeNumbers> table : sorted.entrySet()) {
            cursors.add(new TableCursor(table.getKey(), table.getValue(), wide, reader()));
        }
    }

    private Connection reader() throws SQLException {
        Connection reader = database.reader();
        readers.add(reader);
        return reader;
    }

    /** How many rows there are in all. */
    long rows() {
        return rows;
    }

    List<TableCursor> cursors() {
        return cursors;
    }

    /** Why no case of this key can be told from others; nothing where it can. Keys are asked for in their order. */
    @Nullable
    String problemOf(String caseId) throws SQLException {
        return mixedUp == null ? null : mixedUp.problemOf(caseId);
    }

    @Override
    public void close() {
        try {
            for (Connection reader : readers) {
                reader.close();
            }
            database.connection().close();
            wide.close();
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

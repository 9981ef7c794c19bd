package org.caseclock.batch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How DuckDB is opened, and how texts and names are written in its language. No path is ever part of an address. */
final class DuckDb {

    private static final String URL = "jdbc:duckdb:";

    /** Nothing is fetched from anywhere, and results come as they are read. */
    private static final Map<String, String> SETTINGS = Map.of(
            "autoinstall_known_extensions", "false",
            "autoload_known_extensions", "false",
            "allow_persistent_secrets", "false",
            "jdbc_stream_results", "true");

    private static final AtomicBoolean IS_LOADED = new AtomicBoolean();

    private DuckDb() {}

    /** A database that is gone when it is closed, and may touch these files. One thread: it serves one worker of a batch. */
    static Connection with(Collection<Path> files) throws SQLException {
        return open(files, null, Map.of("threads", "1"));
    }

    /**
     * A database that is gone when it is closed.
     *
     * @param files those that it may touch
     * @param scratch the folder for what does not fit into its memory
     */
    static Connection with(Collection<Path> files, Path scratch, Map<String, String> settings) throws SQLException {
        return open(files, scratch, settings);
    }

    private static Connection open(Collection<Path> files, @Nullable Path scratch, Map<String, String> settings)
            throws SQLException {
        Properties all = new Properties();
        all.putAll(SETTINGS);
        all.putAll(settings);
        Connection database = connect(all);
        try (Statement statement = database.createStatement()) {
            // A file may be named as it is, or in a pattern of which it is the only match.
            Set<String> paths = new LinkedHashSet<>();
            files.forEach(file -> paths.add(absolute(file)));
            files.forEach(file -> paths.add(literally(absolute(file))));
            statement.execute("SET allowed_paths = "
                    + paths.stream().map(DuckDb::text).collect(Collectors.joining(", ", "[", "]")));
            statement.execute("SET temp_directory = " + text(scratch == null ? "" : absolute(scratch)));
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
        } catch (SQLException e) {
            database.close();
            throw e;
        }
        return database;
    }

    private static Connection connect(Properties settings) throws SQLException {
        try {
            Connection database = DriverManager.getConnection(URL, settings);
            if (IS_LOADED.compareAndSet(false, true)) {
                UnpackedLibrary.remove();
            }
            return database;
        } catch (LinkageError | RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw BatchException.stopped(
                    "DuckDB, which reads and writes tables, cannot be loaded from the folder for temporary files ("
                            + System.getProperty("java.io.tmpdir") + "). "
                            + Reason.said(cause.getMessage(), "The system says")
                            + "\n  Maybe name a folder with 100 MB of room, in which programs may run: java"
                            + " -Djava.io.tmpdir=FOLDER -jar …",
                    e);
        }
    }

    /** Never beginning with a tilde, which DuckDB would take for somebody's home. */
    private static String absolute(Path file) {
        return file.toAbsolutePath().toString();
    }

    /** A pattern that only one path matches. */
    private static String literally(String path) {
        return path.replaceAll("[\\[*?]", "[$0]");
    }

    /** A file as the text that reads it and no other. */
    static String source(Path file) {
        return text(literally(absolute(file)));
    }

    /** A file as the text that writes it. */
    static String target(Path file) {
        return text(absolute(file));
    }

    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}

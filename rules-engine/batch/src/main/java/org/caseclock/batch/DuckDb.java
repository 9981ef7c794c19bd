package org.caseclock.batch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;

/** How DuckDB is opened, and how texts and names are written in its language. */
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

    /** A database of its own that is gone when it is closed. One thread: it serves one worker of a batch. */
    static Connection inMemory() throws SQLException {
        return open("", Map.of("threads", "1"));
    }

    /** A database in a file. */
    static Connection inFile(Path file, Map<String, String> settings) throws SQLException {
        return open(file.toString(), settings);
    }

    private static Connection open(String place, Map<String, String> settings) throws SQLException {
        Properties all = new Properties();
        all.putAll(SETTINGS);
        all.putAll(settings);
        Connection database = DriverManager.getConnection(URL + place, all);
        if (IS_LOADED.compareAndSet(false, true)) {
            UnpackedLibrary.remove();
        }
        return database;
    }

    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}

package org.caseclock.batch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database that may read and write what a test wants. */
final class AnyDatabase {

    private AnyDatabase() {}

    static Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:");
    }
}

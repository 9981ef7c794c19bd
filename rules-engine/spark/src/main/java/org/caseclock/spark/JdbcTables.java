package org.caseclock.spark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Finds tables in a database. */
final class JdbcTables {

    private JdbcTables() {}

    static Map<String, Dataset<Row>> of(SparkSession spark, String url, Properties properties, TableCases cases) {
        Map<String, Dataset<Row>> tables = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(url, properties);
                ResultSet found = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                String table = name.toLowerCase(Locale.ROOT);
                if (cases.names().contains(table)) {
                    tables.put(table, spark.read().jdbc(url, name, properties));
                }
            }
        } catch (SQLException e) {
            // What a driver says may hold the address, and an address may hold a password.
            throw new CasesException("The database cannot be read (SQL state " + e.getSQLState() + ").", e);
        }
        return tables;
    }
}

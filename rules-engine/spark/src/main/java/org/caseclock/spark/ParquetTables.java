package org.caseclock.spark;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Finds tables in a folder. */
final class ParquetTables {

    private static final String ENDING = ".parquet";

    private ParquetTables() {}

    static Map<String, Dataset<Row>> in(SparkSession spark, String folder, TableCases cases) {
        Map<String, String> paths = new TreeMap<>();
        for (Path path : Folders.in(spark, folder)) {
            String name = path.getName().toLowerCase(Locale.ROOT);
            String table = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
            if (table.indexOf('.') >= 0) {
                throw new CasesException("The input (" + folder + ") holds " + path.getName()
                        + ", which is not taken. Taken are Parquet files and folders, named for their table, such as"
                        + " contacts.parquet.\n  Maybe move it out of the folder.");
            }
            if (paths.put(table, Folders.literally(path)) != null) {
                throw new CasesException("The input (" + folder + ") has the table " + table + " twice.");
            }
        }
        cases.requireNames(paths.keySet());
        Map<String, Dataset<Row>> tables = new HashMap<>();
        paths.forEach((table, path) -> tables.put(table, spark.read().parquet(path)));
        return tables;
    }
}

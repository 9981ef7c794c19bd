package org.caseclock.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Looks at what is there, on whatever disk or store a path names. */
final class Folders {

    private Folders() {}

    /**
     * Makes sure that there is something of a name or pattern.
     *
     * @throws CasesException if there is nothing
     */
    static void require(SparkSession spark, String pattern) {
        if (matches(spark, pattern).isEmpty()) {
            throw new CasesException("The input (" + pattern + ") does not exist.");
        }
    }

    /**
     * What is in a folder, but for what is hidden.
     *
     * @throws CasesException if there is no such folder
     */
    static List<Path> in(SparkSession spark, String folder) {
        List<FileStatus> found = matches(spark, folder);
        if (found.size() != 1 || !found.get(0).isDirectory()) {
            throw new CasesException("The input (" + folder + ") must be a folder of tables.");
        }
        return matches(spark, folder + "/[!._]*").stream()
                .map(FileStatus::getPath)
                .sorted()
                .toList();
    }

    /**
     * Makes sure that nothing is written over.
     *
     * @throws CasesException if something lies in a folder
     */
    static void requireEmpty(SparkSession spark, String folder) {
        if (!matches(spark, folder + "/*").isEmpty()) {
            throw new CasesException("The output (" + folder + ") must be a new folder or an empty one.");
        }
    }

    private static List<FileStatus> matches(SparkSession spark, String pattern) {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        try {
            Path path = new Path(pattern);
            FileSystem files = path.getFileSystem(hadoop);
            FileStatus[] found = files.globStatus(path);
            return found == null ? List.of() : List.of(found);
        } catch (IOException | IllegalArgumentException e) {
            throw new CasesException("The path (" + pattern + ") cannot be read: " + e.getMessage(), e);
        }
    }
}

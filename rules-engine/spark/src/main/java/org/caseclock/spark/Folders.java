package org.caseclock.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Looks at what is there, on whatever disk or store a path names. */
final class Folders {

    /** What systems and programs leave in folders without being asked. */
    private static final List<String> HIDDEN = List.of(".", "_", "~$");

    private static final Pattern CASELOAD = Pattern.compile(".*\\.(?:ndjson|jsonl|json|txt)(?:\\.gz)?");

    private Folders() {}

    /**
     * Makes sure that there are caseloads of a name or pattern, and nothing else in the folders among them.
     *
     * @throws CasesException if there is nothing, or something that is not taken
     */
    static void requireCaseloads(SparkSession spark, String pattern) {
        List<FileStatus> found = matches(spark, pattern);
        if (found.isEmpty()) {
            throw new CasesException("The input (" + pattern + ") does not exist.");
        }
        found.stream().filter(FileStatus::isDirectory).forEach(folder -> requireCaseloadsIn(spark, folder.getPath()));
    }

    private static void requireCaseloadsIn(SparkSession spark, Path folder) {
        for (FileStatus each : list(spark, folder)) {
            String name = each.getPath().getName().toLowerCase(Locale.ROOT);
            if (each.isDirectory() || !CASELOAD.matcher(name).matches()) {
                throw new CasesException("The input (" + folder + ") holds "
                        + each.getPath().getName()
                        + (each.isDirectory() ? ", a folder, which is not looked into" : ", which is not taken")
                        + ". Taken are files that end in .ndjson, .jsonl, .json or .txt, and each with .gz."
                        + "\n  Maybe move it out of the folder.");
            }
        }
    }

    /**
     * What is in a folder, but for what is hidden.
     *
     * @throws CasesException if there is no such folder
     */
    static List<Path> in(SparkSession spark, String folder) {
        Path path = path(folder);
        try {
            if (!files(spark, path).getFileStatus(path).isDirectory()) {
                throw new CasesException("The input (" + folder + ") must be a folder of tables.");
            }
        } catch (FileNotFoundException e) {
            throw new CasesException("The input (" + folder + ") must be a folder of tables.", e);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        return list(spark, path).stream().map(FileStatus::getPath).sorted().toList();
    }

    /** A path as a pattern that only it matches: Spark takes every path for a pattern. */
    static String literally(Path path) {
        return path.toString().replaceAll("[\\[\\]{}*?\\\\]", "\\\\$0");
    }

    /**
     * Makes sure that nothing is written over.
     *
     * @throws CasesException if something lies in a folder
     */
    static void requireEmpty(SparkSession spark, String folder) {
        Path path = path(folder);
        try {
            FileSystem files = files(spark, path);
            if (files.exists(path) && files.listStatus(path).length > 0) {
                throw new CasesException("The output (" + folder + ") must be a new folder or an empty one.");
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static List<FileStatus> list(SparkSession spark, Path folder) {
        try {
            return Arrays.stream(files(spark, folder).listStatus(folder))
                    .filter(each -> HIDDEN.stream().noneMatch(each.getPath().getName()::startsWith))
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder.toString(), e);
        }
    }

    private static FileSystem files(SparkSession spark, Path path) throws IOException {
        return path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }

    private static Path path(String written) {
        try {
            return new Path(written);
        } catch (IllegalArgumentException e) {
            throw unreadable(written, e);
        }
    }

    private static CasesException unreadable(String path, Exception e) {
        return new CasesException("The path (" + path + ") cannot be read: " + e.getMessage(), e);
    }

    private static List<FileStatus> matches(SparkSession spark, String pattern) {
        try {
            Path path = path(pattern);
            FileStatus[] found = files(spark, path).globStatus(path);
            return found == null ? List.of() : List.of(found);
        } catch (IOException e) {
            throw unreadable(pattern, e);
        }
    }
}

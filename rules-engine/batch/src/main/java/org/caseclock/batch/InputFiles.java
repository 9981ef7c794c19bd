package org.caseclock.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the files of the input, and sees from their names in which form it is. */
final class InputFiles {

    private InputFiles() {}

    /** The file itself, or the caseloads or tables of a folder in the order of their names. */
    static Input of(Path input) {
        if (!Files.exists(input)) {
            throw BatchException.usage("The input (" + input + ") does not exist.");
        }
        try {
            if (Files.isDirectory(input)) {
                return ofFolder(input);
            }
            if (isTable(input)) {
                throw BatchException.usage(
                        "The input (" + input + ") is a table; name the folder that holds all tables of the cases.");
            }
            return new CaseloadInput(List.of(file(input)));
        } catch (IOException e) {
            throw BatchException.usage("The input (" + input + ") cannot be read.");
        }
    }

    private static Input ofFolder(Path folder) throws IOException {
        List<InputFile> caseloads = new ArrayList<>();
        Map<Path, List<InputFile>> tables = new LinkedHashMap<>();
        for (Path path : inOrder(folder)) {
            if (isTable(path)) {
                tables.put(path, filesOfTable(path));
            } else if (ends(path, CaseloadInput.ENDINGS)) {
                caseloads.add(file(path));
            }
        }
        if (caseloads.isEmpty() && tables.isEmpty()) {
            throw BatchException.usage("The input (" + folder + ") is a folder without a file that ends in "
                    + String.join(", ", CaseloadInput.ENDINGS) + " or, for tables, "
                    + String.join(", ", TableFile.ENDINGS) + ".");
        }
        if (!caseloads.isEmpty() && !tables.isEmpty()) {
            throw BatchException.usage("The input (" + folder + ") holds caseloads and tables ("
                    + caseloads.get(0).name() + ", "
                    + name(tables.keySet().iterator().next())
                    + "), so that nobody can tell which are meant.");
        }
        return tables.isEmpty() ? new CaseloadInput(caseloads) : TableInput.of(folder, tables);
    }

    /** A table of Parquet may be a folder of parts, as Spark writes it. */
    private static List<InputFile> filesOfTable(Path table) throws IOException {
        if (!Files.isDirectory(table) || !ends(table, List.of(TableFile.PARQUET))) {
            return List.of(file(table));
        }
        List<InputFile> parts = new ArrayList<>();
        for (Path part : inOrder(table)) {
            if (ends(part, List.of(TableFile.PARQUET))) {
                InputFile file = file(part);
                parts.add(new InputFile(name(table) + "/" + file.name(), file.size(), part));
            }
        }
        if (parts.isEmpty()) {
            throw BatchException.usage(
                    "The table " + table + " is a folder without a file that ends in " + TableFile.PARQUET + ".");
        }
        return parts;
    }

    private static List<Path> inOrder(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted(Comparator.comparing(InputFiles::name)).toList();
        }
    }

    private static InputFile file(Path path) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw BatchException.usage(
                    "The input (" + path + ") is no file that can be read; look at its permissions.");
        }
        return new InputFile(name(path), Files.size(path), path);
    }

    private static boolean isTable(Path path) {
        return ends(path, TableFile.ENDINGS);
    }

    private static boolean ends(Path path, List<String> endings) {
        return endings.stream().anyMatch(name(path)::endsWith);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}

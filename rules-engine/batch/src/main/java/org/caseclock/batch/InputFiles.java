package org.caseclock.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.CaseTable;

/** Finds the files of the input, and sees from their names in which form it is. Nothing in a folder is left out unsaid. */
final class InputFiles {

    /** What systems and programs leave in folders without being asked. */
    private static final List<String> HIDDEN = List.of(".", "_", "~$");

    private static final Set<String> LEFT_BY_WINDOWS = Set.of("thumbs.db", "desktop.ini");

    private InputFiles() {}

    /**
     * The file itself, or the caseloads or tables of a folder in the order of their names.
     *
     * @param schema what the pack declares, which may have tables too
     */
    static Input of(Path input, CaseSchema schema) {
        if (!Files.exists(input)) {
            throw BatchException.usage("The input (" + input + ") does not exist.");
        }
        try {
            if (Files.isDirectory(input)) {
                return ofFolder(input, schema);
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

    private static Input ofFolder(Path folder, CaseSchema schema) throws IOException {
        List<InputFile> caseloads = new ArrayList<>();
        Map<Path, List<InputFile>> tables = new LinkedHashMap<>();
        for (Path path : inOrder(folder)) {
            if (isTable(path)) {
                tables.put(path, filesOfTable(path));
            } else if (ends(path, CaseloadInput.ENDINGS) && !Files.isDirectory(path)) {
                caseloads.add(file(path));
            } else {
                throw BatchException.usage("The input (" + folder + ") holds " + name(path) + ", "
                        + (Files.isDirectory(path) ? "a folder, which is not looked into" : "which is not taken")
                        + ". " + taken() + "\n  Maybe move it out of the folder, or save it as one of these.");
            }
        }
        if (caseloads.isEmpty() && tables.isEmpty()) {
            throw BatchException.usage("The input (" + folder + ") is a folder with nothing to take. " + taken());
        }
        if (!caseloads.isEmpty() && !tables.isEmpty()) {
            throw BatchException.usage("The input (" + folder + ") holds caseloads and tables ("
                    + caseloads.get(0).name() + ", "
                    + name(tables.keySet().iterator().next())
                    + "), so that nobody can tell which are meant.");
        }
        return tables.isEmpty() ? new CaseloadInput(caseloads) : TableInput.of(folder, tables, CaseTable.all(schema));
    }

    private static String taken() {
        return "Taken are files that end in " + String.join(", ", CaseloadInput.ENDINGS) + " or, for tables, "
                + String.join(", ", TableFile.ENDINGS) + ".";
    }

    /** A table of Parquet may be a folder of parts, as Spark writes it. */
    private static List<InputFile> filesOfTable(Path table) throws IOException {
        if (!Files.isDirectory(table)) {
            return List.of(file(table));
        }
        if (!ends(table, List.of(TableFile.PARQUET))) {
            throw BatchException.usage("The table " + table + " is a folder; only one of Parquet may be one.");
        }
        List<InputFile> parts = new ArrayList<>();
        for (Path part : inOrder(table)) {
            if (!ends(part, List.of(TableFile.PARQUET)) || Files.isDirectory(part)) {
                throw BatchException.usage("The table " + table + " holds " + name(part)
                        + ", which is no part of it. Taken are files that end in " + TableFile.PARQUET + ".");
            }
            InputFile file = file(part);
            parts.add(new InputFile(name(table) + "/" + file.name(), file.size(), part));
        }
        if (parts.isEmpty()) {
            throw BatchException.usage(
                    "The table " + table + " is a folder without a file that ends in " + TableFile.PARQUET + ".");
        }
        return parts;
    }

    private static List<Path> inOrder(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !isHidden(path))
                    .sorted(Comparator.comparing(InputFiles::name))
                    .toList();
        }
    }

    private static boolean isHidden(Path path) {
        return HIDDEN.stream().anyMatch(name(path)::startsWith)
                || LEFT_BY_WINDOWS.contains(name(path).toLowerCase(Locale.ROOT));
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
        String name = name(path).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}

package org.caseclock.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of the input. */
final class InputFiles {

    private static final List<String> ENDINGS = List.of(".ndjson", ".ndjson.gz", ".jsonl", ".jsonl.gz");

    private InputFiles() {}

    /** The file itself, or the caseloads of a folder in the order of their names. */
    static List<InputFile> of(Path input) {
        if (!Files.exists(input)) {
            throw BatchException.usage("The input (" + input + ") does not exist.");
        }
        List<InputFile> files = new ArrayList<>();
        try {
            if (Files.isDirectory(input)) {
                for (Path path : caseloads(input)) {
                    files.add(file(path));
                }
            } else {
                files.add(file(input));
            }
        } catch (IOException e) {
            throw BatchException.usage("The input (" + input + ") cannot be read.");
        }
        if (files.isEmpty()) {
            throw BatchException.usage("The input (" + input + ") is a folder without a file that ends in "
                    + String.join(", ", ENDINGS) + ".");
        }
        return files;
    }

    private static List<Path> caseloads(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> ENDINGS.stream().anyMatch(name(path)::endsWith))
                    .sorted(Comparator.comparing(InputFiles::name))
                    .toList();
        }
    }

    private static InputFile file(Path path) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw BatchException.usage(
                    "The input (" + path + ") is no file that can be read; look at its permissions.");
        }
        return new InputFile(name(path), Files.size(path), path);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}

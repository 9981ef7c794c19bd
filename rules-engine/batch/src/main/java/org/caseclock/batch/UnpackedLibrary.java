package org.caseclock.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The 70 MB of native code that DuckDB's driver unpacks into the folder for temporary files. The driver removes them when
 * the process ends, and a process that is killed would leave them there.
 */
final class UnpackedLibrary {

    private static final Path IN_MEMORY = Path.of("/proc/self/maps");
    private static final Pattern FILE = Pattern.compile("/.*/libduckdb_java\\d+\\.so$");

    private UnpackedLibrary() {}

    /** Removes the file of this process: once it is loaded, Linux keeps what it needs of it. Elsewhere nothing is done. */
    static void remove() {
        if (!Files.exists(IN_MEMORY)) {
            return;
        }
        try {
            for (String line : Files.readAllLines(IN_MEMORY)) {
                Matcher file = FILE.matcher(line);
                if (file.find()) {
                    Files.deleteIfExists(Path.of(file.group()));
                }
            }
        } catch (IOException e) {
            // The driver removes it, unless somebody kills the process.
        }
    }
}

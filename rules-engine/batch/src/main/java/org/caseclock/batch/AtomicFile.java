package org.caseclock.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there as a whole or not at all, whenever the process or the machine stops. It is written beside its place,
 * brought to the disk, and moved.
 */
final class AtomicFile {

    /** How the name of a file ends that may be only half of it. */
    static final String UNFINISHED = ".tmp";

    /** What a file is to hold. */
    interface Text {
        void to(Writer out) throws IOException;
    }

    private AtomicFile() {}

    static void write(Path place, Text text) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(unfinished(place), StandardCharsets.UTF_8)) {
            text.to(out);
        }
        finish(place);
    }

    /** Where a file is written before it is finished. */
    static Path unfinished(Path place) {
        return place.resolveSibling(place.getFileName() + UNFINISHED);
    }

    /** Moves what was written to its place. */
    static void finish(Path place) throws IOException {
        try (FileChannel file = FileChannel.open(unfinished(place), StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(unfinished(place), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path folder = place.toAbsolutePath().getParent();
        if (folder != null) {
            rememberNames(folder);
        }
    }

    /** Brings the names in a folder to the disk, where the system lets a folder be opened. */
    private static void rememberNames(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Windows keeps them without being asked
        }
    }
}

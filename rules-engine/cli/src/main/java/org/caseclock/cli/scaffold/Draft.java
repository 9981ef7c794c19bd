package org.caseclock.cli.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files to be written together: all of them, or none. */
final class Draft {

    /** Takes back one step. */
    private interface Undo {
        void run() throws IOException;
    }

    private final Map<Path, String> created = new LinkedHashMap<>();
    private final Map<Path, String> changed = new LinkedHashMap<>();

    /** A file that must not be there yet. */
    void create(Path file, String text) {
        if (Files.exists(file)) {
            throw new ScaffoldException("The file (" + file + ") must not be there yet: nothing is overwritten.");
        }
        created.put(file, text);
    }

    /** New text for a file that is there. */
    void change(Path file, String text) {
        changed.put(file, text);
    }

    /**
     * Writes the files, and takes them back where that cannot be done or they do not pass a check.
     *
     * @return the files
     */
    List<Path> write(Runnable check) throws IOException {
        Deque<Undo> undo = new ArrayDeque<>();
        boolean done = false;
        try {
            for (Map.Entry<Path, String> file : created.entrySet()) {
                createFolders(file.getKey().toAbsolutePath().getParent(), undo);
                Files.writeString(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW);
                undo.push(() -> Files.delete(file.getKey()));
            }
            for (Map.Entry<Path, String> file : changed.entrySet()) {
                byte[] before = Files.readAllBytes(file.getKey());
                undo.push(() -> Files.write(file.getKey(), before));
                Files.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            check.run();
            done = true;
        } finally {
            while (!done && !undo.isEmpty()) {
                undo.pop().run();
            }
        }
        Map<Path, String> all = new LinkedHashMap<>(changed);
        all.putAll(created);
        return List.copyOf(all.keySet());
    }

    private static void createFolders(@Nullable Path folder, Deque<Undo> undo) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            createFolders(folder.getParent(), undo);
            Files.createDirectory(folder);
            undo.push(() -> Files.delete(folder));
        }
    }
}

package org.caseclock.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the files of this repository are, from whatever folder a test is run. */
public final class Repository {

    private static final Path ROOT = root();

    private Repository() {}

    /** The folder of the Mississippi pack. */
    public static Path mississippi() {
        return ROOT.resolve("rules/ms-partnership");
    }

    /** The folder of the library. */
    public static Path engine() {
        return ROOT.resolve("rules-engine/engine");
    }

    /** The folders of the shipped packs, and those of the examples. */
    public static List<Path> packs() {
        try (Stream<Path> files = Files.find(ROOT, 5, (file, attributes) -> file.endsWith("policy.yaml"))) {
            return files.map(Path::getParent)
                    .filter(folder -> !folder.toString().contains("target"))
                    .filter(folder -> Files.exists(folder.resolve("policy.drl")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A resource of the library, as a file. */
    public static Path resource(String name) {
        return ROOT.resolve("rules-engine/engine/src/main/resources/org/caseclock")
                .resolve(name);
    }

    private static Path root() {
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (!Files.exists(folder.resolve("rules/ms-partnership/policy.yaml"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("The tests must be run inside the repository.");
            }
        }
        return folder;
    }
}

package org.caseclock.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseclock.input.InputProblem;

/** The files of a pack, wherever they are. */
interface PackFiles {

    /** The folder of the class path in which packs are shipped. */
    String SHIPPED = "caseclock-rules/";

    /** The text of a file, if there is one. */
    Optional<String> text(String file);

    /** A file as the user knows it. */
    String name(String file);

    static PackFiles in(Path folder) {
        return new PackFiles() {
            @Override
            public Optional<String> text(String file) {
                try {
                    return Optional.of(Files.readString(folder.resolve(file)));
                } catch (NoSuchFileException e) {
                    return Optional.empty();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public String name(String file) {
                return folder.resolve(file).toString();
            }
        };
    }

    static PackFiles shipped(String id) {
        return new PackFiles() {
            @Override
            public Optional<String> text(String file) {
                ClassLoader loader = PackFiles.class.getClassLoader();
                try (InputStream stream = loader.getResourceAsStream(name(file))) {
                    return stream == null
                            ? Optional.empty()
                            : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public String name(String file) {
                return SHIPPED + id + "/" + file;
            }
        };
    }

    /** A file that must be there. */
    default String required(String file) {
        return text(file)
                .orElseThrow(() -> new PackException(
                        List.of(new InputProblem(name(file), 1, 1, "", "The pack has no file " + file + ".", null))));
    }
}

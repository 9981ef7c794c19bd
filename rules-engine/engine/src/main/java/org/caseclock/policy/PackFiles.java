package org.caseclock.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caseclock.input.InputProblem;

/** The files of a pack, wherever they are. */
interface PackFiles {

    /** A file of the folder, or of a folder in it: no step up, no root, no drive. */
    Pattern INSIDE = Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*");

    /** The text of a file, if there is one. */
    Optional<String> text(String file);

    /** A file as the user knows it. */
    String name(String file);

    /** A folder beside or above, from this one. */
    Pattern BESIDE = Pattern.compile("\\.\\.(?:/\\.\\.)*(?:/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+");

    /** The id of a pack. */
    Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

    /** The files of a pack that this one extends, unless it is not named as it must be. */
    Optional<PackFiles> base(String name);

    /** How, beside its id, a pack that this one extends may be named. */
    String otherBases();

    static PackFiles in(Path folder) {
        return new PackFiles() {
            @Override
            public Optional<String> text(String file) {
                Path path = folder.resolve(file);
                if (!Files.exists(path)) {
                    return Optional.empty();
                }
                requireInside(path, file);
                try (InputStream stream = Files.newInputStream(path)) {
                    return Optional.of(PackText.read(name(file), stream));
                } catch (IOException e) {
                    throw refused(
                            file, "The file cannot be read (" + e.getClass().getSimpleName() + ").");
                }
            }

            // A link may lead out of the folder, and to what is no file.
            private void requireInside(Path path, String file) {
                try {
                    if (!path.toRealPath().startsWith(folder.toRealPath())) {
                        throw refused(file, "A file of a pack must lie in its folder: " + file + " leads out of it.");
                    }
                    if (!Files.isRegularFile(path)) {
                        throw refused(file, "A file of a pack must be a plain file: " + file + " is none.");
                    }
                } catch (IOException e) {
                    throw refused(
                            file, "The file cannot be read (" + e.getClass().getSimpleName() + ").");
                }
            }

            @Override
            public String name(String file) {
                return folder.resolve(file).toString();
            }

            @Override
            public Optional<PackFiles> base(String name) {
                return BESIDE.matcher(name).matches()
                        ? Optional.of(in(folder.resolve(name).normalize()))
                        : shippedBase(name);
            }

            @Override
            public String otherBases() {
                return ", or a folder such as ../base";
            }
        };
    }

    static PackFiles shipped(String id) {
        return new PackFiles() {
            @Override
            public Optional<String> text(String file) {
                ClassLoader loader = PackFiles.class.getClassLoader();
                try (InputStream stream = loader.getResourceAsStream(name(file))) {
                    return stream == null ? Optional.empty() : Optional.of(PackText.read(name(file), stream));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public String name(String file) {
                return PolicyPack.SHIPPED + "/" + id + "/" + file;
            }

            @Override
            public Optional<PackFiles> base(String name) {
                return shippedBase(name);
            }

            @Override
            public String otherBases() {
                return "";
            }
        };
    }

    /** The files of a pack, with other texts instead of some. */
    static PackFiles instead(PackFiles files, Map<String, String> instead) {
        return new PackFiles() {
            @Override
            public Optional<String> text(String file) {
                String other = instead.get(file);
                return other == null ? files.text(file) : Optional.of(other);
            }

            @Override
            public String name(String file) {
                return files.name(file);
            }

            @Override
            public Optional<PackFiles> base(String name) {
                return files.base(name);
            }

            @Override
            public String otherBases() {
                return files.otherBases();
            }
        };
    }

    private static Optional<PackFiles> shippedBase(String id) {
        return ID.matcher(id).matches() ? Optional.of(shipped(id)) : Optional.empty();
    }

    /** A file that must be there. */
    default String required(String file) {
        if (!INSIDE.matcher(file).matches()) {
            throw refused(file, "A file of a pack must lie in its folder: " + file + " does not.");
        }
        return text(file).orElseThrow(() -> refused(file, "The pack has no file " + file + "."));
    }

    /** Says why a file is refused. */
    default PackException refused(String file, String why) {
        return new PackException(List.of(new InputProblem(name(file), 1, 1, "", why, null)));
    }
}

package org.caseclock.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caseclock.input.InputProblem;

/** The files in a pack's folder that nothing reads. Each may be one whose name has a slip, and that its author counts on. */
public final class UnreadFiles {

    /** Nobody reads a longer list; more says that the folder is another than a pack's. */
    private static final int MOST = 100;

    private static final Set<String> OTHERS =
            Set.of(PackReader.POLICY, "README.md", "equivalents.yaml", "generate.yaml", "Thumbs.db", "desktop.ini");

    private UnreadFiles() {}

    /** What is to be said of each, by file. */
    public static List<InputProblem> of(PolicyPack pack, Path folder) {
        Set<String> read = read(pack);
        List<InputProblem> unread = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    return !path.equals(folder) && isOfAnEditor(path)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    String file = folder.relativize(path).toString().replace('\\', '/');
                    if (!isOfAnEditor(path) && !read.contains(file) && !isFixture(file)) {
                        unread.add(problem(path, file));
                    }
                    return unread.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        unread.sort(Comparator.comparing(InputProblem::source));
        return List.copyOf(unread);
    }

    private static Set<String> read(PolicyPack pack) {
        Set<String> read = new HashSet<>(OTHERS);
        for (PolicyVersion version : pack.versions()) {
            version.rules().forEach(rules -> read.add(rules.file()));
        }
        pack.tables().values().forEach(table -> table.files().forEach(dated -> read.add(dated.file())));
        return read;
    }

    private static boolean isFixture(String file) {
        return file.matches("cases/[^/]+\\.yaml");
    }

    /** What is hidden, and what a program leaves beside the file that it has open. */
    public static boolean isOfAnEditor(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
    }

    private static InputProblem problem(Path path, String file) {
        return new InputProblem(path.toString(), 1, 1, "", "The file is not read; " + why(file) + ".", null);
    }

    private static String why(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (file.startsWith("cases/")) {
            return "a fixture must be a file of the folder cases itself whose name ends with .yaml";
        }
        if (name.endsWith(".drl")) {
            return "no version of policy.yaml names it as its rules";
        }
        if (name.endsWith(".csv")) {
            return "no table of policy.yaml names it";
        }
        return "a pack has policy.yaml, and what that names, README.md, equivalents.yaml, generate.yaml and cases/*.yaml";
    }
}

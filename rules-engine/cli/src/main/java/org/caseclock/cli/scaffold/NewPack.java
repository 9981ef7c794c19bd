package org.caseclock.cli.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.caseclock.policy.PolicyPack;

/** A pack of one clause. */
public final class NewPack {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    private NewPack() {}

    /**
     * Writes a pack into a folder that is new or empty. The last name of the folder is its id.
     *
     * @param check what it must pass; where it throws, nothing is written
     * @return the files
     * @throws ScaffoldException if the folder is not named as an id is, or holds something
     */
    public static List<Path> in(Path folder, Consumer<PolicyPack> check) throws IOException {
        String id = id(folder);
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new ScaffoldException(
                    "The folder (" + folder + ") of a new pack must not be there yet, or be empty.");
        }
        Map<String, String> gaps = Map.of("id", id, "package", packageOf(id), "folder", folder.toString());
        Draft draft = new Draft();
        draft.create(folder.resolve("policy.yaml"), Template.fill("pack/policy.yaml", gaps));
        draft.create(folder.resolve("policy.drl"), Template.fill("pack/policy.drl", gaps));
        draft.create(folder.resolve("cases").resolve("A.1.yaml"), Template.fill("pack/cases.yaml", gaps));
        return draft.write(() -> check.accept(PolicyPack.load(folder)));
    }

    private static String id(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "" : last.toString();
        if (!ID.matcher(name).matches()) {
            String near =
                    name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-$", "");
            throw new ScaffoldException("The name (" + name + ") of a pack's folder must be small letters, digits and"
                    + " hyphens, and begin with a letter."
                    + (ID.matcher(near).matches() ? "%n  Maybe %s".formatted(near) : ""));
        }
        return name;
    }

    /** Rules stand in a Java package, which may not be called as a word of Java is. */
    private static String packageOf(String id) {
        String name = id.replace('-', '_');
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}

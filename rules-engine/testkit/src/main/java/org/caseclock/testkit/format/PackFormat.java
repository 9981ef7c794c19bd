package org.caseclock.testkit.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.input.InputException;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PackFolder;
import org.caseclock.policy.RuleFile;
import org.caseclock.policy.UnreadFiles;

/**
 * What laying out a pack would change.
 *
 * @param changed the files that would change
 * @param problems why others are left as they are
 */
public record PackFormat(List<Changed> changed, List<InputProblem> problems) {

    private static final String POLICY = "policy.yaml";

    /**
     * A file that would change.
     *
     * @param file the file
     * @param text its text, laid out
     */
    public record Changed(Path file, String text) {

        /** Writes it. */
        public void write() {
            try {
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Looks at the {@code policy.yaml} and the rule files of a pack's folder. */
    public static PackFormat of(Path pack) {
        List<Changed> changed = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        for (Path file : files(pack)) {
            try {
                String text = PackFolder.text(pack, String.valueOf(file.getFileName()));
                // How lines end is the affair of the author's editor and of git.
                boolean windows = text.contains("\r\n");
                String plain = text.replace("\r\n", "\n");
                String laidOut = laidOut(file.toString(), plain);
                if (!laidOut.equals(plain)) {
                    changed.add(new Changed(file, windows ? laidOut.replace("\n", "\r\n") : laidOut));
                }
            } catch (PackException e) {
                problems.addAll(e.problems());
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }
        return new PackFormat(List.copyOf(changed), List.copyOf(problems));
    }

    private static List<Path> files(Path pack) {
        try (Stream<Path> files = Files.list(pack)) {
            return files.filter(file -> !UnreadFiles.isOfAnEditor(file))
                    .filter(file -> file.endsWith(POLICY) || file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file, laid out.
     *
     * @throws PackException if it is a rule file that cannot be read
     * @throws InputException if it is a {@code policy.yaml} that cannot be read
     */
    static String laidOut(String name, String text) {
        if (name.endsWith(".drl")) {
            ParsedRule.in(new RuleFile("", name, name, text));
            return RuleLayout.of(name, text);
        }
        return PolicyLayout.of(name, text);
    }

    /** The problem of a file that would say something else, were it laid out. */
    static InputProblem leftAlone(String name) {
        return new InputProblem(
                name,
                1,
                1,
                "",
                "The file cannot be laid out without changing what it says; it is left as it is.",
                null);
    }
}

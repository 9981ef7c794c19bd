package org.caseclock.testkit.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.InputException;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PackFolder;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.RuleFile;
import org.caseclock.policy.UnreadFiles;
import org.caseclock.testkit.comment.RuleComments;
import org.jspecify.annotations.Nullable;

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
        Set<InputProblem> problems = new LinkedHashSet<>();
        PolicyPack known = known(pack, problems);
        for (Path file : files(pack)) {
            try {
                String text = PackFolder.text(pack, String.valueOf(file.getFileName()));
                // How lines end is the affair of the author's editor and of git.
                boolean windows = text.contains("\r\n");
                String plain = text.replace("\r\n", "\n");
                String laidOut = laidOut(file, plain, known);
                if (!laidOut.equals(plain)) {
                    changed.add(new Changed(file, windows ? laidOut.replace("\n", "\r\n") : laidOut));
                }
            } catch (PackException e) {
                // What its rules may name is known only of a pack that is not refused.
                if (known != null) {
                    problems.addAll(e.problems());
                }
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }
        return new PackFormat(List.copyOf(changed), List.copyOf(problems));
    }

    /** The pack; where it is refused, what stands above its rules stays. */
    private static @Nullable PolicyPack known(Path pack, Set<InputProblem> problems) {
        try {
            return PolicyPack.load(pack);
        } catch (PackException e) {
            problems.addAll(e.problems());
            return null;
        }
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
     * @param pack its pack, which says what stands above rules; empty where that is refused
     * @throws PackException if it is a rule file that cannot be read
     * @throws InputException if it is a {@code policy.yaml} that cannot be read
     */
    static String laidOut(Path file, String text, @Nullable PolicyPack pack) {
        String name = file.toString();
        if (!name.endsWith(".drl")) {
            return PolicyLayout.of(name, text);
        }
        CaseSchema schema = pack == null ? CaseSchema.STANDARD : pack.schema();
        RuleFile rules = new RuleFile("", String.valueOf(file.getFileName()), name, text, schema);
        return CommentedRules.laidOut(rules, pack == null ? null : RuleComments.of(pack));
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

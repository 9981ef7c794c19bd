package org.caseclock.cli.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseclock.cli.diff.Git.GitException;
import org.caseclock.cli.options.PackSource;
import org.caseclock.policy.PolicyPack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds a pack as it is named to a comparison: a folder, the id of a shipped pack, or a folder at a revision in git. */
public final class PackVersions {

    private static final Pattern AT_REVISION = Pattern.compile("([\\w./@^~-]+):([\\w./-]+)");

    private PackVersions() {}

    /** The pack that the user named. */
    public static PolicyPack of(CommandSpec spec, String name) {
        Matcher atRevision = AT_REVISION.matcher(name);
        if (atRevision.matches() && !atRevision.group(1).startsWith("-") && !Files.exists(Path.of(name))) {
            return atRevision(spec, name, atRevision.group(1), atRevision.group(2));
        }
        return PackSource.named(spec, name).pack();
    }

    private static PolicyPack atRevision(CommandSpec spec, String name, String revision, String folder) {
        try {
            Path copy = Files.createTempDirectory("caseclock-");
            try {
                Git git = Git.on(System.getenv("PATH"), Path.of(""));
                copy(git.files(revision, folder.replaceAll("/+$", "")), copy);
                if (!Files.exists(copy.resolve("policy.yaml"))) {
                    throw wrong(spec, "There is no policy.yaml in " + name + ".");
                }
                return PolicyPack.load(copy);
            } catch (GitException e) {
                throw wrong(
                        spec,
                        "Git knows no " + name + " from here.\n  " + (e.isGits() ? "Git says: " : "") + e.getMessage());
            } finally {
                delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the files to a folder, and nowhere else. */
    static void copy(Map<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey()).normalize();
            if (target.startsWith(folder) && !target.equals(folder)) {
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static ParameterException wrong(CommandSpec spec, String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

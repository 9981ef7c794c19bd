package org.caseclock.cli.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
                String prefix = folder.replaceAll("/+$", "") + "/";
                for (String file : git(spec, name, "ls-tree", "-r", "--name-only", "--full-tree", revision, prefix)
                        .lines()
                        .toList()) {
                    Path target = copy.resolve(file.substring(prefix.length())).normalize();
                    if (target.startsWith(copy)) {
                        Files.createDirectories(target.getParent());
                        Files.writeString(target, git(spec, name, "show", revision + ":" + file));
                    }
                }
                if (!Files.exists(copy.resolve("policy.yaml"))) {
                    throw wrong(spec, "There is no policy.yaml in " + name + ".");
                }
                return PolicyPack.load(copy);
            } finally {
                delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String git(CommandSpec spec, String name, String... arguments) throws IOException {
        List<String> command =
                Stream.concat(Stream.of("git"), List.of(arguments).stream()).toList();
        Process git = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream out = git.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw wrong(spec, "Git knows no " + name + " from here.");
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
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

package org.caseclock.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A file that an option names for results. What the command did not write itself is never overwritten. */
public final class OutputFile {

    /** How far into a file its mark may stand. */
    private static final int BEGINNING = 1 << 12;

    private OutputFile() {}

    /**
     * Makes sure that nothing of the user's is lost.
     *
     * @param mark what stands at the beginning of a file that the command wrote; empty where its files have no mark, so that
     *     none is replaced
     * @throws ParameterException if something else is there
     */
    public static void require(CommandSpec spec, String option, Path file, @Nullable String mark) {
        if (Files.isDirectory(file)) {
            throw refused(spec, option, file, "cannot be written: it is a folder; name a file");
        }
        // a device or a pipe holds nothing
        if (Files.isRegularFile(file) && !isOwn(file, mark)) {
            throw refused(
                    spec,
                    option,
                    file,
                    mark == null
                            ? "is there already; remove it, or name another file"
                            : "is there already and was not written by this command; remove it, or name another file");
        }
    }

    private static boolean isOwn(Path file, @Nullable String mark) {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.isEmpty() || (mark != null && beginning.contains(mark));
        } catch (IOException e) {
            return false;
        }
    }

    private static ParameterException refused(CommandSpec spec, String option, Path file, String why) {
        return new ParameterException(spec.commandLine(), "The " + option + " (" + file + ") " + why + ".");
    }
}

package org.caseclock.cli.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.caseclock.cli.run.UnwritableFile;
import org.caseclock.testkit.search.Difference;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Writes the cases that show how two versions differ to a folder, where the later version keeps them as fixtures. */
public final class KeptFixtures {

    private KeptFixtures() {}

    /**
     * Writes a file for each difference, named for its clause.
     *
     * @throws ParameterException if there is a file of such a name
     */
    public static void write(Path folder, SearchReport report, CommandSpec spec) {
        Map<Path, String> texts = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Difference each : report.differences()) {
            // The id of a clause may hold what leads out of the folder.
            String name =
                    each.transition().clause().replaceAll("[^A-Za-z0-9.-]", "_").replaceAll("^\\.+", "_");
            int number = numbers.merge(name, 1, Integer::sum);
            Path file = folder.resolve(name + ".changed-" + number + ".yaml");
            if (Files.exists(file)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "The --keep (" + folder + ") has a file " + file.getFileName()
                                + " already, and nothing is written over it.");
            }
            texts.put(file, report.fixture(each));
        }
        texts.forEach((file, text) -> {
            try {
                Files.createDirectories(folder);
                Files.writeString(file, text, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UnwritableFile("--keep", file, e);
            }
        });
    }
}

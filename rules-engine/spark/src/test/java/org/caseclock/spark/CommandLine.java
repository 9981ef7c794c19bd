package org.caseclock.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The output of the {@code caseclock} command, run as users run it. */
final class CommandLine {

    private CommandLine() {}

    /** What {@code caseclock batch} writes into a folder. */
    static Path batch(Path input, Path output, String format) {
        return batch(List.of("ms-partnership"), input, output, format);
    }

    /** The same under several packs at once. */
    static Path batch(List<String> packs, Path input, Path output, String format) {
        List<String> arguments = new ArrayList<>(List.of("batch"));
        packs.forEach(pack -> arguments.addAll(List.of("--pack", pack)));
        arguments.addAll(List.of(
                "--as-of",
                Caseloads.AS_OF.toString(),
                "--in",
                input.toString(),
                "--out",
                output.toString(),
                "--format",
                format));
        run(arguments);
        return output;
    }

    private static void run(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.caseclock.cli.Main"));
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // 5: some lines were rejected
            if (!process.waitFor(2, TimeUnit.MINUTES) || !List.of(0, 5).contains(process.exitValue())) {
                throw new AssertionError(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

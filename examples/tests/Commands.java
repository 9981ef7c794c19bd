package org.caseclock.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** Runs commands in a git repository of a test, with {@code caseclock} as it was just built. */
final class Commands {

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    Commands(Path folder) {
        this.folder = folder;
    }

    /**
     * What a command did.
     *
     * @param exitCode what it told the shell
     * @param said what it wrote, errors too
     */
    record Done(int exitCode, String said) {}

    void set(String name, String value) {
        environment.put(name, value);
    }

    /** A new repository of which nothing on the machine knows. */
    void repository() {
        for (String role : new String[] {"AUTHOR", "COMMITTER"}) {
            set("GIT_" + role + "_NAME", "An analyst");
            set("GIT_" + role + "_EMAIL", "analyst@example.org");
        }
        set("GIT_CONFIG_GLOBAL", "/dev/null");
        set("GIT_CONFIG_SYSTEM", "/dev/null");
        must("git init -q -b main .");
    }

    /** Runs a line of the shell that must not fail. */
    void must(String line) {
        Done done = run(line);
        if (done.exitCode() != 0) {
            throw new AssertionError(line + ": " + done.said());
        }
    }

    Done run(String line) {
        try {
            ProcessBuilder builder = new ProcessBuilder("sh", "-c", line).redirectErrorStream(true);
            builder.directory(folder.toFile()).environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(line + " does not end: " + said);
            }
            return new Done(process.exitValue(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A jar that runs the command from where this test has it. */
    static void jar(Path file) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.caseclock.cli.Main");
        main.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(file)) {
            new JarOutputStream(out, manifest).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How Java is called that runs this test. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

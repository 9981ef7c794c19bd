package org.caseclock.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;

/** Runs the command inside the test and keeps what it wrote. */
record Cli(int exitCode, String out, String err) {

    private static final Map<String, RulesEngine> ENGINES = new ConcurrentHashMap<>();

    /** Runs the command as it is. */
    static Cli run(String... args) {
        return run(Cli::compiledOnce, args);
    }

    /** Runs the command with another way to compile packs. */
    static Cli run(PackOpener opener, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.commandLine(opener)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Cli(exitCode, plain(out), plain(err));
    }

    /** Runs a command under the shipped pack as of the last day of March 2025. */
    static Cli onDay(String command, String... args) {
        List<String> all = new ArrayList<>(List.of(command, "--pack", "ms-partnership", "--as-of", "2025-03-31"));
        all.addAll(List.of(args));
        return run(all.toArray(String[]::new));
    }

    /** Runs a command that goes on until it is interrupted, and lets others see what it writes. */
    static void watch(StringBuffer seen, String... args) {
        Writer out = new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                seen.append(text, from, length);
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
        Main.commandLine(PackOpener.COMPILING)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(args);
    }

    /** A file among the test's resources. */
    static String resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(Cli.class.getResource("/" + name), name)
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a file. */
    static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RulesEngine compiledOnce(PolicyPack pack, EngineOptions options) {
        return ENGINES.computeIfAbsent(options + pack.digest(), digest -> RulesEngine.compile(pack, options));
    }

    private static String plain(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}

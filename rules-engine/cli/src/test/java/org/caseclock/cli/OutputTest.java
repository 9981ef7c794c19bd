package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.cli.options.PackOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a command whose results cannot be written, and of files that they would replace. */
class OutputTest {

    private static final String PACK =
            Path.of("..", "..", "rules", "ms-partnership").toString();
    private static final String CASE = Cli.resource("case.json");

    @TempDir
    private Path folder;

    static Stream<List<String>> commands() {
        List<String> onDay = List.of("--pack", "ms-partnership", "--as-of", "2025-03-31");
        List<List<String>> commands = new ArrayList<>(List.of(
                List.of("--help"),
                List.of("--version"),
                List.of("test", "--help"),
                List.of("new", "pack", "--help"),
                List.of("vocabulary"),
                List.of("schema"),
                List.of("vocabulary", "--format", "markdown"),
                List.of("check", "--capabilities"),
                List.of("generate", "--pack", "ms-partnership", "--cases", "3", "--seed", "1"),
                with(onDay, "explain", "--clause", "II.A.2", CASE)));
        for (String format : List.of("text", "json", "ndjson")) {
            commands.add(with(onDay, "evaluate", "--format", format, CASE));
        }
        for (String format : List.of("text", "json")) {
            commands.add(with(onDay, "monitor", "--format", format, CASE));
        }
        for (String format : List.of("text", "csv")) {
            commands.add(
                    List.of("roster", "--pack", "ms-partnership", "--quarter", "2025-Q2", "--format", format, CASE));
        }
        for (String format : List.of("text", "markdown", "json")) {
            commands.add(List.of("clauses", "--pack", "ms-partnership", "--format", format));
            commands.add(List.of(
                    "diff",
                    "--as-of",
                    "2025-03-31",
                    "--cases",
                    CASE,
                    "--format",
                    format,
                    "ms-partnership",
                    "--set",
                    "exit.inactivityDays=60"));
        }
        for (String format : List.of("text", "json", "junit", "tap", "github")) {
            commands.add(List.of("test", "--run", "^II\\.A\\.2", "--format", format, "ms-partnership"));
        }
        for (String format : List.of("text", "json", "sarif")) {
            commands.add(List.of("check", "--as-of", "2029-01-01", "--format", format, PACK));
        }
        return commands.stream();
    }

    private static List<String> with(List<String> options, String command, String... more) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(options);
        all.addAll(List.of(more));
        return all;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void results_that_are_lost_are_an_error(List<String> command) {
        assertThat(run("No space left on device", command))
                .isEqualTo(
                        "1 caseclock: The results could not be written to standard output: No space left on device.\n");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void who_has_had_enough_of_them_is_told_nothing(List<String> command) {
        assertThat(run("Broken pipe", command)).isEqualTo("0 ");
    }

    private static String run(String failure, List<String> command) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(Cli::compiledOnce, full, err, command.toArray(String[]::new));
        String said = err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        // remarks on the pack are no failure
        return exitCode + " "
                + said.lines()
                        .filter(line -> !line.contains("warning: "))
                        .reduce("", (one, other) -> one + other + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.OutOfMemoryError",
                "java.lang.StackOverflowError",
                "java.lang.NoClassDefFoundError",
                "java.lang.UnsatisfiedLinkError",
                "java.lang.IllegalStateException"
            })
    void what_java_cannot_do_is_told_in_words_and_its_place_on_demand(String name) throws Exception {
        Throwable thrown = (Throwable) Class.forName(name).getConstructor().newInstance();
        PackOpener opener = (pack, options) -> {
            throw Thrower.<RuntimeException>unchecked(thrown);
        };
        for (List<String> command : List.of(
                List.of("test", "ms-partnership"),
                List.of("test", "--debug", "ms-partnership"),
                List.of("--debug", "test", "ms-partnership"),
                List.of("--debug", "clauses"),
                List.of("evaluate", "--pack", "ms-partnership", "--as-of", "2025-03-31", "--debug", CASE))) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exitCode = Main.run(opener, OutputStream.nullOutputStream(), err, command.toArray(String[]::new));
            String said = err.toString(StandardCharsets.UTF_8);
            assertThat(exitCode).isEqualTo(1);
            assertThat(said).contains("caseclock: ");
            assertThat(said.contains("\tat ")).as(said).isEqualTo(command.contains("--debug"));
        }
    }

    private static final class Thrower {
        @SuppressWarnings("unchecked")
        static <E extends Throwable> E unchecked(Throwable thrown) throws E {
            throw (E) thrown;
        }
    }

    @Test
    void a_file_of_the_users_is_not_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("thesis.html"), "<html>my own</html>");
        Cli page = Cli.run("test", "--coverage", "--html", file.toString(), "--run", "^II\\.A\\.2", PACK);
        assertThat(page.exitCode()).isEqualTo(2);
        assertThat(page.err())
                .startsWith("The --html (" + file + ") is there already and was not written by this command;");

        Cli cases = Cli.run(
                "generate", "--pack", "ms-partnership", "--cases", "1", "--seed", "1", "--out", file.toString());
        assertThat(cases.exitCode()).isEqualTo(2);
        assertThat(cases.err()).startsWith("The --out (" + file + ") is there already;");
        assertThat(file).hasContent("<html>my own</html>");
    }

    @Test
    void a_page_that_the_command_wrote_is_replaced() throws IOException {
        Path file = folder.resolve("page.html");
        String[] command = {"test", "--coverage", "--html", file.toString(), "--run", "^II\\.A\\.2", PACK};
        Cli.run(command);
        String first = Files.readString(file);
        assertThat(Cli.run(command).err()).isEmpty();
        assertThat(file).hasContent(first);
    }

    @Test
    void a_file_that_cannot_be_written_is_named() {
        Path file = folder.resolve("nowhere").resolve("cases.ndjson");
        Cli cli = Cli.run(
                "generate", "--pack", "ms-partnership", "--cases", "1", "--seed", "1", "--out", file.toString());
        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.err()).startsWith("caseclock: The --out (" + file + ") cannot be written: ");
    }

    @Test
    void a_run_of_no_fixture_fails() {
        Cli cli = Cli.run("test", "--run", "nothing of the kind", "ms-partnership", "ca-seta");
        assertThat(cli.exitCode()).isEqualTo(6);
        assertThat(cli.err())
                .contains(
                        "No fixture of the pack ms-partnership is run: the --run (nothing of the kind) finds none of its ")
                .contains("No fixture of the pack ca-seta is run: ");
        assertThat(cli.out()).doesNotContain("passed");
    }
}

package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows under a command is what the command prints. */
class FrontPageTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern SHOWN = Pattern.compile(
            "```sh\\n(?<before>(?:[^`]*\\n)??)[^`\\n]*caseclock\\.jar (?<command>[^`\\n]+)\\n```\\n\\n```text\\n(?<shown>.*?)```",
            Pattern.DOTALL);
    private static final Pattern SECONDS = Pattern.compile("\\d+\\.\\d\\d s");

    @TempDir
    private Path clone;

    @Test
    void shows_what_the_commands_print() throws Exception {
        for (String folder : List.of("rules", "examples")) {
            Files.createSymbolicLink(clone.resolve(folder), ROOT.resolve(folder).toRealPath());
        }
        Matcher shown = SHOWN.matcher(Files.readString(ROOT.resolve("README.md")));
        int commands = 0;
        while (shown.find()) {
            shell(shown.group("before"));
            List<String> arguments = Stream.of(shown.group("command").split(" "))
                    .map(argument -> Files.exists(clone.resolve(argument))
                            ? clone.resolve(argument).toString()
                            : argument)
                    .toList();
            // A line of dots stands for lines that are left out.
            String printed =
                    withoutTime(Cli.run(arguments.toArray(String[]::new)).out().replace(clone + "/", ""));
            assertThat(printed)
                    .as("what the README shows of %s", shown.group("command"))
                    .matches(Stream.of(withoutTime(shown.group("shown")).split("(?m)^\\.\\.\\.\\n", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("(?s:.+)")));
            commands++;
        }
        assertThat(commands).isEqualTo(5);
    }

    /** What is to be done before the last command of a block. */
    private void shell(String lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-e", "-c", lines)
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s%s", lines, said).isZero();
    }

    private static String withoutTime(String text) {
        return SECONDS.matcher(text).replaceAll("0.00 s");
    }
}

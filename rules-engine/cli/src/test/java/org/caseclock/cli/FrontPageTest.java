package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows under a command is what the command prints. */
class FrontPageTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern SHOWN =
            Pattern.compile("caseclock\\.jar ([^\\n]+)\\n```\\n\\n```text\\n(.*?)```", Pattern.DOTALL);

    @Test
    void shows_what_the_commands_print() throws Exception {
        Matcher shown = SHOWN.matcher(Files.readString(ROOT.resolve("README.md")));
        int commands = 0;
        while (shown.find()) {
            List<String> arguments = Stream.of(shown.group(1).split(" "))
                    .map(argument -> argument.startsWith("examples/") ? ROOT + "/" + argument : argument)
                    .toList();
            // A line of dots stands for lines that are left out.
            String printed = Cli.run(arguments.toArray(String[]::new)).out();
            assertThat(printed)
                    .as("what the README shows of %s", shown.group(1))
                    .matches(Stream.of(shown.group(2).split("(?m)^\\.\\.\\.\\n", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("(?s:.+)")));
            commands++;
        }
        assertThat(commands).isPositive();
    }
}

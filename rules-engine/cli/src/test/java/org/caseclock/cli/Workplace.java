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

/** A folder like a clone of the project, in which the commands of a page are run. */
final class Workplace {

    private static final Pattern COMMAND = Pattern.compile("(?:.*java -jar \\S*caseclock\\.jar|caseclock) (.+)");
    private static final Pattern SECONDS = Pattern.compile("\\d+\\.\\d\\d s");
    private static final List<String> BEFORE_NEW_PATHS = List.of("pack", "--out");

    private final Path folder;

    Workplace(Path folder) throws IOException {
        this.folder = folder;
        for (String name : List.of("rules", "examples")) {
            Files.createSymbolicLink(
                    folder.resolve(name), Page.ROOT.resolve(name).toRealPath());
        }
    }

    /** Runs the lines of a block, each of which must succeed, and gives what the last of them prints. */
    String run(String lines) throws IOException, InterruptedException {
        return run(lines, ExitCode.FINE);
    }

    /** Runs the lines of a block, whose commands may end with some exit codes, and gives what the last of them prints. */
    String run(String lines, Integer... exitCodes) throws IOException, InterruptedException {
        String printed = "";
        for (String line : lines.lines().toList()) {
            Matcher command = COMMAND.matcher(line);
            printed = command.matches() ? caseclock(List.of(command.group(1).split(" ")), exitCodes) : shell(line);
        }
        return printed;
    }

    /** What a command prints must be what is shown; a line of dots stands for lines that are left out. */
    static void compare(String command, String shown, String printed) {
        assertThat(withoutTime(printed))
                .as("what the page shows of %s", command)
                .matches(Stream.of(withoutTime(shown).split("(?m)^\\.\\.\\.\\n", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("(?s:.+)")));
    }

    private String caseclock(List<String> words, Integer... exitCodes) {
        String[] arguments = new String[words.size()];
        for (int i = 0; i < arguments.length; i++) {
            boolean isPath = Files.exists(folder.resolve(words.get(i)))
                    || (i > 0 && BEFORE_NEW_PATHS.contains(words.get(i - 1)));
            arguments[i] = isPath ? folder.resolve(words.get(i)).toString() : words.get(i);
        }
        Cli cli = Cli.run(arguments);
        assertThat(cli.exitCode()).as("%s%n%s", words, cli.err()).isIn((Object[]) exitCodes);
        return cli.out().replace(folder + "/", "");
    }

    private String shell(String line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-e", "-c", line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s%n%s", line, said).isZero();
        return said;
    }

    private static String withoutTime(String text) {
        return SECONDS.matcher(text).replaceAll("0.00 s");
    }
}

package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.cli.text.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids and names come from files that a stranger wrote; none steers a terminal or begins a line. */
class PrintableTest {

    private static final String ESC = "\u001b[2J";
    private static final List<String> SIGNS = List.of(
            ESC,
            "\u009b2J",
            "\u0085",
            "\u202e",
            "\u2066",
            "\u200b",
            "\u00ad",
            "\u2028",
            "\u2029",
            "\udb40\udc41",
            "\n",
            "\r");

    @TempDir
    private Path folder;

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("evaluate"),
                List.of("evaluate", "--format", "text"),
                List.of("monitor"),
                List.of("explain", "--clause", "II.A.2"),
                List.of("explain", "--clause", "III.A.1"),
                List.of("diff"),
                List.of("roster"),
                List.of("roster", "--format", "csv"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void no_text_holds_what_steers(List<String> command) throws IOException {
        for (String sign : SIGNS) {
            ObjectNode tree = (ObjectNode) new ObjectMapper()
                    .readTree(Path.of(Cli.resource("case.json")).toFile());
            tree.put("caseId", "A" + sign + "EVIL");
            ObjectNode participant = (ObjectNode) tree.get("participant");
            participant
                    .put("name", "B" + sign + "EVIL")
                    .put("caseManager", "C" + sign + "EVIL")
                    .put("careerCenter", "D" + sign + "EVIL");
            tree.findParents("id")
                    .forEach(
                            fact -> ((ObjectNode) fact).put("id", fact.get("id").asText() + sign + "EVIL"));
            Path file = Files.writeString(folder.resolve("case.json"), tree.toString());
            Cli cli = run(command, file);
            assertThat(cli.out() + cli.err())
                    .as("%s with %04X", command, sign.codePointAt(0))
                    .isNotEmpty();
            assertThat(cli.out().lines()).noneMatch(line -> line.startsWith("EVIL"));
            assertThat(cli.err().lines()).noneMatch(line -> line.startsWith("EVIL"));
            if (!sign.equals("\n")) {
                assertThat(cli.out().replaceFirst("^\uFEFF", "") + cli.err()).doesNotContain(sign);
            }
        }
    }

    private static Cli run(List<String> command, Path file) {
        return switch (command.get(0)) {
            case "roster" ->
                Cli.run(Stream.concat(
                                command.stream(),
                                Stream.of("--pack", "ms-partnership", "--quarter", "2026-Q4", file.toString()))
                        .toArray(String[]::new));
            case "diff" ->
                Cli.run(
                        "diff",
                        "--as-of",
                        "2026-09-30",
                        "--cases",
                        file.toString(),
                        "--format",
                        "markdown",
                        "ms-partnership",
                        "--set",
                        "exit.inactivityDays=1");
            default ->
                Cli.run(Stream.concat(
                                command.stream(),
                                Stream.of("--pack", "ms-partnership", "--as-of", "2026-09-30", file.toString()))
                        .toArray(String[]::new));
        };
    }

    @Test
    void an_annotation_is_one_line() {
        assertThat(Annotation.of("error", "a\nb", 1, 0, "t\u2028::error::x", "m\u0085n\ro\r\np"))
                .isEqualTo("::error file=a%0Ab,line=1,title=t?%3A%3Aerror%3A%3Ax::m?n?o%0Ap");
    }
}

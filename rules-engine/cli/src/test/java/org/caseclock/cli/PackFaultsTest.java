package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs as editors, word processors and other machines leave them: read whole, or refused by name. */
class PackFaultsTest {

    @TempDir
    private Path folder;

    private Path pack(String name) {
        Path target = folder.resolve(name);
        try {
            Path source = Path.of(Objects.requireNonNull(PackFaultsTest.class.getResource("/faults/" + name))
                    .toURI());
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.toList()) {
                    Path copy = target.resolve(source.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(file, copy);
                    }
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path sound() throws IOException {
        Path pack = pack("pack-fixture-yml");
        Files.delete(pack.resolve("cases/B.yml"));
        Files.delete(pack.resolve("cases/sub/B.yaml"));
        Files.delete(pack.resolve("cases/sub"));
        return pack;
    }

    private static void replace(Path file, String text, String by) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, by));
    }

    @Test
    void a_mark_before_a_file_is_no_part_of_it() throws IOException {
        Path pack = pack("pack-bom");
        assertThat(Files.readString(pack.resolve("policy.drl"))).startsWith("\uFEFF");
        Path fixtures = pack.resolve("cases/A.1.yaml");
        Files.writeString(fixtures, "\uFEFF" + Files.readString(fixtures).replace("\uFEFF", ""));

        Cli test = Cli.run("test", pack.toString());

        assertThat(test.err()).isEmpty();
        assertThat(test.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(test.out()).contains("5");
        assertThat(Cli.run("check", pack.toString()).exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(Cli.run("format", "--check", pack.toString()).err()).isEmpty();
    }

    @Test
    void typographic_quotes_are_named_with_their_place_and_what_to_type() {
        Path pack = pack("pack-smart-quotes");

        Cli check = Cli.run("check", pack.toString());

        assertThat(check.exitCode()).isEqualTo(ExitCode.PACK_REFUSED);
        assertThat(check.out())
                .contains(
                        "policy.drl:16:31: error: The character (“, U+201C) has no meaning in a rule outside of a text.")
                .contains("Maybe \" instead.");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "\u2019|(’, U+2019)|' instead.",
                "\u00AB|(«, U+00AB)|\" instead.",
                "\u2013|(–, U+2013)|- instead.",
                "\uFF08|(（, U+FF08)|( instead."
            },
            delimiter = '|',
            quoteCharacter = '^')
    void other_characters_of_word_processors_are_named_likewise(String odd, String named, String hint)
            throws IOException {
        Path pack = sound();
        replace(pack.resolve("policy.drl"), "name == \"note\"", "name == " + odd + "note");
        assertThat(Cli.run("check", pack.toString()).out())
                .contains("The character " + named + " has no meaning in a rule outside of a text.", hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy.drl", "policy.yaml", "cases/A.1.yaml"})
    void spaces_that_are_none_and_what_cannot_be_seen_are_named(String file) throws IOException {
        for (String odd : new String[] {"\u00A0", "\u202F", "\u200B", "\u2060", "\u00AD", "\u3000"}) {
            Path pack = sound();
            String text = Files.readString(pack.resolve(file));
            int space = text.indexOf(": ") > 0 ? text.indexOf(": ") + 1 : text.indexOf(' ');
            Files.writeString(pack.resolve(file), text.substring(0, space) + odd + text.substring(space + 1));
            Cli test = Cli.run("test", pack.toString());
            assertThat(test.exitCode()).as(file).isEqualTo(ExitCode.PACK_REFUSED);
            assertThat(test.err()).contains(file + ":").contains("U+%04X".formatted((int) odd.charAt(0)));
            delete(pack);
        }
    }

    private static void delete(Path pack) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void utf_16_is_named_as_what_it_is() throws IOException {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Path pack = sound();
            Path file = pack.resolve("policy.drl");
            Files.write(file, Files.readString(file).getBytes(charset));
            assertThat(Cli.run("check", pack.toString()).out())
                    .contains("policy.drl:1:1: error: The file must be written in UTF-8; it is written in UTF-16.");
            delete(pack);
        }
    }

    @Test
    void what_is_not_read_is_named() throws IOException {
        Path pack = pack("pack-fixture-yml");
        for (String file : new String[] {
            "cases/B.YAML",
            "cases/B.json",
            "second.drl",
            "tables.csv",
            "notes.txt",
            "cases/sub/deeper/C.yaml",
            "Policy.yml"
        }) {
            Files.createDirectories(pack.resolve(file).getParent());
            Files.writeString(pack.resolve(file), "x");
        }

        Cli test = Cli.run("test", pack.toString());

        assertThat(test.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(test.err().lines().filter(line -> line.contains("The file is not read")))
                .extracting(line -> line.substring(pack.toString().length() + 1))
                .containsExactlyInAnyOrder(
                        "Policy.yml:1:1: The file is not read; a pack has policy.yaml, and what that names, README.md,"
                                + " equivalents.yaml, generate.yaml and cases/*.yaml.",
                        fixture("B.YAML"),
                        fixture("B.json"),
                        fixture("B.yml"),
                        fixture("sub/B.yaml"),
                        fixture("sub/deeper/C.yaml"),
                        "notes.txt:1:1: The file is not read; a pack has policy.yaml, and what that names, README.md,"
                                + " equivalents.yaml, generate.yaml and cases/*.yaml.",
                        "second.drl:1:1: The file is not read; no version of policy.yaml names it as its rules.",
                        "tables.csv:1:1: The file is not read; no table of policy.yaml names it.");
    }

    private static String fixture(String file) {
        return "cases/" + file + ":1:1: The file is not read; a fixture must be a file of the folder cases itself whose"
                + " name ends with .yaml.";
    }

    @Test
    void what_a_pack_may_hold_is_nothing_to_speak_of() throws IOException {
        Path pack = sound();
        for (String file : new String[] {
            "README.md", "._policy.yaml", "~$notes.docx", ".DS_Store", "policy.drl~", "cases/._A.1.yaml", ".git/config"
        }) {
            Files.createDirectories(pack.resolve(file).getParent());
            Files.writeString(pack.resolve(file), "x");
        }
        Cli test = Cli.run("test", pack.toString());
        assertThat(test.err()).isEmpty();
        assertThat(test.exitCode()).isEqualTo(ExitCode.FINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ms-partnership", "ca-seta", "ny-cdo", "mo-west-central", "mn-northwest"})
    void all_of_each_of_our_packs_is_read(String id) {
        assertThat(Cli.run("test", "../../rules/" + id, "--run", "nothing of this name")
                        .err())
                .doesNotContain("The file is not read");
    }

    @Test
    void how_lines_end_is_no_layout() throws IOException {
        Path pack = pack("pack-crlf");
        for (String file : new String[] {"policy.drl", "policy.yaml"}) {
            Path path = pack.resolve(file);
            Files.writeString(path, Files.readString(path).replace("\r\n", "\n").replace("\n", "\r\n"));
        }
        Cli check = Cli.run("format", "--check", pack.toString());
        assertThat(check.out() + check.err()).isEmpty();
        assertThat(check.exitCode()).isEqualTo(ExitCode.FINE);

        String rules = Files.readString(pack.resolve("policy.drl"));
        Files.writeString(pack.resolve("policy.drl"), rules.replace("when\r\n", "when   \r\n\r\n\r\n"));
        assertThat(Cli.run("format", pack.toString()).exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(pack.resolve("policy.drl"))).isEqualTo(rules);
        assertThat(Cli.run("test", pack.toString()).exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void participants_are_no_evidence() {
        Cli check = Cli.run("check", pack("participant-as-evidence").toString());

        assertThat(check.exitCode()).isEqualTo(ExitCode.PACK_REFUSED);
        assertThat(check.out())
                .contains(
                        "policy.drl:21:42: error: The argument ($ps) of metBy is a list of Participant and must be a fact"
                                + " of the case or a list of facts of the case.");
    }

    @Test
    void a_pack_that_is_hostile_silences_no_other() throws IOException {
        Path sound = sound();
        String[] texts = {
            "!".repeat(100_000) + "true",
            "id" + " == id".repeat(20_000),
            "id" + ".a".repeat(50_000),
            "( ".repeat(10_000) + "id == \"a\"" + " )".repeat(10_000),
            "id == \"a\"" + " && id == \"a\"".repeat(20_000),
            "id == \"a\"" + " + \"a\"".repeat(50_000),
            "[".repeat(50_000),
            "{".repeat(50_000),
            "-".repeat(100_000) + "1",
            "a ? ".repeat(20_000),
            "id not ".repeat(20_000),
            "a instanceof ".repeat(20_000),
            "a < ".repeat(20_000),
            "(a)".repeat(20_000)
        };
        for (int i = 0; i < texts.length; i++) {
            for (String place : new String[] {"when", "then", "top"}) {
                Path pack = folder.resolve("hostile-" + i + "-" + place);
                copyOf(sound, pack);
                Path rules = pack.resolve("policy.drl");
                switch (place) {
                    case "when" -> replace(rules, "key == $id", texts[i]);
                    case "then" -> replace(rules, "ledger.owes", texts[i] + "; ledger.owes");
                    default -> replace(rules, "global ", texts[i] + "\nglobal ");
                }
                Cli check = Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> Cli.run("check", pack.toString(), sound.toString()));
                assertThat(check.exitCode())
                        .as(texts[i].substring(0, 10) + place)
                        .isEqualTo(ExitCode.PACK_REFUSED);
                assertThat(check.out())
                        .as(texts[i].substring(0, 10) + place)
                        .contains("hostile-" + i + "-" + place)
                        .doesNotContain("StackOverflow", "\tat ", "too deeply");
                assertThat(check.err()).doesNotContain("Internal", "\tat ");
            }
        }
    }

    @Test
    void a_policy_that_is_nested_without_end_is_refused() throws IOException {
        for (String nested :
                new String[] {"[".repeat(100_000), "{a: ".repeat(50_000), "- ".repeat(100_000), "? ".repeat(50_000)}) {
            for (String file : new String[] {"policy.yaml", "cases/A.1.yaml"}) {
                Path pack = sound();
                replace(
                        pack.resolve(file),
                        file.startsWith("p") ? "closures: []" : "fixtures:",
                        "closures: \n  " + nested);
                Cli test = Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> Cli.run("test", pack.toString()));
                assertThat(test.exitCode()).isEqualTo(ExitCode.PACK_REFUSED);
                assertThat(test.err()).contains(file + ":").doesNotContain("\tat ", "StackOverflow");
                delete(pack);
            }
        }
    }

    private static void copyOf(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
    }
}

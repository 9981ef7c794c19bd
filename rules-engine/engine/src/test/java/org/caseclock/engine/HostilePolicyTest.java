package org.caseclock.engine;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePolicyTest {

    private static final String BOARD = "board: A board";
    private static final String RULES = "    citation: \"1\"\nclosures";
    private static final String TABLE = """
            tables:
              t:
                about: rows
                columns:
                  a: { several: false }
                files:
                  - { from: 2020-01-01, file: t.csv, citation: "1", source: A source, checkedOn: 2026-11-22 }
            timeline:
            """;

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void makePack() throws IOException {
        pack = folder.resolve("pack");
        TinyPack.in(pack);
        Files.writeString(folder.resolve("secret.drl"), TinyPack.RULES);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("policies")
    void a_policy_file_that_does_more_than_say_something_is_refused(String from, String to, String place) {
        assertThat(TinyPack.POLICY).contains(from);
        assertThat(refusal(TinyPack.POLICY.replace(from, to))).startsWith(place);
    }

    static Stream<Arguments> policies() {
        String tag = ": The file must not say with ! what a value is made to.";
        String laughs = IntStream.range(0, 30)
                .mapToObj(i -> "l" + (i + 1) + ": &l" + (i + 1) + " [*l" + i + ", *l" + i + "]\n")
                .reduce("l0: &l0 [ha]\n", String::concat);
        return Stream.of(
                arguments(BOARD, "board: !!javax.script.ScriptEngineManager [x]", ":3:8" + tag),
                arguments(BOARD, "board: !!java.net.URL ['http://localhost/']", ":3:8" + tag),
                arguments(BOARD, "board: !<tag:yaml.org,2002:java.io.File> [x]", ":3:8" + tag),
                arguments(BOARD, "board: !!str A board", ":3:8" + tag),
                arguments(BOARD, "!!str board: A board", ":3:1" + tag),
                arguments(BOARD, "board: ! A board", ":3:8" + tag),
                arguments("id: tiny", "!!java.lang.Runtime\nid: tiny", ":1:1" + tag),
                arguments("programs: [ADULT]", "programs: !!java.util.ArrayList [ADULT]", ":5:11" + tag),
                arguments("value: 1", "value: !!java.lang.Integer 1", ":19:16" + tag),
                arguments(BOARD, "board: &a A board", ":3:8: The file must not name a part of itself with &."),
                arguments("versions:", "versions: &v", ":7:11: The file must not name a part of itself with &."),
                arguments(BOARD, "board: *a", ":3:8: The file must not repeat a part of itself with *"),
                arguments(BOARD, "board: A board\n<<: { id: x }", ":4:1: The file must not merge a part of itself"),
                arguments("id: tiny", laughs + "id: tiny", ":1:5: The file must not name a part of itself with &."),
                arguments(
                        BOARD,
                        "board: " + "[".repeat(40) + "]".repeat(40),
                        ":3:37: The depth of the file must be at most 30."),
                arguments(BOARD, "board: " + "[".repeat(100_000), ":3:37: The depth of the file must be at most 30."),
                arguments(BOARD, "board: " + "{a: ".repeat(40), ":3:124: The depth of the file must be at most 30."),
                arguments("id: tiny", "%YAML 1.1\n---\nid: tiny", ":1:1: The file must begin without a line"),
                arguments(
                        "id: tiny", "%TAG !x! tag:x,2000:\n---\nid: tiny", ":1:1: The file must begin without a line"),
                arguments(BOARD, BOARD + "\n---\nid: other", ":4:1: The file must hold one document."),
                arguments(BOARD, BOARD + "\0", ":3:15: A file of a pack must hold nothing that cannot be seen"),
                arguments(BOARD, BOARD + "\u202e", ":3:15: A file of a pack must hold nothing that cannot be seen"),
                arguments(BOARD, "board: \"\\e[2J\"", ":3:8: A value must hold no character that cannot be seen"),
                arguments(BOARD, "board: \"\\0\"", ":3:8: A value must hold no character that cannot be seen"),
                arguments(BOARD, BOARD + "\u0085", ":3:15: A file of a pack must hold nothing that cannot be seen"),
                arguments(BOARD, BOARD + " ".repeat(2_000_000), ":1:1: A file of a pack must be at most 2000000 bytes"),
                arguments(
                        "value: 1", "value: 2147483647", ":19:16: The value (2147483647) of note.days must be at most"),
                arguments(
                        "value: 1", "value: 010", ":19:16: A number (010) must be written with digits alone and no 0"),
                arguments("value: 1", "value: 0x10", ":19:16: A number (0x10) must be written with digits alone"),
                arguments("value: 1", "value: 0b11", ":19:16: A number (0b11) must be written with digits alone"),
                arguments("value: 1", "value: 1_0", ":19:16: A number (1_0) must be written with digits alone"),
                arguments("value: 1", "value: 36501", ":19:16: The value (36501) of note.days must be at most 36500"),
                arguments(
                        "event + note.days",
                        "event + 9999 business days",
                        ":30:7: The number (9999 business days) that is added must be at most 2500."),
                arguments(
                        "event + note.days",
                        "event" + " + 1 day".repeat(11),
                        ":30:7: The number (12) of terms must be at most 10."),
                arguments(
                        "  windows:\n",
                        "  windows:\n"
                                + IntStream.range(0, 301)
                                        .mapToObj(i -> "    w" + i + ": { opens: entry, due: entry }\n")
                                        .reduce("", String::concat),
                        ":23:1: A timeline must declare at most 300 things of a kind."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.drl",
                "/etc/passwd",
                "a/../../secret.drl",
                "./../secret.drl",
                "~/x.drl",
                "C:\\\\x.drl",
                "http://localhost/x.drl",
                "file:/etc/passwd",
                "jar:file:/x.jar!/x.drl",
                ".hidden",
                "a//b.drl",
                "${HOME}/x.drl",
                "x.drl%00"
            })
    void rules_outside_the_folder_are_refused(String file) {
        assertThat(refusal(TinyPack.POLICY.replace(RULES, "    citation: \"1\"\n    rules: '" + file + "'\nclosures")))
                .endsWith("A file of a pack must lie in its folder: " + file + " does not.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.drl", "/etc/passwd", "t/../../t.csv", "http://localhost/t.csv", "..", ".", ""})
    void a_table_outside_the_folder_is_refused(String file) {
        assertThat(refusal(TinyPack.POLICY.replace("timeline:\n", TABLE.replace("t.csv", "\"" + file + "\""))))
                .endsWith("A file of a pack must lie in its folder: " + file + " does not.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy.yaml", "policy.drl"})
    void a_link_that_leads_out_of_the_folder_is_refused(String file) throws IOException {
        Path elsewhere = Files.move(pack.resolve(file), folder.resolve("elsewhere"));
        Files.createSymbolicLink(pack.resolve(file), elsewhere);
        assertThat(loaded())
                .isEqualTo(pack.resolve(file) + ":1:1: A file of a pack must lie in its folder: " + file
                        + " leads out of it.");
    }

    @Test
    void a_folder_that_is_a_link_and_leads_out_is_refused() throws IOException {
        Files.createSymbolicLink(pack.resolve("more"), folder);
        assertThat(refusal(TinyPack.POLICY.replace(RULES, "    citation: \"1\"\n    rules: more/secret.drl\nclosures")))
                .contains("A file of a pack must lie in its folder: more/secret.drl leads out of it.");
    }

    @Test
    void a_link_that_stays_in_the_folder_is_followed() throws IOException {
        Files.move(pack.resolve("policy.drl"), pack.resolve("rules.drl"));
        Files.createSymbolicLink(pack.resolve("policy.drl"), pack.resolve("rules.drl"));
        assertThat(PolicyPack.load(pack).id()).isEqualTo("tiny");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_refused() throws IOException {
        Files.delete(pack.resolve("policy.drl"));
        Files.createDirectory(pack.resolve("policy.drl"));
        assertThat(loaded()).endsWith("A file of a pack must be a plain file: policy.drl is none.");
    }

    @Test
    void bytes_that_are_no_text_are_refused_with_their_place() throws IOException {
        Files.write(pack.resolve("policy.drl"), new byte[] {'a', '\n', 'b', (byte) 0xC0, (byte) 0xAE});
        assertThat(loaded())
                .isEqualTo(pack.resolve("policy.drl") + ":2:2: The file must be written in UTF-8; here it is not.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "+1+1",
                "-2+3",
                "${jndi:ldap://localhost/a}",
                "#{T(java.lang.Runtime).getRuntime().exec('x')}",
                "<script>alert(1)</script>",
                "'; DROP TABLE cases; --",
                "{{7*7}}"
            })
    void what_would_be_code_elsewhere_stays_a_text(String text) throws IOException {
        String policy = TinyPack.POLICY
                .replace("timeline:\n", TABLE)
                .replace("title: A tiny policy", "title: \"" + text + "\"")
                .replace("requirement: A contact is noted", "requirement: \"" + text.replaceAll("[{}]", "") + "\"");
        Files.writeString(pack.resolve("t.csv"), "a\n\"" + text + "\"\n");
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(pack, policy, TinyPack.RULES))) {
            assertThat(engine.evaluate(Cases.of(Cases.contact("c", "2024-03-01")), LocalDate.of(2024, 8, 1))
                            .obligations())
                    .hasSize(1);
            assertThat(engine.pack().versions().get(0).rows().get(0).cells().have("a", text))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${jndi:ldap://localhost/a}", "{{7*7}}", "{note.days", "}", "{note.days + 1}"})
    void what_is_put_into_a_text_is_a_parameter_and_nothing_else(String text) {
        String policy = TinyPack.POLICY.replace("requirement: A contact is noted", "requirement: \"" + text + "\"");
        assertThatThrownBy(() -> TinyPack.in(pack, policy, TinyPack.RULES))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("[/clauses/A.1/requirement]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|a)*b",
                "(a*)*b",
                "(.*a){20}",
                "(x+x+)+y",
                "(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)b",
                "((|){999})b",
                "([a-z]+)*\\\\.pdf"
            })
    void a_pattern_that_would_take_years_takes_no_time(String pattern) {
        PolicyPack loaded = TinyPack.in(pack, pattern(pattern), TinyPack.RULES);
        assertTimeout(
                ofSeconds(1),
                () -> assertThat(loaded.versions().get(0).parameters().get("x.pattern"))
                        .satisfies(set ->
                                assertThat(set.fits("a".repeat(200) + "!")).isFalse()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(((a{100}){100}){100}){100}",
                "a{1000000}",
                "(?=a)b",
                "(a)\\\\1",
                "((((",
                "[",
                "(?{exit})",
                "a++"
            })
    void a_pattern_that_cannot_be_read_safely_is_refused(String pattern) {
        assertThat(refusal(pattern(pattern))).contains("must be a pattern (a regular expression of the kind RE2");
    }

    private static String pattern(String pattern) {
        return TinyPack.POLICY.replace("timeline:\n", """
                  x.pattern:
                    about: a name
                    unit: pattern
                    stricter: neither
                    values: [{ from: 2020-01-01, value: "%s", citation: "1", source: A source, checkedOn: 2026-11-22 }]
                timeline:
                """.formatted(pattern));
    }

    private String refusal(String policy) {
        PackException refusal = catchThrowableOfType(
                PackException.class,
                () -> RulesEngine.compile(TinyPack.in(pack, policy, TinyPack.RULES))
                        .close());
        assertThat(refusal).as("the refusal of the pack").isNotNull();
        return String.valueOf(refusal.getMessage())
                .replaceFirst(
                        java.util.regex.Pattern.quote(
                                pack.resolve("policy.yaml").toString()),
                        "");
    }

    private String loaded() {
        PackException refusal = catchThrowableOfType(PackException.class, () -> PolicyPack.load(pack));
        assertThat(refusal).as("the refusal of the pack").isNotNull();
        return String.valueOf(refusal.getMessage());
    }
}

package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An overlay adds and tightens; whatever would take away, loosen or redefine is refused with its place. */
class OverlayRefusalTest {

    private static final String KEPT = " is one of tiny, of which nothing can be changed or taken away.";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1}")
    @MethodSource("policies")
    void a_policy_file_that_changes_the_base_is_refused_with_the_place(String from, String to, String message) {
        assertThat(TinyOverlay.POLICY).contains(from);
        assertThat(refusal(TinyPack.POLICY, TinyOverlay.POLICY.replace(from, to), TinyOverlay.RULES))
                .startsWith(folder.resolve("operator/policy.yaml") + message.replace("%s", folder.toString()));
    }

    static Stream<Arguments> policies() {
        return Stream.of(
                arguments("clauses:\n", "clauses:\n  A.1:\n", ":35:3: The clause A.1" + KEPT + " [/clauses/A.1]"),
                arguments("  P.3:\n", "  A.1:\n", ":35:3: The clause A.1" + KEPT + " [/clauses/A.1]"),
                arguments(
                        "clauses:\n", "clauses:\n  P.4:\n", ":35:3: The clause P.4 must be an object. [/clauses/P.4]"),
                arguments(
                        "clauses:\n",
                        "clauses:\n  A.1/c:\n",
                        ":35:3: The id of a clause that is added (A.1/c) must be of letters, digits, points, hyphens and"
                                + " underscores. [/clauses/A.1~1c]"),
                arguments(
                        "  review.days:",
                        "  note.days:",
                        ":18:3: The parameter note.days" + KEPT + " [/parameters/note.days]\n"
                                + "  Maybe a stricter value is to stand under tightened."),
                arguments(
                        "  review.days:",
                        "  1 day:",
                        ":18:3: The name of a parameter that is added (1 day) must have a point in it, such as"
                                + " contact.days: without one it could be a word of the board's. [/parameters/1 day]"),
                arguments(
                        "  review.days:",
                        "  review:",
                        ":18:3: The name of a parameter that is added (review) must have a point in it, such as"
                                + " contact.days: without one it could be a word of the board's. [/parameters/review]\n"
                                + "  Maybe operator.review."),
                arguments(
                        "  note.days:\n",
                        "  note.day:\n",
                        ":11:3: The parameter note.day is not one of tiny. [/tightened/note.day]\n  Maybe note.days."),
                arguments(
                        "value: 0",
                        "value: 2",
                        ":13:7: The value of note.days asks less than before (2 days in place of 1 day, which tiny has on"
                                + " 2024-01-01); lower is stricter. [/tightened/note.days/0/value]"),
                arguments(
                        "value: 0",
                        "value: none",
                        ":13:7: The value of note.days asks less than before (not set in place of 1 day, which tiny has on"
                                + " 2024-01-01); lower is stricter. [/tightened/note.days/0/value]"),
                arguments(
                        "value: 0",
                        "value: zero",
                        ":13:14: The value (\"zero\") of note.days must be a whole number, 0 or more, or none."
                                + " [/tightened/note.days/0/value]"),
                arguments(
                        "- from: 2024-01-01\n      value: 0",
                        "- from: 2024-01-02\n      value: 0",
                        ":12:13: The value of note.days changes on 2024-01-02, on which no version begins."
                                + " [/tightened/note.days/0/from]\n"
                                + "  Maybe a version is to be added, so that each finding can name it."),
                arguments(
                        "    review:\n",
                        "    note:\n",
                        ":30:5: The name note has a meaning in tiny and cannot be given another."
                                + " [/timeline/windows/note]"),
                arguments(
                        "  windows:\n",
                        "  selections:\n    contacts: { fact: Contact }\n  windows:\n",
                        ":30:5: The name contacts has a meaning in tiny and cannot be given another."
                                + " [/timeline/selections/contacts]"),
                arguments(
                        "  windows:\n",
                        "  moments:\n    exit: { first: contacts }\n  windows:\n",
                        ":30:5: The name exit has a meaning in tiny and cannot be given another."
                                + " [/timeline/moments/exit]"),
                arguments(
                        "  windows:\n",
                        "  selections:\n    servicesThatCount: { fact: Service }\n  windows:\n",
                        ":30:5: The name servicesThatCount has a meaning in tiny and cannot be given another."
                                + " [/timeline/selections/servicesThatCount]"),
                arguments(
                        "  windows:\n",
                        "  moments:\n    chain.heldUntil: { first: contacts }\n  windows:\n",
                        ":30:5: The name chain.heldUntil must be a word, of letters, digits, hyphens and underscores."
                                + " [/timeline/moments/chain.heldUntil]"),
                arguments(
                        "each: contacts",
                        "each: contact",
                        ":31:13: There is no selection, stretch, quarters, calendar, periods or gaps named contact."
                                + " [/timeline/windows/review/each]\n  Maybe contacts."),
                arguments(
                        "inForceFrom: 2024-01-01",
                        "inForceFrom: 2019-12-31",
                        ":8:5: The version op-2024 begins on 2019-12-31, before tiny does (2020-01-01)."
                                + " [/versions/0/inForceFrom]"),
                arguments("id: operator", "id: tiny", ":2:1: The pack that is extended has the id tiny too. [/id]"),
                arguments(
                        "extends: ../base",
                        "extends: ../bose",
                        ":1:1: There is no pack ../bose: %s/bose/policy.yaml does not exist. [/extends]"),
                arguments(
                        "extends: ../base",
                        "extends: /etc",
                        ":1:1: The pack that is extended (/etc) must be the id of a shipped pack, or a folder such as"
                                + " ../base. [/extends]"),
                arguments(
                        "extends: ../base",
                        "extends: ../operator",
                        ":1:1: The pack extends itself: %s/operator/policy.yaml extends %s/operator/policy.yaml."
                                + " [/extends]"),
                arguments(
                        "source: A procedure\nversions",
                        "source: A procedure\nclosures: []\nversions",
                        ":6:1: The field closures of the file is unknown; known are board, clauses, codes, extends, facts, fields, id,"
                                + " parameters, source, tables, tightened, timeline, title, versions. [/closures]"));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("looser")
    void a_value_that_is_not_as_strict_is_refused_whichever_way_is_stricter(
            String stricter, String unit, String before, String now) {
        String base = TinyPack.POLICY.replace("timeline:", """
                  limit.x:
                    about: something
                    unit: %s
                    stricter: %s
                    values: [{ from: 2020-01-01, value: %s, citation: "1", source: A source, checkedOn: 2026-11-22 }]
                timeline:""".formatted(unit, stricter, before));
        assertThat(refusal(base, tightened(now), TinyOverlay.RULES))
                .startsWith(folder.resolve("operator/policy.yaml") + ":12:")
                .contains("limit.x")
                .contains(stricter.equals("neither") ? "is fixed and cannot be tightened" : stricter + " is stricter");
        assertThat(TinyOverlay.in(folder, base, tightened(before), TinyOverlay.RULES)
                        .id())
                .as("the base's own value")
                .isEqualTo("operator");
    }

    static Stream<Arguments> looser() {
        return Stream.of(
                arguments("lower", "days", "5", "6"),
                arguments("higher", "count", "5", "4"),
                arguments("more codes", "codes", "[A, B]", "[A, C]"),
                arguments("fewer codes", "codes", "[A, B]", "[A, B, C]"),
                arguments("neither", "days", "5", "4"),
                arguments("neither", "code", "A", "B"),
                arguments("neither", "days", "none", "4"),
                arguments("neither", "pattern", "A.*", ".*"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("stricter")
    void a_value_that_is_as_strict_is_taken(String stricter, String unit, String before, String now) {
        String base = TinyPack.POLICY.replace("timeline:", """
                  limit.x:
                    about: something
                    unit: %s
                    stricter: %s
                    values: [{ from: 2020-01-01, value: %s, citation: "1", source: A source, checkedOn: 2026-11-22 }]
                timeline:""".formatted(unit, stricter, before));
        assertThat(TinyOverlay.in(folder, base, tightened(now), TinyOverlay.RULES)
                        .id())
                .isEqualTo("operator");
    }

    static Stream<Arguments> stricter() {
        return Stream.of(
                arguments("lower", "days", "5", "4"),
                arguments("lower", "days", "none", "400"),
                arguments("higher", "count", "5", "6"),
                arguments("more codes", "codes", "[A, B]", "[B, C, A]"),
                arguments("fewer codes", "codes", "[A, B]", "[A]"));
    }

    private static String tightened(String value) {
        return TinyOverlay.POLICY
                .replace("  note.days:\n", "  limit.x:\n")
                .replaceFirst(
                        "    - from: 2024-01-01\n      value: 0\n(.*\n){3}",
                        "    - { from: 2024-01-01, value: " + Matcher.quoteReplacement(value)
                                + ", citation: P.2, source: A procedure, checkedOn: 2026-11-22 }\n");
    }

    @Test
    void a_later_version_of_the_base_that_asks_more_than_the_overlay_cannot_be_undone() {
        String base = OverlayTest.versionOfBase("2025-01-01", "0");
        String overlay = TinyOverlay.POLICY.replace("value: 0", "value: 1");
        assertThat(refusal(base, overlay, TinyOverlay.RULES))
                .isEqualTo(folder.resolve("operator/policy.yaml")
                        + ":13:7: The value of note.days asks less than before (1 day in place of 0 days, which tiny has"
                        + " on 2025-01-01); lower is stricter. [/tightened/note.days/0/value]");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void a_rule_that_touches_the_base_is_refused_with_the_line(String from, String to, String message) {
        assertThat(TinyOverlay.RULES).contains(from);
        assertThat(refusal(TinyPack.POLICY, TinyOverlay.POLICY, TinyOverlay.RULES.replace(from, to)))
                .contains(folder.resolve("operator/policy.drl") + message);
    }

    static Stream<Arguments> rules() {
        String own = "The rule \"P.3 A contact is reviewed\" ";
        String only = own + "must only write to the ledger, and name the clause: ledger.owes( \"P.3\", … );";
        String decision = "\": decisions, and what they waive, are those of tiny.";
        String owes = "ledger.owes( \"P.3\", $window ).metBy( $notes );";
        return Stream.of(
                arguments(
                        "rule \"P.3 A contact is reviewed\"",
                        "rule \"A.1 A contact is noted\"",
                        ":8:1: The rule \"A.1 A contact is noted\" must begin with the id of a clause that the overlay"
                                + " adds; A.1 is one of tiny."),
                arguments("owes( \"P.3\"", "owes( \"A.1\"", ":13:19: " + own + "is named for P.3 and writes of A.1."),
                arguments(
                        owes,
                        owes + "\n    ledger.decides( \"P.3\", $c );",
                        ":14:5: " + own + "says \"decides" + decision),
                arguments(
                        owes,
                        "ledger.decision( $c ).waives( \"A.1\" );",
                        ":13:5: " + own + "says \"decision" + decision),
                arguments(owes, "var l = ledger; l.owes( \"A.1\", $window );", ":13:5: " + only),
                arguments(
                        owes,
                        "ledger.owes( $id, $window );",
                        ":13:18: What the rule \"P.3 A contact is reviewed\" writes of ($id) must be a clause, or the clause of"
                                + " a window or quarter."),
                arguments(owes, "ledger.owes( \"P.3\" + $id, $window );", ":13:5: " + only),
                arguments(owes, owes + " drools.halt();", ":13:52: " + only),
                arguments(owes, "if ( true ) { " + owes + " }", ":13:5: " + only),
                arguments(
                        owes,
                        "ledger.owes( \"P.3\", $window ).metBy( ledger.owes( \"A.1\", $window ) );",
                        ":13:5: " + only),
                arguments(
                        "about contains $id",
                        "about contains $id, ledger != null",
                        ":11:55: The ledger can be written to after a then only."),
                arguments(
                        "package tiny;",
                        "package other;",
                        ":1:1: The rules must stand in the package of those of tiny: package tiny;"),
                arguments(
                        "import org.caseclock.timeline.*;",
                        "import java.util.*;",
                        ":4:1: The rules of an overlay may declare nothing (import java.util.*); they may import"
                                + " org.caseclock.facts and org.caseclock.timeline."),
                arguments(
                        "global org",
                        "function void f() { }\n\nglobal org",
                        ":6:1: The rules of an overlay may declare nothing (function f);"),
                arguments(
                        "global org",
                        "declare Extra\n  a : int\nend\n\nglobal org",
                        ":6:1: The rules of an overlay may declare nothing (type Extra);"),
                arguments("when\n", "salience 5\nwhen\n", ":8:1: " + own + "must be a plain one"),
                arguments(
                        "when\n", "extends \"A.1 A contact is noted\"\nwhen\n", ":8:1: " + own + "must be a plain one"),
                arguments("end\n", "then[other]\n    ledger.waives( \"A.1\" );\nend\n", ":8:1: " + own),
                arguments("about contains", "abut contains", ":11:35: "),
                arguments("metBy( $notes )", "metBy( $note1 )", ":13:42: "),
                arguments("then\n", "than\n", ":12:1: "));
    }

    @Test
    void a_clause_that_the_overlay_adds_needs_a_rule() {
        String rules = TinyOverlay.RULES.substring(0, TinyOverlay.RULES.indexOf("rule "));
        assertThat(refusal(TinyPack.POLICY, TinyOverlay.POLICY, rules))
                .isEqualTo(folder.resolve("operator/policy.drl")
                        + ":1:1: No rule judges the clause P.3 (A contact is reviewed).\n  Maybe how: note.");
    }

    @Test
    void packs_that_extend_each_other_are_refused() throws IOException {
        TinyOverlay.in(folder);
        Files.writeString(folder.resolve("base/policy.yaml"), TinyOverlay.POLICY.replace("../base", "../operator"));
        PackException refusal =
                catchThrowableOfType(PackException.class, () -> PolicyPack.load(folder.resolve("operator")));
        assertThat(refusal)
                .hasMessage("%s/base/policy.yaml:1:1: The pack extends itself: %s/operator/policy.yaml extends"
                                .replace("%s", folder.toString())
                        + " %s/base/policy.yaml extends %s/operator/policy.yaml. [/extends]"
                                .replace("%s", folder.toString()));
    }

    @Test
    void what_is_wrong_with_the_base_is_said_of_the_base() {
        assertThat(refusal(TinyPack.POLICY.replace("value: 1", "value: one"), TinyOverlay.POLICY, TinyOverlay.RULES))
                .startsWith(folder.resolve("base/policy.yaml") + ":19:16: ");
    }

    private String refusal(String base, String policy, String rules) {
        Path operator = folder.resolve("operator");
        try {
            Files.createDirectories(folder.resolve("base"));
            Files.writeString(folder.resolve("base/policy.yaml"), base);
            Files.writeString(folder.resolve("base/policy.drl"), TinyPack.RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PackException refusal = catchThrowableOfType(
                PackException.class,
                () -> RulesEngine.compile(TinyOverlay.write(operator, policy, rules))
                        .close());
        assertThat(refusal).as("the refusal of the overlay").isNotNull();
        return refusal.getMessage();
    }
}

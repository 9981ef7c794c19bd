package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackRefusalTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1}")
    @MethodSource("policies")
    void a_wrong_policy_file_is_refused_with_the_place(String from, String to, String message) {
        assertThat(TinyPack.POLICY).contains(from);
        String edited = TinyPack.POLICY.replace(from, to);
        assertThat(refusal(edited, TinyPack.RULES))
                .isEqualTo(folder.resolve("policy.yaml")
                        + message.replace("%s", folder.resolve("policy.yaml").toString()));
    }

    static Stream<Arguments> policies() {
        String programs = " must be one of ADULT, DISLOCATED_WORKER, YOUTH, OLDER_YOUTH, YOUNGER_YOUTH.";
        String number =
                " of note.days must be a whole number, 0 or more, or none. [/parameters/note.days/values/0/value]";
        return Stream.of(
                arguments(
                        "board: A board",
                        "bord: A board",
                        ":3:1: The board of the file is required. [/board]\n  Maybe bord was meant to be board."),
                arguments(
                        "    citation: A.1",
                        "    citation: A.1\n    citaton: A.1",
                        ":34:5: The field citaton of A.1 is unknown; known are acceptsLate, canBeMended, citation, delegable,"
                                + " federalCode, from, how, metBy, missed, modality, notMetBy, onlyIf, outcomes, parameters, reading, requirement, role, task, words."
                                + " [/clauses/A.1/citaton]\n  Maybe citation."),
                arguments(
                        "clauses:\n",
                        "terms:\n  core: { citation: A.1 }\nclauses:\n",
                        ":32:3: The today of the core is required. [/terms/core/today]"),
                arguments(
                        "clauses:\n",
                        "terms:\n  core: { tody: basic, citation: A.1 }\nclauses:\n",
                        ":32:11: The today of the core is required. [/terms/core/today]\n  Maybe tody was meant to be today."),
                arguments(
                        "clauses:\n",
                        "terms:\n  core: basic\nclauses:\n",
                        ":32:9: The core of the terms must be an object. [/terms/core]"),
                arguments("board: A board\n", "", ":1:1: The board of the file is required. [/board]"),
                arguments("programs: [ADULT]\n", "", ":1:1: The programs of the file is required. [/programs]"),
                arguments(
                        "programs: [ADULT]",
                        "programs: [ADULTS]",
                        ":5:12: An element (ADULTS) of the programs of the file" + programs
                                + " [/programs/0]\n  Maybe ADULT."),
                arguments(
                        "versions:\n  - id: \"2020\"\n    inForceFrom: 2020-01-01\n    citation: \"1\"\n",
                        "versions: []\n",
                        ":7:1: A pack must have at least one version. [/versions]\n"
                                + "%s:15:15: The value of note.days changes on 2020-01-01, on which no version begins."
                                + " [/parameters/note.days/values/0/from]\n"
                                + "  Maybe a version is to be added, so that each finding can name it."),
                arguments("closures: []", "closures:", ":11:10: The closures of the file must be a list. [/closures]"),
                arguments(
                        "inForceFrom: 2020-01-01",
                        "inForceFrom: 2020-13-01",
                        ":9:18: The inForceFrom (2020-13-01) of version 2020 must be a date (yyyy-MM-dd)."
                                + " [/versions/0/inForceFrom]"),
                arguments(
                        "parameters: [note.days]",
                        "parameters: [note.day]",
                        ":39:18: The clause A.1 names the parameter note.day, which the pack does not have."
                                + " [/clauses/A.1/parameters/0]\n  Maybe note.days."),
                arguments("value: 1", "value: one", ":19:16: The value (\"one\")" + number),
                arguments("value: 1", "value: -1", ":19:16: The value (-1)" + number),
                arguments("value: 1", "value: [1]", ":19:16: The value ([1])" + number),
                arguments(
                        "- from: 2020-01-01",
                        "- from: 2020-01-02",
                        ":18:15: The value of note.days changes on 2020-01-02, on which no version begins."
                                + " [/parameters/note.days/values/0/from]\n"
                                + "  Maybe a version is to be added, so that each finding can name it."),
                arguments(
                        "unit: days",
                        "unit: day",
                        ":15:11: The unit (day) of note.days must be one of days, business days, months, count, dollars, quantity, percent, code,"
                                + " codes, pattern. [/parameters/note.days/unit]\n  Maybe days."),
                arguments(
                        "how: duty",
                        "how: dutty",
                        ":35:10: The how (dutty) of A.1 must be one of duty, check, limit, prohibition, decision, review, note."
                                + " [/clauses/A.1/how]\n  Maybe duty."),
                arguments(
                        "    metBy: a note\n",
                        "    metBy: a note\n    missed: There is no {elment}.\n",
                        ":38:26: The clause A.1 puts the parameter elment into its missed, and the pack has none of that"
                                + " name. [/clauses/A.1/missed]\n  Maybe {element}."),
                arguments(
                        "metBy: a note\n",
                        "metBy: a note in {note.dais}\n",
                        ":37:23: The clause A.1 puts the parameter note.dais into its metBy, and the pack has none of that"
                                + " name. [/clauses/A.1/metBy]\n  Maybe {note.days}."),
                arguments(
                        "metBy: a note\n",
                        "metBy: a note in {note.days attempts}\n",
                        ":37:12: The clause A.1 must say nothing after the name of note.days in its metBy ({note.days"
                                + " attempts}): its unit is said with its number. [/clauses/A.1/metBy]\n"
                                + "  Maybe {note.days}."),
                arguments(
                        "metBy: a note\n",
                        "metBy: a note of {element}\n",
                        ":37:23: The clause A.1 puts the parameter element into its metBy, and the pack has none of that"
                                + " name. Only missed can name the element. [/clauses/A.1/metBy]"),
                arguments(
                        "metBy: a note\n",
                        "metBy: a note in {note.days\n",
                        ":37:12: The clause A.1 must have between { and } in its metBy (a note in {note.days) the name of a"
                                + " parameter. [/clauses/A.1/metBy]"),
                arguments(
                        "metBy: a note\n",
                        "metBy: a note\n    words: { other: { onlyIf: \"in {note.dais}\" } }\n",
                        ":38:36: The clause A.1 puts the parameter note.dais into its onlyIf, and the pack has none of that"
                                + " name. [/clauses/A.1/words/other/onlyIf]\n  Maybe {note.days}."),
                arguments(
                        "    metBy: a note\n",
                        "",
                        ":32:3: The clause A.1 is a duty and must state modality, metBy and task. [/clauses/A.1]"),
                arguments(
                        "board: A board",
                        "board: A board\nboard: B board",
                        ":4:1: The board of the file stands here for the second time. [/board]"),
                arguments(
                        "board: A board",
                        "board: A: board",
                        ":3:9: The text is malformed here: mapping values are not allowed here."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void a_wrong_rule_file_is_refused_with_the_line(String from, String to, int line, String message) {
        assertThat(TinyPack.RULES).contains(from);
        assertThat(refusal(TinyPack.POLICY, TinyPack.RULES.replace(from, to)))
                .startsWith(folder.resolve("policy.drl") + ":" + line + ":")
                .contains(message);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments("then\n", "than\n", 12, "Maybe then."),
                arguments("name == \"note\"", "name /* */ == \"nota\"", 10, "declares no Window named nota"),
                arguments(
                        "ledger.owes( \"A.1\"",
                        "ledger./* */owes( // it\n \"A.2\"",
                        14,
                        "writes of the clause A.2, which the pack does not have."),
                arguments(
                        "$id : key )",
                        "$id : key",
                        11,
                        "What stands here (accumulate) cannot follow what stands before it, in the rule \"A.1"),
                arguments(
                        "package tiny",
                        "package class",
                        1,
                        "9: The package (class) of the rules must not be a word of Java or of rule files;"),
                arguments("package tiny", "package rule", 1, "9: The package (rule) of the rules must not be a word"),
                arguments(
                        "import org.caseclock.facts.*;",
                        "import org.caseclock.facts.Contact;",
                        11,
                        "25: The type (CaseNote) is not imported.\n  Maybe import org.caseclock.facts.*;"),
                arguments(
                        "import org.caseclock.timeline.*;", "// Window", 10, "15: The type (Window) is not imported."),
                arguments(
                        "about contains $id",
                        "( about contains $id || id == \"ContactTopic\" ) ) && CaseNote(",
                        11,
                        "84: Patterns must be put together with the words or and and; && stands between what one"
                                + " pattern asks.\n  Maybe and."),
                arguments(
                        "\nthen", "\n    not( Contact() || Contact() )\nthen", 12, "20: Patterns must be put together"),
                arguments(
                        "ledger.owes(",
                        "ledger.<String>owes(",
                        13,
                        "20: The rule \"A.1 A contact is noted\" writes \"owes\" with a type before it;"),
                arguments(
                        "metBy( $notes )",
                        "metOn( \"about\", $notes )",
                        13,
                        "43: The field (about) of CaseNote must be a date."),
                arguments(
                        "end\n",
                        "\n",
                        15,
                        "The file ends where something must follow, in the rule \"A.1 A contact is noted\"."),
                arguments("name == \"note\"", "name = \"note\"", 10, "Maybe =="),
                arguments(
                        "owes( \"A.1\"",
                        "owes( \"A.2\"",
                        13,
                        "The rule \"A.1 A contact is noted\" writes of the clause A.2, which the pack does not have.\n"
                                + "  Maybe A.1.\n"),
                arguments(
                        "rule \"A.1 A",
                        "rule \"A",
                        13,
                        "The rule \"A contact is noted\" is named for A and writes of A.1."),
                arguments(
                        "rule \"A.1 A",
                        "rule \"B.1 A",
                        8,
                        "The rule \"B.1 A contact is noted\" must begin with the id of a clause.\n  Maybe A.1.\n"),
                arguments(
                        TinyPack.RULES.substring(TinyPack.RULES.indexOf("rule")),
                        "",
                        1,
                        "No rule judges the clause A.1 (A contact is noted).\n  Maybe how: note."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("compiled")
    void a_rule_that_does_not_compile_is_refused_and_the_file_named(String from, String to, String named) {
        assertThat(TinyPack.RULES).contains(from);
        assertThat(refusal(TinyPack.POLICY, TinyPack.RULES.replace(from, to)))
                .startsWith(folder.resolve("policy.drl") + ":")
                .contains(named);
    }

    static Stream<Arguments> compiled() {
        return Stream.of(
                arguments("name == \"note\"", "nam == \"note\"", "nam"),
                arguments("about contains", "abut contains", "abut"),
                arguments("Window(", "Windw(", "Windw"),
                arguments("metBy", "metBuy", "metBuy"),
                arguments("metBy( $notes )", "metBy( $note1 )", "$note1"));
    }

    @Test
    void a_folder_without_a_policy_file_is_refused() {
        Path file = folder.resolve("policy.yaml");
        assertThatThrownBy(() -> PolicyPack.load(folder))
                .isInstanceOf(PackException.class)
                .hasMessage(file + ":1:1: The pack has no file policy.yaml.");
    }

    @Test
    void a_version_without_its_rule_file_is_refused() {
        String policy = TinyPack.POLICY.replace(
                "    citation: \"1\"\nclosures", "    citation: \"1\"\n    rules: old.drl\nclosures");
        Path file = folder.resolve("policy.yaml");
        assertThatThrownBy(() -> TinyPack.in(folder, policy, TinyPack.RULES))
                .isInstanceOf(PackException.class)
                .hasMessage(file + ":11:12: The pack has no file old.drl. [/versions/0/rules]");
    }

    @Test
    void a_clause_without_a_rule_is_refused() {
        String policy = TinyPack.POLICY
                + "  A.2: { citation: A.2, modality: MUST, how: duty, requirement: More, metBy: it, task: Do. }\n";
        assertThat(refusal(policy, TinyPack.RULES))
                .startsWith(folder.resolve("policy.drl") + ":1:1: No rule judges the clause A.2 (More).");
    }

    @Test
    void a_clause_that_begins_with_no_version_is_refused() {
        assertThat(refusal(TinyPack.POLICY + "    from: 2021-01-01\n", TinyPack.RULES))
                .isEqualTo(folder.resolve("policy.yaml")
                        + ":40:11: The clause A.1 is in force from 2021-01-01, on which no version begins."
                        + " [/clauses/A.1/from]\n  Maybe a version is to be added, so that each finding can name it.");
    }

    @Test
    void a_rule_of_a_clause_that_is_not_in_force_yet_is_refused() {
        String policy = TinyPack.POLICY.replace(
                        "closures: []", "  - { id: \"2021\", inForceFrom: 2021-01-01, citation: \"1\" }\nclosures: []")
                + "    from: 2021-01-01\n";
        assertThat(refusal(policy, TinyPack.RULES))
                .isEqualTo(folder.resolve("policy.drl")
                        + ":13:19: The rule \"A.1 A contact is noted\" writes of the clause A.1, which is not in force"
                        + " yet in version 2020.\n"
                        + "  Maybe the versions from 2021-01-01 on need a file of rules of their own.");
    }

    @Test
    void a_shipped_pack_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> PolicyPack.load("nowhere"))
                .isInstanceOf(PackException.class)
                .hasMessage("caseclock-rules/nowhere/policy.yaml:1:1: The pack has no file policy.yaml.");
    }

    private String refusal(String policy, String rules) {
        PackException refusal = catchThrowableOfType(
                PackException.class,
                () -> RulesEngine.compile(TinyPack.in(folder, policy, rules)).close());
        assertThat(refusal).as("the refusal of the pack").isNotNull();
        return refusal.getMessage();
    }
}

package org.caseclock.testkit.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCommentTest {

    private static final String WINDOW = "{ each: contacts, opens: event, due: event + note.days }";

    private static final String DECIDES = "Who: nobody owes it; it is a decision, and has no due date. / ";

    private static final String PENDING =
            "While the decision is pending, all of that is judged as usual, but nobody is given a task to do it.";

    @TempDir
    Path folder;

    @Test
    void a_duty_says_what_is_asked_of_whom_by_when_and_what_meets_it() throws IOException {
        assertThat(lines("A.1 Noted", "$w : Window( name == \"tested\" )", "ledger.owes( \"A.1\", $w );"))
                .containsExactly(
                        "//: A.1, MUST (section Section 1): A contact is noted.",
                        "//: Who: the case manager or clerical staff.",
                        "//: When: for each contact, from its day to 5 days after it (note.days).",
                        "//: Met by: a note.",
                        "//: Later: missed until it is done, then late.");
    }

    @Test
    void what_differs_between_clauses_is_told_of_each() throws IOException {
        assertThat(lines(
                        "A.1, A.2 Noted",
                        "$w : Window( name == \"tested\" || name == \"other\", $clause : clause )",
                        "ledger.owes( $clause, $w );"))
                .containsExactly(
                        "//: A.1, MUST (section Section 1): A contact is noted.",
                        "//: A.2, SHOULD: A contact is followed up.",
                        "//: Who (A.1): the case manager or clerical staff.",
                        "//: Who (A.2): the site supervisor.",
                        "//: When (A.1): for each contact, from its day to 5 days after it (note.days).",
                        "//: When (A.2): for each contact, from its day to 5 days after it (note.days); for each contact,"
                                + " from its day to 1 month",
                        "//:   after it.",
                        "//: Met by (A.1): a note.",
                        "//: Met by (A.2): a letter.",
                        "//: Later: missed until it is done, then late.");
    }

    @ParameterizedTest
    @CsvSource({"'$w, \"second\" )'", "'$w ).worded( \"second\" )'"})
    void other_words_of_a_clause_are_those_that_are_told(String rest) throws IOException {
        assertThat(lines("A.1 Noted", "$w : Window( name == \"tested\" )", "ledger.owes( \"A.1\", " + rest + ";"))
                .first()
                .isEqualTo("//: A.1, MUST (section Section 1): A second one is noted.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contact|on the day of the contact",
                "Participant|on the entry date",
                "Service|on the first day of the service",
                "MisStatus|on the day of the MIS status",
                "Exit|on the exit date"
            })
    void a_fact_has_its_own_day(String fact, String day) throws IOException {
        assertThat(lines("A.1 Noted", "$f : " + fact + "()", "ledger.owes( \"A.1\", $f );"))
                .contains("//: When: " + day + ".");
        assertThat(lines("A.1 Noted", "$f : " + fact + "()", "ledger.owes( \"A.1\", $f ).atAnyTime();"))
                .contains("//: When: " + day + "; what meets it may be of any day, before it or after.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R It is reviewed|Exit()|ledger.lists( \"R\" );|R, MUST: Staff are kind.|Who: nobody owes it; it is listed for the monitor to look at.",
                "R It is reviewed|$e : Exit()|ledger.lists( \"R\", $e );|R, MUST: Staff are kind."
                        + "|Who: nobody owes it; it is listed for the monitor to look at."
                        + " / What an empty field leaves open is not listed.",
                "N It is named|Exit()|ledger.notes( \"N\" );|N: A section."
                        + "|Who: nobody owes it; it is named on the case, for information.",
                "D In it|$c : Circumstance()|ledger.decides( \"D\", $c );|D: In a hospital."
                        + "|" + DECIDES
                        + "This rule: it excludes the participant, unless another rule says that it does not, or"
                        + " something is missing (then the /   decision is pending).",
                "D In it|$c : Circumstance()|ledger.decides( \"D\", $c ).fails( \"it was short\" );|D: In a hospital."
                        + "|" + DECIDES
                        + "This rule: it does not exclude if it was short; the rules beside this one judge the rest.",
                "D In it|$c : Circumstance()|ledger.decides( \"D\", $c ).waives( \"A.1\" ).waives( \"A.2\" );"
                        + "|D: In a hospital.|" + DECIDES
                        + "This rule: of the excluded nothing is asked under A.1 or A.2."
                        + " / " + PENDING,
                "D In it|$c : Circumstance()|ledger.decides( \"D\", $c ).waivesFromItsFirstDay( \"A.1\" );"
                        + "|D: In a hospital."
                        + "|" + DECIDES
                        + "Nor is asked of them under A.1 what is due on the first day of the circumstance or later,"
                        + " what is under way that day /   included. / " + PENDING,
                "X All|$c : Circumstance()|ledger.decision( $c ).fails( \"it was short\" );"
                        + "|X: A circumstance that may exclude the participant."
                        + "|" + DECIDES
                        + "This rule: it does not exclude if it was short; the rules beside this one judge the rest.",
                "A.1 Told|Exit()|ledger.words( \"A.1\", \"second\" );|A.1, MUST (section Section 1): A contact is noted."
                        + "|Who: nobody owes it; it tells the task in other words: Write it.",
                "A.1 Odd|$f : FollowUpForm()|ledger.questions( \"A.1\", $f, DataIssueKind.WRONG_RECIPIENT, \"went off\" );"
                        + "|A.1, MUST (section Section 1): A contact is noted."
                        + "|Who: nobody owes it; it reports a data issue of the follow-up form: it went off."
            })
    void what_owes_nothing_says_what_it_does(String name, String when, String then, String asked, String does)
            throws IOException {
        assertThat(lines(name, when, then))
                .containsExactlyElementsOf(Stream.concat(Stream.of(asked), Stream.of(does.split(" / ")))
                        .map("//: "::concat)
                        .toList());
    }

    @Test
    void an_outcome_says_what_makes_it_yes_and_what_no() throws IOException {
        assertThat(lines("O Worked", "$q : Quarter( name == \"afterExit\" )", "ledger.outcome( \"O\", $q );"))
                .containsExactly(
                        "//: O: A day is worked.",
                        "//: Who: nobody owes it; it is a decision, and has no due date.",
                        "//: Yes goes before no; until the record says either, it is unknown.",
                        "//: If: it is asked.",
                        "//: Yes by: a job.",
                        "//: No, once the quarter is over, by: a form.");
    }

    @Test
    void a_condition_and_what_does_not_meet_it_are_told_with_the_numbers_of_their_parameters() throws IOException {
        assertThat(lines("C.1 Looked at", "$f : Contact()", "ledger.owes( \"C.1\", $f );"))
                .containsExactly(
                        "//: C.1, MUST: A contact is looked at within 5 days (note.days).",
                        "//: Who: the case manager.",
                        "//: When: on the day of the contact.",
                        "//: If: it took 5 days (note.days) or more.",
                        "//: Met by: a look every calendar month (month).",
                        "//: Not met by: a glance.",
                        "//: Later: missed until it is done or put right; from then on met, never late.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contact()|A.1||missed until it is done, then late",
                "Contact()|C.2||it stays missed",
                "Window( name == 'month' )|A.1||it stays missed",
                "Window( name == 'trainingMonth' )|A.1||missed until it is done, then late",
                "Window( name == 'month' )|C.2||it stays missed",
                "Window( name == 'tested' )|A.1|each: contacts, opens: event, due: event + 1 day, lateUntil: event + 9 days"
                        + "|missed until it is done, then late, if that is by 9 days after it",
                "Window( name == 'tested' )|A.1|each: afterExit, opens: event, due: event + 1 day, lateUntil: eventEnd"
                        + "|missed until it is done, then late, if that is by the quarter's last day",
                "Window( name == 'tested' )|A.1|each: afterExit, opens: event + 2 months, due: eventEnd, lateUntil: nextEvent + 2"
                        + " months - 1 day|missed until it is done; done before the next of these windows opens, it is late, and after"
                        + " that it stays missed; in the last of these quarters, it is late whenever it is done",
                "Window( name == 'tested' )|A.1|each: judged, opens: event, due: eventEnd, lateUntil: nextEvent - 1 day"
                        + "|missed until it is done; done before the next of these windows opens, it is late, and after that"
                        + " it stays missed; in the last of these quarters, it is late whenever it is done",
                "Window( name == 'tested' )|A.1|each: afterExit, opens: event, due: eventEnd, lateUntil: nextEvent - 1 day"
                        + "|it stays missed; in the last of these quarters, it is late whenever it is done",
                "Window( name == 'tested' )|A.1|each: contacts, opens: event|"
            })
    void what_comes_later_is_told(String fact, String clause, String window, String later) throws IOException {
        assertThat(new WordedPack(folder)
                                .lines(
                                        window == null ? WINDOW : "{ " + window + " }",
                                        clause + " Noted",
                                        "$f : " + fact.replace('\'', '"'),
                                        "ledger.owes( \"" + clause + "\", $f );")
                                .stream()
                                .dropWhile(line -> !line.startsWith("//: Later"))
                                .map(line -> line.replaceFirst("//: +", ""))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(later == null ? "" : "Later: " + later + ".");
    }

    @Test
    void what_may_be_of_any_day_is_never_too_late() throws IOException {
        assertThat(lines("A.1 Noted", "$f : Contact()", "ledger.owes( \"A.1\", $f ).atAnyTime();"))
                .contains("//: Later: missed until it is done or put right; from then on met, never late.");
    }

    @Test
    void other_clauses_that_turn_on_a_number_are_told() throws IOException {
        List<String> above = new WordedPack(folder)
                .ofFile("""
                        rule "C.1 Looked at"
                        when
                        $f : Contact()
                        then
                        ledger.owes( "C.1", $f );
                        end
                        rule "A.1, A.2 Noted"
                        when
                        $w : Window( name == "tested", $clause : clause )
                        then
                        ledger.owes( $clause, $w );
                        end
                        rule "C.2 Kind"
                        when
                        $w : Window( name == "month" )
                        then
                        ledger.owes( "C.2", $w );
                        end
                        """, WINDOW).stream()
                        .map(lines -> lines.get(lines.size() - 1))
                        .toList();

        assertThat(above)
                .containsExactly(
                        "//: Shared with other clauses: month (C.2); note.days (A.1 and A.2).",
                        "//: Shared with other clauses: note.days (C.1).",
                        "//: Shared with other clauses: month (C.1).");
    }

    @Test
    void the_file_of_a_table_is_told() throws IOException {
        assertThat(lines(
                        "A.1 In it",
                        "$s : MisStatus()\n$r : List() from collect( Row( table == \"codes\", cells.agree( $s ) ) )",
                        "ledger.owes( \"A.1\", $s ).metIfAny( $r );"))
                .endsWith(
                        "//: Table: codes.csv. NA under code means none. Several under code: 1; 2. A code that is new there must also be listed",
                        "//:   in policy.yaml, under tables.");
    }

    @Test
    void what_a_decision_needs_is_owed_until_it_is_there() throws IOException {
        assertThat(lines(
                        "A.1 Needed",
                        "$c : Circumstance()",
                        "ledger.decision( $c ).needs( \"A.1\", \"a note\" ).metIf( \"documented\" );"))
                .containsExactly(
                        "//: A.1, MUST (section Section 1): A contact is noted.",
                        "//: Who: the case manager or clerical staff.",
                        "//: When: at any time; until then the decision is pending.",
                        "//: Met by: a note.");
    }

    @Test
    void what_an_empty_field_means_is_told_where_the_rule_asks_for_it() throws IOException {
        String owes = "ledger.owes( \"A.1\", $s );";

        assertThat(lines("A.1 Back", "$s : Survey( returnedOn > sentOn )", owes))
                .endsWith("//: An empty returnedOn (survey) means not yet. A.1: it is still out.");
        // whatever it means that a field is empty, it is
        assertThat(lines("A.1 Returned", "$s : Survey( returnedOn != null )", owes))
                .noneMatch(line -> line.contains("empty"));
        assertThat(lines("A.1 Sent", "$s : Survey( reportsChange == true )", owes))
                .noneMatch(line -> line.contains("empty"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A.9 Of no clause|$w : Window( name == \"tested\" )|ledger.owes( \"A.9\", $w );",
                "A.1 Of no window|$w : Window( name == \"none\" )|ledger.owes( \"A.1\", $w );",
                "A.1 Of any window|$w : Window()|ledger.owes( \"A.1\", $w );",
                "A.1 No words|Exit()|ledger.words( \"A.1\", \"third\" );"
            })
    void what_the_compiler_will_refuse_is_told_as_far_as_it_goes(String name, String when, String then)
            throws IOException {
        assertThat(lines(name, when, then)).isNotEmpty().noneMatch(line -> line.contains("When"));
    }

    private List<String> lines(String name, String when, String then) throws IOException {
        return new WordedPack(folder).lines(WINDOW, name, when, then);
    }
}

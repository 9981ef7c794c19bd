package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Contradiction;
import org.caseclock.policy.PolicyPack;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a board asks for and its state rules out. The entry is on 2 January 2024, the exit on 1 March. */
class ContradictionsTest {

    private static final String TIMELINE = """
            timeline:
              windows:
                soon: { opens: exit, due: exit + 10 days }
                quiet: { opens: exit, due: exit + note.days }
                early: { opens: entry, due: entry + 75 days }
                late: { opens: entry + 80 days, due: entry + 90 days }
            """;

    private static final String A_CONTACT = """
                $window : Window( name == "soon" )
                $contacts : List() from collect( Contact( reachedParticipant, method != ContactMethod.LETTER ) )
            then
                ledger.owes( "A.1", $window ).metBy( $contacts );
            """;

    private static final String AN_EXIT = """
                $window : Window( name == "early" )
                $exits : List() from collect( Exit() )
            then
                ledger.owes( "A.1", $window ).metByRecording( $exits );
            """;

    private static final String SAID =
            "A.1 of The board asks for a contact from 2024-03-05 to 2024-03-11, and A.1 of The state does not allow that"
                    + " contact on any of these days.";

    @TempDir
    Path folder;

    private static String inQuiet(String forbidden) {
        return """
                    $window : Window( name == "quiet", $opens : opens, $due : due )
                    $contacts : List() from collect( %s )
                then
                    ledger.forbids( "A.1", $window ).ifAny( $contacts );
                """.formatted(forbidden);
    }

    private PolicyPack pack(String id, String rule, int days) {
        boolean asks = rule.contains("owes");
        String policy = TinyPack.POLICY
                .replace("id: tiny", "id: " + id)
                .replace("board: A board", "board: The " + id)
                .replace("value: 1", "value: " + days)
                .replaceFirst("(?s)timeline:.*?clauses:", TIMELINE + "clauses:");
        policy = asks
                ? policy
                : policy.replace("how: duty", "how: prohibition")
                        .replaceFirst("(?s)metBy: .*?\n    parameters", "missed: It was so.\n    parameters");
        String rules = TinyPack.RULES.substring(0, TinyPack.RULES.indexOf("rule "))
                + "rule \"A.1 Something is asked, or must not be\"\nwhen\n" + rule + "end\n";
        return TinyPack.in(
                folder.resolve(id),
                policy,
                rules.replace(
                        "import org.caseclock.facts.*;", "import java.util.List;\nimport org.caseclock.facts.*;"));
    }

    private List<String> contradictions(String board, String state, int days, String asOf, boolean exited) {
        CaseFile caseFile = exited ? Cases.of(Cases.exit("2024-03-01", null)) : Cases.of();
        List<PolicyPack> packs = List.of(pack("board", board, 1), pack("state", state, days));
        try (PolicySet set = PolicySet.compile(packs, EngineOptions.DEFAULT)) {
            return set.evaluate(caseFile, LocalDate.parse(asOf), 120).contradictions().stream()
                    .map(Contradiction::explanation)
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact( date >= $opens, date <= $due )",
                "Contact( reachedParticipant, date <= $due )",
                "Contact( method != ContactMethod.LETTER && reachedParticipant )",
                "Contact()"
            })
    void what_must_not_be_on_any_day_of_a_task_is_named(String forbidden) {
        assertThat(contradictions(A_CONTACT, inQuiet(forbidden), 10, "2024-03-05", true))
                .containsExactly(SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact( method == ContactMethod.TEXT_MESSAGE )",
                "Contact( date < $due )",
                "Contact( date > $opens, date >= $due )",
                "Contact( recordedOn <= $due )",
                "CaseNote()"
            })
    void where_the_task_can_be_done_some_other_way_or_day_there_is_none(String forbidden) {
        assertThat(contradictions(A_CONTACT, inQuiet(forbidden), 10, "2024-03-05", true))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 2024-03-11, 1", "9, 2024-03-11, 0", "9, 2024-03-05, 0", "60, 2024-03-05, 1", "60, 2024-02-29, 0"})
    void all_days_of_the_task_must_be_ruled_out(int days, String asOf, int found) {
        assertThat(contradictions(A_CONTACT, inQuiet("Contact( date <= $due )"), days, asOf, true))
                .hasSize(found);
    }

    @Test
    void what_is_overdue_can_be_done_on_any_day_from_now_on() {
        assertThat(contradictions(A_CONTACT, inQuiet("Contact( date <= $due )"), 60, "2024-03-20", true))
                .isEmpty();
        assertThat(contradictions(A_CONTACT, inQuiet("Contact( date >= $opens )"), 60, "2024-03-20", true))
                .hasSize(1);
    }

    @Test
    void what_must_never_be_is_named_before_there_is_any() {
        String afterExit = """
                    Exit( $exit : date )
                    $contact : Contact( date >= $exit )
                then
                    ledger.forbids( "A.1", $contact );
                """;
        assertThat(contradictions(A_CONTACT, afterExit, 10, "2024-03-05", true)).containsExactly(SAID);
        assertThat(contradictions(A_CONTACT, afterExit.replace(">=", "<"), 10, "2024-03-05", true))
                .isEmpty();
        assertThat(contradictions(
                        A_CONTACT, afterExit.replace("date >= $exit", "date == $exit"), 10, "2024-03-05", true))
                .isEmpty();
    }

    @Test
    void what_may_be_by_an_exception_or_only_beside_another_fact_is_not_certain() {
        String unlessApproved = """
                    $contact : Contact()
                    $approvals : List() from collect( CaseNote() )
                then
                    ledger.forbids( "A.1", $contact ).unlessAny( $approvals );
                """;
        String whereThereIsANote = """
                    exists CaseNote()
                    $contact : Contact()
                then
                    ledger.forbids( "A.1", $contact );
                """;
        assertThat(contradictions(A_CONTACT, unlessApproved, 10, "2024-03-05", true))
                .isEmpty();
        assertThat(contradictions(A_CONTACT, whereThereIsANote, 10, "2024-03-05", true))
                .isEmpty();
    }

    @Test
    void one_exit_cannot_serve_windows_that_have_no_day_in_common() {
        String late = AN_EXIT.replace("early", "late");
        assertThat(contradictions(AN_EXIT, late, 10, "2024-02-01", false))
                .containsExactly(
                        "A.1 of The board asks for an exit recorded from 2024-02-01 to 2024-03-17, and A.1 of The state"
                                + " for one from 2024-03-22 to 2024-04-01: one exit cannot do both.");
        assertThat(contradictions(AN_EXIT, AN_EXIT, 10, "2024-02-01", false)).isEmpty();
    }

    @Test
    void two_contacts_can() {
        String contactLater = A_CONTACT.replace("soon", "late");
        String contactEarly = A_CONTACT.replace("soon", "early");
        assertThat(contradictions(contactEarly, contactLater, 10, "2024-02-01", false))
                .isEmpty();
    }

    @Test
    void what_can_be_done_in_another_way_as_well_is_not_ruled_out() {
        String byANoteToo = """
                    $window : Window( name == "soon", $first : opens )
                    $contacts : List() from collect( Contact( reachedParticipant ) )
                    $notes : List() from collect( CaseNote( date >= $first ) )
                then
                    ledger.owes( "A.1", $window ).metBy( $contacts ).metBy( $notes );
                """;
        String atAnyTime = A_CONTACT.replace(".metBy( $contacts )", ".metBy( $contacts ).atAnyTime()");
        for (String rule : List.of(byANoteToo, atAnyTime)) {
            assertThat(contradictions(rule, inQuiet("Contact( reachedParticipant )"), 60, "2024-03-05", true))
                    .isEmpty();
        }
        assertThat(contradictions(A_CONTACT, inQuiet("Contact( reachedParticipant )"), 60, "2024-03-05", true))
                .hasSize(1);
    }

    @Test
    void what_hangs_on_an_exit_is_not_ruled_out_without_one() {
        String besideAnExit = """
                    Exit()
                    $contact : Contact()
                then
                    ledger.forbids( "A.1", $contact );
                """;
        String early = A_CONTACT.replace("soon", "early");
        assertThat(contradictions(early, besideAnExit, 10, "2024-02-01", false)).isEmpty();
        assertThat(contradictions(early, besideAnExit.replace("Exit()\n", "Participant()\n"), 10, "2024-02-01", false))
                .hasSize(1);
    }
}

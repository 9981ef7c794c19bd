package org.caseclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.caseclock.facts.Contact;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.WageEvidence;
import org.caseclock.facts.WageEvidenceKind;
import org.caseclock.support.Cases;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding says, for the people who read it. */
class ExplanationTest {

    private static final Contact IN_APRIL = Cases.contact("c1", "2024-04-02");
    private static final Contact IN_MAY = Cases.contact("c2", "2024-05-02");

    @Test
    void what_made_it_late_is_named_and_not_what_came_after() {
        assertThat(said(ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                        .metBy(List.of(IN_APRIL, IN_MAY))))
                .isEqualTo(
                        "Required: Something is done. It was due 2024-03-31. Met by contact c1 of 2024-04-02, 2 days late.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "duty, It would have been met by doing it.",
        "lateCheck, It would have been met by doing it.",
        "check, It would be met by doing it."
    })
    void what_can_still_be_mended_would_be_met(String clause, String sentence) {
        assertThat(said(ledger -> ledger.owes(clause, Docket.window("2024-03-01", "2024-03-31"))))
                .endsWith(sentence);
    }

    @Test
    void a_clause_may_say_in_its_own_sentence_what_is_wrong() {
        assertThat(said(ledger ->
                        ledger.owes("toldCheck", Docket.window("2024-03-01", "2024-03-31"), "LONG_TERM_GOAL")))
                .contains(" There is no long-term goal. It would be met by");
    }

    @Test
    void that_sentence_is_not_said_where_something_came_close_or_there_is_no_element_to_fill_in() {
        assertThat(said(ledger -> ledger.owes("toldCheck", Docket.window("2024-05-01", "2024-05-31"), "HOBBIES")
                        .metBy(IN_APRIL)))
                .contains(" Nothing on record from 2024-05-01 to 2024-05-31 meets this. ")
                .contains(" The closest is contact c1 of 2024-04-02, 29 days too early.");
        assertThat(said(ledger -> ledger.owes("toldCheck", Docket.window("2024-03-01", "2024-03-31"))))
                .contains(" This is not on record. ");
    }

    @Test
    void a_fact_that_is_known_from_its_receipt_on_counts_by_that() {
        WageEvidence stub = new WageEvidence(
                "w1",
                WageEvidenceKind.PAY_STUB,
                LocalDate.parse("2024-03-02"),
                null,
                null,
                LocalDate.parse("2024-03-09"),
                null,
                null,
                OwnFields.NONE);

        assertThat(said(ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                        .metOn("inHandOn", List.of(stub))))
                .endsWith("Met by wage evidence w1 of 2024-03-02, received on 2024-03-09.");
    }

    @Test
    void a_fact_that_counts_by_its_recording_names_both_days() {
        assertThat(said(ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                        .metByRecording(List.of(Docket.exit("2024-03-02", "2024-03-09")))))
                .isEqualTo("Required: Something is done. Met by exit exit of 2024-03-02, recorded on 2024-03-09.");
    }

    @Test
    void of_several_that_it_takes_those_that_there_are_are_counted() {
        assertThat(said(ledger -> ledger.owes("duty", Docket.window("2024-04-01", "2024-04-30"))
                        .orByAtLeast(2, List.of(IN_APRIL))))
                .contains("Of the 2 needed, 1 is on record from 2024-04-01 to 2024-04-30: contact c1 of 2024-04-02.");
    }

    @Test
    void what_opened_an_interval_is_not_the_closest_to_it() {
        assertThat(nearest("2024-04-03")).isNull();
        assertThat(nearest("")).isNotNull();
    }

    /** Of a window from the day after a contact on. An interval has its first day for a key. */
    private static @Nullable Evidence nearest(String key) {
        Window window = Docket.builder("2024-04-03", "2024-04-30").key(key).build();
        return Docket.settle("2024-06-01", ledger -> ledger.owes("duty", window).metBy(IN_APRIL))
                .obligations()
                .get(0)
                .nearest();
    }

    @ParameterizedTest
    @CsvSource({
        "short term goal, short-term goal",
        "labor market outlook, labor-market outlook",
        "follow up services, follow-up services",
        "work history, work history"
    })
    void an_element_is_hyphenated_as_a_sentence_has_it(String element, String words) {
        assertThat(Subject.inSentence(element)).isEqualTo(words);
    }

    private static String said(Consumer<Ledger> rules) {
        return Docket.settle("2024-06-01", rules).obligations().get(0).explanation();
    }
}

package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.note;
import static org.caseclock.reference.Outcomes.attempt;
import static org.caseclock.reference.Outcomes.contact;
import static org.caseclock.reference.Outcomes.reached;
import static org.caseclock.reference.Outcomes.sent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.CaseNoteBuilder;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.Fact;
import org.caseclock.facts.NoteElement;
import org.caseclock.facts.Program;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MinnesotaRecordsTest {

    private static final Outcomes MINNESOTA = new Outcomes(MinnesotaReference::judge);

    private static final Contact REACHED = reached("c1", "2005-03-07");

    private static Map<String, String> of(String clause, String asOf, Fact... facts) {
        return MINNESOTA.of(clause, asOf, Cases.of(Program.ADULT, "2005-02-15", facts));
    }

    private static CaseNote states(String id, String day, @Nullable List<NoteElement> elements) {
        return CaseNoteBuilder.builder(note(id, day, "c1")).states(elements).build();
    }

    private static Contact without(Contact contact, boolean with, boolean outcome) {
        return ContactBuilder.builder(contact)
                .contactWith(with ? null : contact.contactWith())
                .outcome(outcome ? null : contact.outcome())
                .build();
    }

    private static Contact withSchool(@Nullable ContactOutcome outcome) {
        return contact("c1", "2005-03-07", ContactWith.SCHOOL, ContactMethod.PHONE, outcome)
                .build();
    }

    private static Map<String, String> elements(String date, String result, String type) {
        return Map.of("c1/CONTACT_DATE", date, "c1/CONTACT_RESULT", result, "c1/CONTACT_TYPE", type);
    }

    @Test
    void withoutNoteEveryElementIsMissing() {
        assertThat(of("3.a", "2005-03-07", REACHED)).isEqualTo(elements("OPEN", "OPEN", "OPEN"));
        assertThat(of("3.a", "2005-03-08", REACHED)).isEqualTo(elements("MISSED", "MISSED", "MISSED"));
    }

    @Test
    void notesTogetherStateTheElementsAtAnyLaterDate() {
        assertThat(of(
                        "3.a",
                        "2006-01-01",
                        REACHED,
                        states("n2", "2005-03-07", List.of(NoteElement.CONTACT_DATE)),
                        states("n1", "2005-06-07", List.of(NoteElement.CONTACT_DATE, NoteElement.CONTACT_TYPE))))
                .isEqualTo(elements("MET n2 n1", "MISSED", "MET n1"));
    }

    @Test
    void noteWithoutStatementLeavesTheRestUndeterminedOnceTheDayIsOver() {
        CaseNote unstated = states("n1", "2005-03-07", null);
        CaseNote date = states("n2", "2005-03-07", List.of(NoteElement.CONTACT_DATE));

        assertThat(of("3.a", "2005-03-07", REACHED, unstated, date)).isEqualTo(elements("MET n2", "OPEN", "OPEN"));
        assertThat(of("3.a", "2005-03-08", REACHED, unstated, date))
                .isEqualTo(elements("MET n2", "UNDETERMINED", "UNDETERMINED"));
        assertThat(of("3.a", "2005-03-08", REACHED, states("n1", "2005-03-07", List.of())))
                .isEqualTo(elements("MISSED", "MISSED", "MISSED"));
    }

    @Test
    void attemptsAreNotedToo() {
        assertThat(of("3.a", "2005-04-01", attempt("c1", "2005-03-07", null))).hasSize(3);
        assertThat(of("3.a", "2005-04-01", sent("c1", "2005-03-07", ContactMethod.LETTER)))
                .hasSize(3);
        assertThat(of("3.a", "2005-04-01", sent("c1", "2005-03-07", ContactMethod.TEXT_MESSAGE)))
                .isEmpty();
        assertThat(of("3.a", "2005-04-01", withSchool(ContactOutcome.REACHED))).isEmpty();
    }

    @Test
    void emptyFieldsLeaveTheNotesUndeterminedAtOnce() {
        Map<String, String> undetermined = elements("UNDETERMINED", "UNDETERMINED", "UNDETERMINED");

        assertThat(of("3.a", "2005-03-07", without(REACHED, false, true))).isEqualTo(undetermined);
        assertThat(of("3.a", "2005-03-07", without(REACHED, true, false))).isEqualTo(undetermined);
        assertThat(of("3.a", "2005-03-07", sent("c1", "2005-03-07", null))).isEqualTo(undetermined);
        assertThat(of("3.a", "2005-03-07", withSchool(null))).isEmpty();
    }

    @Test
    void reachedContactCarriesTheReview() {
        assertThat(of("4", "2005-04-01", reviewed(true))).containsExactly(Map.entry("c1", "MET c1"));
        assertThat(of("4", "2005-04-01", reviewed(false))).containsExactly(Map.entry("c1", "MISSED"));
        assertThat(of("4", "2005-03-07", reviewed(false))).containsExactly(Map.entry("c1", "OPEN"));
        assertThat(of("4", "2005-04-01", reviewed(null))).containsExactly(Map.entry("c1", "UNDETERMINED"));
        assertThat(of("4", "2005-03-07", reviewed(null))).containsExactly(Map.entry("c1", "OPEN"));
        assertThat(of("4", "2005-04-01", attempt("c1", "2005-03-07", null))).isEmpty();
    }

    @Test
    void contactThatIsPerhapsReachedLeavesTheReviewUndetermined() {
        assertThat(of("4", "2005-03-07", without(reviewed(true), false, true)))
                .containsExactly(Map.entry("c1", "UNDETERMINED"));
        assertThat(of("4", "2005-04-01", withSchool(null))).isEmpty();
    }

    @Test
    void contactWithOthersIsInTheNotes() {
        Contact school = withSchool(ContactOutcome.REACHED);

        assertThat(of("6", "2005-03-07", school)).containsExactly(Map.entry("c1", "OPEN"));
        assertThat(of("6", "2005-03-08", school)).containsExactly(Map.entry("c1", "MISSED"));
        assertThat(of("6", "2005-06-08", school, states("n1", "2005-05-08", null)))
                .containsExactly(Map.entry("c1", "MET n1"));
        assertThat(of("6", "2005-03-08", withSchool(ContactOutcome.MESSAGE_LEFT)))
                .isEmpty();
        assertThat(of("6", "2005-03-08", REACHED)).isEmpty();
        assertThat(of("6", "2005-03-08", wroteToSchool(ContactMethod.LETTER, ContactOutcome.SENT)))
                .containsExactly(Map.entry("c1", "MISSED"));
        assertThat(of("6", "2005-03-08", wroteToSchool(ContactMethod.EMAIL, ContactOutcome.SENT)))
                .containsExactly(Map.entry("c1", "MISSED"));
        assertThat(of("6", "2005-03-08", wroteToSchool(null, ContactOutcome.SENT)))
                .containsExactly(Map.entry("c1", "UNDETERMINED"));
        assertThat(of("6", "2005-03-08", wroteToSchool(ContactMethod.TEXT_MESSAGE, ContactOutcome.SENT)))
                .isEmpty();
        assertThat(of("6", "2005-03-08", wroteToSchool(ContactMethod.LETTER, ContactOutcome.RETURNED)))
                .isEmpty();
    }

    @Test
    void contactThatIsPerhapsWithOthersIsUndetermined() {
        assertThat(of("6", "2005-03-07", withSchool(null))).containsExactly(Map.entry("c1", "UNDETERMINED"));
        assertThat(of("6", "2005-03-07", without(REACHED, true, false)))
                .containsExactly(Map.entry("c1", "UNDETERMINED"));
        assertThat(of("6", "2005-03-07", without(REACHED, false, true))).isEmpty();
        assertThat(of("6", "2005-03-07", without(attempt("c1", "2005-03-07", null), true, false)))
                .isEmpty();
    }

    @Test
    void nothingGoesOnAReviewList() {
        assertThat(MinnesotaReference.judge(Cases.of(REACHED), LocalDate.parse("2005-04-01"), 30)
                        .reviews())
                .isEmpty();
    }

    private static Contact wroteToSchool(@Nullable ContactMethod method, ContactOutcome outcome) {
        return ContactBuilder.builder(withSchool(outcome)).method(method).build();
    }

    private static Contact reviewed(@Nullable Boolean reviewed) {
        return ContactBuilder.builder(REACHED).recordReviewed(reviewed).build();
    }
}

package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.exit;
import static org.caseclock.reference.Outcomes.attempt;
import static org.caseclock.reference.Outcomes.contact;
import static org.caseclock.reference.Outcomes.reached;
import static org.caseclock.reference.Outcomes.sent;

import java.util.List;
import java.util.Map;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Program;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MinnesotaContactsTest {

    private static final Outcomes MINNESOTA = new Outcomes(MinnesotaReference::judge);

    private static final Contact IN_PERSON = contact(
                    "c9", "2005-03-10", ContactWith.PARTICIPANT, ContactMethod.IN_PERSON, ContactOutcome.REACHED)
            .build();

    private static Map<String, String> of(String clause, String asOf, Fact... facts) {
        return MINNESOTA.of(clause, asOf, Cases.of(Program.OLDER_YOUTH, "2005-02-15", facts));
    }

    private static @Nullable String march(String clause, Fact... facts) {
        return of(clause, "2005-04-01", facts).get("2005-03");
    }

    private static Contact with(Contact contact, String reason) {
        return ContactBuilder.builder(contact).reasonNotPersonal(reason).build();
    }

    @Test
    void wholeMonthsOfParticipationAreOwed() {
        assertThat(of("1", "2005-04-10"))
                .containsExactly(
                        Map.entry("2005-03", "MISSED"), Map.entry("2005-04", "OPEN"), Map.entry("2005-05", "UPCOMING"));
        assertThat(of("1", "2005-06-01", exit("2005-04-29", "2005-04-29"))).containsOnlyKeys("2005-03");
        assertThat(of("1", "2005-06-01", exit("2005-04-30", "2005-04-30"))).containsOnlyKeys("2005-03", "2005-04");
    }

    @Test
    void exitCountsFromItsRecording() {
        assertThat(of("1", "2005-05-09", exit("2005-03-20", "2005-05-10"))).containsKeys("2005-03", "2005-04");
        assertThat(of("1", "2005-05-10", exit("2005-03-20", "2005-05-10"))).isEmpty();
    }

    @Test
    void firstMonthOfThePolicyIsJanuary2004() {
        assertThat(MINNESOTA.of("1", "2004-01-31", 0, Cases.of(Program.ADULT, "2003-06-01")))
                .containsExactly(Map.entry("2004-01", "OPEN"));
    }

    @Test
    void caseInNoProgramOwesNothing() {
        assertThat(MINNESOTA.of("1", "2005-04-01", Cases.of(List.of(), "2005-01-01")))
                .isEmpty();
    }

    @Test
    void reachedContactsAndLettersSentServe() {
        assertThat(march("1", reached("c2", "2005-03-31"), sent("c1", "2005-03-31", ContactMethod.LETTER)))
                .isEqualTo("MET c1 c2");
        assertThat(march("1", sent("c1", "2005-03-01", ContactMethod.EMAIL))).isEqualTo("MET c1");
    }

    @Test
    void attemptsTextMessagesAndReturnedLettersDoNotServe() {
        Contact returned = contact(
                        "c4", "2005-03-05", ContactWith.PARTICIPANT, ContactMethod.LETTER, ContactOutcome.RETURNED)
                .build();

        assertThat(march(
                        "1",
                        attempt("c1", "2005-03-02", ContactMethod.PHONE),
                        attempt("c2", "2005-03-03", ContactMethod.EMAIL),
                        sent("c3", "2005-03-04", ContactMethod.TEXT_MESSAGE),
                        returned))
                .isEqualTo("MISSED");
    }

    @Test
    void emptyFieldsLeaveTheMonthUndeterminedOnceItIsOver() {
        Contact somehow = sent("c1", "2005-03-02", null);

        assertThat(march("1", somehow)).isEqualTo("UNDETERMINED");
        assertThat(of("1", "2005-03-31", somehow)).containsEntry("2005-03", "OPEN");
        assertThat(march(
                        "1",
                        contact("c1", "2005-03-02", null, ContactMethod.LETTER, ContactOutcome.SENT)
                                .build()))
                .isEqualTo("UNDETERMINED");
        assertThat(march(
                        "1",
                        contact("c1", "2005-03-02", null, ContactMethod.PHONE, ContactOutcome.NO_ANSWER)
                                .build()))
                .isEqualTo("MISSED");
    }

    @Test
    void monthIsPersonalOrSaysWhyNot() {
        assertThat(march("2", IN_PERSON, reached("c1", "2005-03-02"))).isEqualTo("MET c9");
        assertThat(march("2", reached("c1", "2005-03-02"))).isEqualTo("MISSED");
        assertThat(march("2", reached("c1", "2005-03-02"), with(sent("c2", "2005-03-03", ContactMethod.LETTER), "far")))
                .isEqualTo("MET c2");
        assertThat(march("2", reached("c1", "2005-03-02"), with(attempt("c2", "2005-03-03", null), "far")))
                .isEqualTo("MISSED");
    }

    @Test
    void personalIsJudgedOfMonthsThatAreOverAndMet() {
        assertThat(of("2", "2005-03-31", IN_PERSON)).isEmpty();
        assertThat(march("2")).isNull();
        assertThat(march("2", attempt("c1", "2005-03-02", null))).isNull();
    }

    @Test
    void contactThatMayServeLeavesInDoubtWhetherItWasPersonal() {
        assertThat(march("2", sent("c1", "2005-03-02", null))).isEqualTo("UNDETERMINED");
        assertThat(march("2", ContactBuilder.builder(IN_PERSON).outcome(null).build()))
                .isEqualTo("UNDETERMINED");
        assertThat(of("2", "2005-03-31", sent("c1", "2005-03-02", null))).isEmpty();
    }

    @Test
    void emptyFieldsLeaveTheMethodUndetermined() {
        Contact call = reached("c1", "2005-03-02");
        Contact noMethod = ContactBuilder.builder(call).id("c2").method(null).build();
        Contact noOutcome =
                ContactBuilder.builder(IN_PERSON).id("c3").outcome(null).build();

        assertThat(march("2", call, noMethod)).isEqualTo("UNDETERMINED");
        assertThat(march("2", call, noOutcome)).isEqualTo("UNDETERMINED");
        assertThat(march("2", call, sent("c4", "2005-03-05", null))).isEqualTo("MISSED");
        assertThat(march("2", call, with(sent("c4", "2005-03-05", null), "far")))
                .isEqualTo("UNDETERMINED");
        assertThat(march("2", noMethod, with(call, "far"))).isEqualTo("MET c1");
    }
}

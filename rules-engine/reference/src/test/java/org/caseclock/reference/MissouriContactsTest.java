package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.exit;
import static org.caseclock.reference.Cases.training;
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
import org.caseclock.facts.ContactTopic;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Program;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissouriContactsTest {

    private static final Outcomes MISSOURI = new Outcomes(MissouriReference::judge);

    /** MC.1 or MC.2 of a case from 15 February to 30 April 2025, which owes March and April. */
    private static Map<String, String> of(String clause, String asOf, Fact... facts) {
        Fact[] all = new Fact[facts.length + 1];
        System.arraycopy(facts, 0, all, 0, facts.length);
        all[facts.length] = exit("2025-04-30", "2025-04-30");
        return MISSOURI.of(clause, asOf, Cases.of(Program.ADULT, "2025-02-15", all));
    }

    private static @Nullable String march(String clause, Fact... facts) {
        return of(clause, "2025-05-01", facts).get("2025-03");
    }

    @Test
    void wholeMonthsFromEntryToExitAreOwed() {
        assertThat(of("MC.1", "2025-05-01"))
                .containsExactly(Map.entry("2025-03", "MISSED"), Map.entry("2025-04", "MISSED"));
        assertThat(MISSOURI.of(
                        "MC.1", "2025-06-01", Cases.of(Program.ADULT, "2025-03-01", exit("2025-04-29", "2025-04-29"))))
                .containsOnlyKeys("2025-03");
    }

    @Test
    void runningMonthIsOpenAndTheNextUpcoming() {
        var running = Cases.of(Program.YOUTH, "2025-02-15");

        assertThat(MISSOURI.of("MC.1", "2025-03-31", running))
                .containsExactly(Map.entry("2025-03", "OPEN"), Map.entry("2025-04", "UPCOMING"));
        assertThat(MISSOURI.of("MC.1", "2025-03-31", 0, running)).containsOnlyKeys("2025-03");
        assertThat(MISSOURI.of("MC.1", "2025-04-01", 0, running))
                .containsExactly(Map.entry("2025-03", "MISSED"), Map.entry("2025-04", "OPEN"));
    }

    @Test
    void firstMonthOfThePolicyIsFebruary2025() {
        assertThat(MISSOURI.of("MC.1", "2025-03-01", 0, Cases.of(Program.ADULT, "2024-06-01")))
                .containsOnlyKeys("2025-02", "2025-03");
    }

    @Test
    void reachedContactMeetsTheMonthAndIsListedWithoutTheAttempts() {
        assertThat(march("MC.1", reached("c1", "2025-03-31"))).isEqualTo("MET c1");
        assertThat(march("MC.1", reached("c1", "2025-04-01"))).isEqualTo("MISSED");
        assertThat(march(
                        "MC.1",
                        reached("c3", "2025-03-20"),
                        attempt("c1", "2025-03-02", ContactMethod.PHONE),
                        attempt("c2", "2025-03-03", ContactMethod.PHONE)))
                .isEqualTo("MET c3");
    }

    @Test
    void twoAttemptsMeetTheMonth() {
        Contact call = attempt("c1", "2025-03-02", ContactMethod.PHONE);

        assertThat(march("MC.1", call)).isEqualTo("MISSED");
        assertThat(march("MC.1", sent("c2", "2025-03-09", ContactMethod.LETTER), call))
                .isEqualTo("MET c1 c2");
        assertThat(march("MC.1", call, attempt("c2", "2025-04-01", ContactMethod.PHONE)))
                .isEqualTo("MISSED");
        assertThat(of("MC.1", "2025-03-10", call, sent("c2", "2025-03-09", ContactMethod.EMAIL))
                        .get("2025-03"))
                .isEqualTo("MET c1 c2");
    }

    @Test
    void textMessageIsNoAttemptButAReturnedLetterStillIs() {
        Contact call = attempt("c1", "2025-03-02", ContactMethod.PHONE);
        Contact returned = contact(
                        "c2", "2025-03-05", ContactWith.PARTICIPANT, ContactMethod.LETTER, ContactOutcome.RETURNED)
                .build();
        Contact employer = contact(
                        "c3", "2025-03-06", ContactWith.EMPLOYER, ContactMethod.PHONE, ContactOutcome.NO_ANSWER)
                .build();

        assertThat(march("MC.1", call, sent("c4", "2025-03-09", ContactMethod.TEXT_MESSAGE), employer))
                .isEqualTo("MISSED");
        assertThat(march("MC.1", call, returned)).isEqualTo("MET c1 c2");
    }

    @Test
    void emptyFieldsLeaveTheMonthUndeterminedOnceItIsOver() {
        Contact noOutcome = attempt("c1", "2025-03-02", ContactMethod.PHONE);
        noOutcome = ContactBuilder.builder(noOutcome).outcome(null).build();

        assertThat(march("MC.1", noOutcome)).isEqualTo("UNDETERMINED");
        assertThat(of("MC.1", "2025-03-31", noOutcome)).containsEntry("2025-03", "OPEN");
        assertThat(march(
                        "MC.1",
                        contact("c1", "2025-03-02", null, ContactMethod.PHONE, ContactOutcome.REACHED)
                                .build()))
                .isEqualTo("UNDETERMINED");
    }

    @Test
    void oneAttemptThatIsNotSureMattersOnlyBesideAnother() {
        Contact sentSomehow = sent("c1", "2025-03-02", null);

        assertThat(march("MC.1", sentSomehow)).isEqualTo("MISSED");
        assertThat(march("MC.1", sentSomehow, attempt("c2", "2025-03-03", ContactMethod.PHONE)))
                .isEqualTo("UNDETERMINED");
        assertThat(march(
                        "MC.1",
                        sentSomehow,
                        contact("c2", "2025-03-03", null, ContactMethod.PHONE, ContactOutcome.MESSAGE_LEFT)
                                .build()))
                .isEqualTo("UNDETERMINED");
    }

    @Test
    void attemptsUseDifferentMethods() {
        Contact call = attempt("c1", "2025-03-02", ContactMethod.PHONE);
        Contact call2 = attempt("c2", "2025-03-03", ContactMethod.PHONE);
        Contact letter = sent("c3", "2025-03-04", ContactMethod.LETTER);

        assertThat(march("MC.2", call, call2)).isEqualTo("MISSED");
        assertThat(march("MC.2", call, call2, letter)).isEqualTo("MET c1 c2 c3");
        assertThat(of("MC.2", "2025-03-31", call, letter)).isEmpty();
        assertThat(of("MC.2", "2025-04-01", call, letter)).containsExactly(Map.entry("2025-03", "MET c1 c3"));
        assertThat(march("MC.2", call)).isNull();
        assertThat(march("MC.2", call, letter, reached("c4", "2025-03-30"))).isNull();
    }

    @Test
    void emptyFieldsLeaveTheMethodsUndeterminedUnlessTwoAreKnown() {
        Contact call = attempt("c1", "2025-03-02", ContactMethod.PHONE);
        Contact call2 = attempt("c2", "2025-03-03", ContactMethod.PHONE);
        Contact somehow = attempt("c3", "2025-03-04", null);
        Contact maybeReached = contact("c4", "2025-03-05", ContactWith.PARTICIPANT, ContactMethod.PHONE, null)
                .build();
        Contact maybeAttempt = contact("c5", "2025-03-06", null, ContactMethod.PHONE, ContactOutcome.NO_ANSWER)
                .build();

        assertThat(march("MC.2", call, somehow)).isEqualTo("UNDETERMINED");
        assertThat(march("MC.2", call, call2, maybeReached)).isEqualTo("UNDETERMINED");
        assertThat(march("MC.2", call, call2, maybeAttempt)).isEqualTo("MISSED");
        assertThat(march(
                        "MC.2",
                        call,
                        call2,
                        ContactBuilder.builder(maybeAttempt)
                                .method(ContactMethod.VIDEO)
                                .build()))
                .isEqualTo("UNDETERMINED");
        assertThat(march("MC.2", call, somehow, sent("c6", "2025-03-07", ContactMethod.EMAIL), maybeAttempt))
                .isEqualTo("MET c1 c3 c6");
    }

    @Test
    void contactThatMayHaveReachedLeavesInDoubtWhetherMethodsAreAsked() {
        Contact call = attempt("c1", "2025-03-02", ContactMethod.PHONE);
        Contact letter = sent("c2", "2025-03-03", ContactMethod.LETTER);
        Contact maybeReached = contact("c3", "2025-03-05", null, ContactMethod.PHONE, ContactOutcome.REACHED)
                .build();
        Contact noOutcome = ContactBuilder.builder(call).id("c4").outcome(null).build();

        assertThat(march("MC.1", call, letter, maybeReached)).isEqualTo("MET c1 c2");
        assertThat(march("MC.2", call, letter, maybeReached)).isEqualTo("UNDETERMINED");
        assertThat(of("MC.2", "2025-03-31", call, letter, maybeReached)).isEmpty();
        assertThat(march("MC.2", call, noOutcome)).isEqualTo("UNDETERMINED");
        assertThat(march("MC.2", noOutcome)).isNull();
        assertThat(march("MC.2", call, noOutcome, reached("c5", "2025-03-06"))).isNull();
    }

    @Test
    void traineesAreContactedAboutTheirTraining() {
        Service training = training("s1", "2025-02-20", "2025-04-29");
        Contact about = ContactBuilder.builder(reached("c1", "2025-03-10"))
                .topics(List.of(ContactTopic.TRAINING_PROGRESS))
                .build();
        Contact other = ContactBuilder.builder(about)
                .topics(List.of(ContactTopic.ACTIVITY_PROGRESS))
                .build();

        assertThat(of("MC.4", "2025-05-01", training, about)).containsExactly(Map.entry("2025-03", "MET c1"));
        assertThat(march("MC.4", training, other)).isEqualTo("MISSED");
        assertThat(march("MC.4", training, reached("c1", "2025-03-10"))).isEqualTo("UNDETERMINED");
        assertThat(march(
                        "MC.4",
                        training,
                        attempt("c2", "2025-03-01", ContactMethod.PHONE),
                        attempt("c3", "2025-03-01", ContactMethod.EMAIL)))
                .isEqualTo("MISSED");
        assertThat(march(
                        "MC.4",
                        training,
                        ContactBuilder.builder(about).outcome(null).build()))
                .isEqualTo("UNDETERMINED");
        assertThat(march(
                        "MC.4",
                        training,
                        ContactBuilder.builder(other).outcome(null).build()))
                .isEqualTo("MISSED");
    }

    @Test
    void trainingEndsWithTheExit() {
        assertThat(of("MC.4", "2025-06-15", training("s1", "2025-03-01", null))).containsOnlyKeys("2025-03", "2025-04");
    }
}

package org.caseclock.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C3: what is an attempt, and what could be one. */
class ContactWordsTest {

    @ParameterizedTest(name = "{0} by {1} with {2}: serves {3}, maybe {4}, possibly personal {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "REACHED, PHONE, PARTICIPANT, true, false, false",
                "REACHED, IN_PERSON, PARTICIPANT, true, false, true",
                "REACHED, -, PARTICIPANT, true, false, true",
                "SENT, LETTER, PARTICIPANT, true, false, false",
                "SENT, TEXT_MESSAGE, PARTICIPANT, false, false, false",
                "SENT, -, PARTICIPANT, false, true, false",
                "SENT, LETTER, -, false, true, false",
                "RETURNED, LETTER, PARTICIPANT, false, false, false",
                "NO_ANSWER, IN_PERSON, PARTICIPANT, false, false, false",
                "-, IN_PERSON, PARTICIPANT, false, true, true",
                "REACHED, PHONE, SCHOOL, false, false, false"
            })
    void a_contact_that_reached_or_wrote_to_the_participant(
            @Nullable ContactOutcome outcome,
            @Nullable ContactMethod method,
            @Nullable ContactWith with,
            boolean serves,
            boolean maybe,
            boolean personal) {
        Contact contact = contact(outcome, method, with);
        assertThat(contact.isReachedOrWroteToParticipant()).isEqualTo(serves);
        assertThat(contact.isMaybeReachedOrWroteToParticipant()).isEqualTo(maybe);
        assertThat(contact.isPossiblyPersonal()).isEqualTo(personal);
    }

    @ParameterizedTest(name = "{0} by {1} with {2}: attempt {3}, maybe {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "NO_ANSWER, PHONE, PARTICIPANT, true, false",
                "MESSAGE_LEFT, -, PARTICIPANT, true, false",
                "SENT, LETTER, PARTICIPANT, true, false",
                "SENT, EMAIL, PARTICIPANT, true, false",
                "SENT, TEXT_MESSAGE, PARTICIPANT, false, false",
                "SENT, -, PARTICIPANT, false, true",
                "RETURNED, LETTER, PARTICIPANT, true, false",
                "RETURNED, EMAIL, PARTICIPANT, true, false",
                "RETURNED, TEXT_MESSAGE, PARTICIPANT, false, false",
                "RETURNED, -, PARTICIPANT, false, true",
                "RETURNED, LETTER, -, false, true",
                "REACHED, PHONE, PARTICIPANT, false, false",
                "REACHED, PHONE, -, false, false",
                "NO_ANSWER, PHONE, -, false, true",
                "NO_ANSWER, PHONE, EMPLOYER, false, false",
                "-, TEXT_MESSAGE, PARTICIPANT, false, true",
                "-, -, -, false, true",
                "-, -, SCHOOL, false, false"
            })
    void an_attempt_at_the_participant(
            @Nullable ContactOutcome outcome,
            @Nullable ContactMethod method,
            @Nullable ContactWith with,
            boolean attempt,
            boolean maybe) {
        Contact contact = contact(outcome, method, with);
        assertThat(contact.isAttemptAtParticipant()).isEqualTo(attempt);
        assertThat(contact.isMaybeAttemptAtParticipant()).isEqualTo(maybe);
    }

    private static Contact contact(
            @Nullable ContactOutcome outcome, @Nullable ContactMethod method, @Nullable ContactWith with) {
        return ContactBuilder.builder()
                .id("c")
                .date(LocalDate.of(2025, 3, 5))
                .outcome(outcome)
                .method(method)
                .contactWith(with)
                .build();
    }
}

package org.caseclock.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C3: what is an attempt, and what could be one. */
class ContactWordsTest {

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
                "RETURNED, LETTER, PARTICIPANT, false, false",
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
        Contact contact = ContactBuilder.builder()
                .id("c")
                .date(LocalDate.of(2025, 3, 5))
                .outcome(outcome)
                .method(method)
                .contactWith(with)
                .build();
        assertThat(contact.isAttemptAtParticipant()).isEqualTo(attempt);
        assertThat(contact.isMaybeAttemptAtParticipant()).isEqualTo(maybe);
    }
}

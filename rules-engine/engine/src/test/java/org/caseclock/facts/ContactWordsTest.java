package org.caseclock.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C3: what is an attempt, and what could be one. */
class ContactWordsTest {

    @ParameterizedTest(name = "{0} by {1} with {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "REACHED, PHONE, PARTICIPANT, yes",
                "REACHED, IN_PERSON, PARTICIPANT, yes",
                "REACHED, -, PARTICIPANT, yes",
                "SENT, LETTER, PARTICIPANT, yes",
                "SENT, TEXT_MESSAGE, PARTICIPANT, no",
                "SENT, -, PARTICIPANT, method",
                "SENT, LETTER, -, contactWith",
                "RETURNED, LETTER, PARTICIPANT, no",
                "NO_ANSWER, IN_PERSON, PARTICIPANT, no",
                "-, IN_PERSON, PARTICIPANT, outcome",
                "REACHED, PHONE, SCHOOL, no"
            })
    void a_contact_that_reached_or_wrote_to_the_participant(
            @Nullable ContactOutcome outcome,
            @Nullable ContactMethod method,
            @Nullable ContactWith with,
            String answer) {
        Contact contact = contact(outcome, method, with);
        assertThat(contact.isReachedOrWroteToParticipant()).isEqualTo(answer.equals("yes"));
        assertThat(contact.reachedOrWroteToParticipantAnswer()).isEqualTo(answer(contact, answer));
    }

    @ParameterizedTest(name = "{0} by {1} with {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "NO_ANSWER, PHONE, PARTICIPANT, yes",
                "MESSAGE_LEFT, -, PARTICIPANT, yes",
                "SENT, LETTER, PARTICIPANT, yes",
                "SENT, EMAIL, PARTICIPANT, yes",
                "SENT, TEXT_MESSAGE, PARTICIPANT, no",
                "SENT, -, PARTICIPANT, method",
                "RETURNED, LETTER, PARTICIPANT, yes",
                "RETURNED, EMAIL, PARTICIPANT, yes",
                "RETURNED, TEXT_MESSAGE, PARTICIPANT, no",
                "RETURNED, -, PARTICIPANT, method",
                "RETURNED, LETTER, -, contactWith",
                "REACHED, PHONE, PARTICIPANT, no",
                "REACHED, PHONE, -, no",
                "NO_ANSWER, PHONE, -, contactWith",
                "NO_ANSWER, PHONE, EMPLOYER, no",
                "-, TEXT_MESSAGE, PARTICIPANT, outcome",
                "-, -, -, outcome method contactWith",
                "-, -, SCHOOL, no"
            })
    void an_attempt_at_the_participant(
            @Nullable ContactOutcome outcome,
            @Nullable ContactMethod method,
            @Nullable ContactWith with,
            String answer) {
        Contact contact = contact(outcome, method, with);
        assertThat(contact.isAttemptAtParticipant()).isEqualTo(answer.equals("yes"));
        assertThat(contact.attemptAtParticipantAnswer()).isEqualTo(answer(contact, answer));
    }

    /** Yes, no, or the empty fields that it hangs on. */
    private static Answer answer(Contact contact, String words) {
        return switch (words) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default ->
                Answer.unknown(Stream.of(words.split(" "))
                        .map(field -> new Missing(contact, field))
                        .toList());
        };
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

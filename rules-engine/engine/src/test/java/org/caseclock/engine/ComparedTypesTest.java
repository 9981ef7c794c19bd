package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.caseclock.engine.kie.RuleReader;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.PackException;
import org.caseclock.policy.RuleFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can never be compared is refused at its place, before anything is compiled. */
class ComparedTypesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "date >= \"2025-01-01\"~iso-date-literal~The condition (date >= \"2025-01-01\") compares a date with a text",
                "\"2025-01-01\" < date~iso-date-literal~compares a date with a text",
                "method == \"IN_PERSON\"~type-mismatch~compares a code of ContactMethod with a text.",
                "method == ContactOutcome.SENT~type-mismatch~compares a code of ContactMethod with a code of ContactOutcome.",
                "method < ContactMethod.IN_PERSON~type-mismatch~asks for the order of a code of ContactMethod",
                "id == 5~type-mismatch~compares a text with a number.",
                "reached == 1~type-mismatch~compares true or false with a number.",
                "reached > true~type-mismatch~asks for the order of true or false",
                "date == 20250101~type-mismatch~compares a date with a number.",
                "date~type-mismatch~The date is a date and must be compared with something.",
                "reached || id~type-mismatch~The id is a text and must be compared with something.",
                "!( id )~type-mismatch~The id is a text",
                "recordReviewed~type-mismatch~The recordReviewed is true, false or empty and must be compared with something.",
                "!recordReviewed~type-mismatch~The recordReviewed is true, false or empty",
                "recordReviewed || reached~type-mismatch~The recordReviewed is true, false or empty",
                "( delegated ) == reached && reportsChange~type-mismatch~The reportsChange is true, false or empty",
                "topics contains null~type-mismatch~looks for something in a list; null is neither.",
                "null memberOf topics~type-mismatch~looks for something in a list; null is neither.",
                "id memberOf null~type-mismatch~looks for something in a list; null is neither.",
                "topics contains ContactOutcome.SENT~type-mismatch~looks for a code of ContactOutcome in a list, each of which is a code of ContactTopic.",
                "topics not contains \"TRAINING_PROGRESS\"~type-mismatch~looks for a text in a list, each of which is a code of ContactTopic.",
                "method memberOf topics~type-mismatch~looks for a code of ContactMethod in a list, each of which is a code of ContactTopic.",
                "5 not memberOf topics~type-mismatch~looks for a number in a list",
                "reached contains true~type-mismatch~looks for something in true or false; it must be a list or a text.",
                "date contains date~type-mismatch~looks for something in a date; it must be a list or a text.",
                "id contains 5~type-mismatch~looks for a number in a text.",
                "id.length > 3~unknown-field~The field (length) cannot be asked for: id is a text, which has no fields.",
                "fits( id )~not-allowed~The question (fits) must be asked of a field or of what has a name: $name.fits( … ).",
                "methd == null~unknown-field~The field (methd) of Contact must be one of",
                "method == ContactMethod.IN_PRESON~unknown-code~There is no code IN_PRESON of ContactMethod.",
                "id == $x~unknown-name~The name ($x) must be one of",
                "id == ( \"a\"~syntax~"
            })
    void what_can_never_be_compared_is_refused(String condition, String kind, String message) {
        PackException refused = catchThrowableOfType(PackException.class, () -> parse(condition));

        InputProblem problem = refused.problems().get(0);
        assertThat(problem.kind().id()).isEqualTo(kind);
        assertThat(problem.message()).contains(message == null ? "" : message);
        assertThat(problem.line()).isBetween(6, 8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date >= date",
                "id == \"c1\"",
                "method == ContactMethod.IN_PERSON",
                "method == null",
                "null != method",
                "delegated != true",
                "( reached || !withParticipant ) && id != \"a\"",
                "topics contains ContactTopic.TRAINING_PROGRESS",
                "ContactTopic.TRAINING_PROGRESS not memberOf topics",
                "topics == null || topics not contains ContactTopic.TRAINING_PROGRESS",
                "id contains \"c\"",
                "recordReviewed == true || reached",
                "( reached || withParticipant ) == true",
                "recordReviewed == reached"
            })
    void what_can_be_is_not(String condition) {
        assertThatCode(() -> parse(condition)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "recordReviewed,recordReviewed == true.",
        "!recordReviewed,recordReviewed == false.",
        "!( reached || !recordReviewed ),recordReviewed == false.",
        "!( reached || recordReviewed ),recordReviewed == true."
    })
    void what_may_be_empty_is_to_be_compared(String condition, String hint) {
        PackException refused = catchThrowableOfType(PackException.class, () -> parse(condition));

        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).isEqualTo(hint));
    }

    private static void parse(String condition) {
        RuleReader.read(new RuleFile("tiny", "policy.drl", "policy.drl", """
                package tiny;
                import org.caseclock.facts.*;
                global org.caseclock.ledger.Ledger ledger;
                rule "A.1 Looked at"
                when
                    Contact( %s )
                then
                    ledger.lists( "A.1" );
                end
                """.formatted(condition)));
    }
}

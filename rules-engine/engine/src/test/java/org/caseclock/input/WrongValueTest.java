package org.caseclock.input;

import static org.caseclock.input.Refusal.contact;
import static org.caseclock.input.Refusal.with;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrongValueTest {

    private static final String OUTCOMES =
            " must be one of REACHED, MESSAGE_LEFT, NO_ANSWER, SENT, RETURNED. [/contacts/0/outcome]";
    private static final String TOPICS = " must be one of TRAINING_PROGRESS, ACTIVITY_PROGRESS, RETENTION_BARRIERS,"
            + " SERVICE_NEEDS, EMPLOYMENT, OTHER. [/contacts/0/topics/";

    @ParameterizedTest
    @MethodSource({"codes", "texts", "truths", "numbers", "lists", "objects"})
    void a_wrong_value_is_told_with_its_place_and_what_was_expected(String text, String message) {
        Refusal.isToldAs(text, message);
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                arguments(
                        outcome("\"REACHT\""), "The outcome (REACHT) of contact c7" + OUTCOMES + "\n  Maybe REACHED."),
                arguments(
                        outcome("\"reached\""),
                        "The outcome (reached) of contact c7" + OUTCOMES + "\n  Maybe REACHED."),
                arguments(
                        outcome("\"message left\""),
                        "The outcome (a text of 12 characters with a blank) of contact c7" + OUTCOMES
                                + "\n  Maybe MESSAGE_LEFT."),
                arguments(outcome("\"QQQQQQQQQQ\""), "The outcome (QQQQQQQQQQ) of contact c7" + OUTCOMES),
                arguments(outcome("\"\""), "The outcome of contact c7" + OUTCOMES),
                arguments(outcome("0"), "The outcome (0) of contact c7" + OUTCOMES),
                arguments(outcome("12345678901"), "The outcome (a number of 11 digits) of contact c7" + OUTCOMES),
                arguments(outcome("1e12"), "The outcome of contact c7" + OUTCOMES),
                arguments(
                        contact("\"date\": \"2025-02-01\", \"topics\": [\"OTHER\", ▶12345678901234567890]"),
                        "An element (a number of 20 digits) of the topics of contact c7" + TOPICS + "1]"),
                arguments(outcome("true"), "The outcome of contact c7" + OUTCOMES),
                arguments(outcome("[]"), "The outcome of contact c7" + OUTCOMES),
                arguments(outcome("{}"), "The outcome of contact c7" + OUTCOMES),
                arguments(
                        contact("\"date\": \"2025-02-01\", \"topics\": [\"OTHER\", ▶\"other\"]"),
                        "An element (other) of the topics of contact c7" + TOPICS + "1]\n  Maybe OTHER."),
                arguments(
                        contact("\"date\": \"2025-02-01\", \"topics\": [\"OTHER\", ▶null]"),
                        "An element of the topics of contact c7" + TOPICS + "1]"));
    }

    static Stream<Arguments> texts() {
        String expected = " must be a text in quotation marks. [/contacts/0/staff]";
        return Stream.of(
                arguments(staff("7"), "The staff (7) of contact c7" + expected),
                arguments(staff("1.5"), "The staff (1.5) of contact c7" + expected),
                arguments(staff("true"), "The staff (true) of contact c7" + expected),
                arguments(staff("[\"J. Doe\"]"), "The staff of contact c7" + expected),
                arguments(staff("{}"), "The staff of contact c7" + expected),
                arguments(
                        with("\"contacts\": [{ ▶\"id\": 7, \"date\": \"2025-02-01\" }]"),
                        "The id (7) of the contact at /contacts/0 must be a text in quotation marks. [/contacts/0/id]"),
                arguments(
                        with("\"caseNotes\": [{ \"id\": \"n1\", \"date\": \"2025-02-01\", \"about\": [▶3] }]"),
                        "An element (3) of the about of case note n1 must be a text in quotation marks."
                                + " [/caseNotes/0/about/0]"));
    }

    static Stream<Arguments> truths() {
        String expected = " must be true or false. [/contacts/0/delegated]";
        return Stream.of("\"true\"", "\"\"", "\" \"", "\"yes\"", "0.5", "[]", "{}", "1")
                .map(value -> arguments(
                        contact("\"date\": \"2025-02-01\", ▶\"delegated\": " + value),
                        "The delegated" + (value.equals("1") ? " (1)" : "") + " of contact c7" + expected));
    }

    static Stream<Arguments> numbers() {
        String expected = " of circumstance k1 must be a whole number. [/circumstances/0/expectedDays]";
        return Stream.of(
                arguments(days("\"90\""), "The expectedDays" + expected),
                arguments(days("\"\""), "The expectedDays" + expected),
                arguments(days("\" \""), "The expectedDays" + expected),
                arguments(days("\"ninety\""), "The expectedDays" + expected),
                arguments(days("1.5"), "The expectedDays (1.5)" + expected),
                arguments(days("90.0"), "The expectedDays (90.0)" + expected),
                arguments(days("true"), "The expectedDays" + expected),
                arguments(days("[]"), "The expectedDays" + expected),
                arguments(days("99999999999"), "The expectedDays" + expected),
                arguments(days("1e400"), "The expectedDays" + expected),
                arguments(
                        days("-1"),
                        "The expectedDays (-1) of circumstance k1 must not be negative."
                                + " [/circumstances/0/expectedDays]"),
                arguments(
                        with("\"followUpForms\": [{ \"id\": \"f1\", ▶\"quarterAfterExit\": 0, \"date\":"
                                + " \"2025-04-01\" }]"),
                        "The quarterAfterExit (0) of follow-up form f1 must be 1 or more."
                                + " [/followUpForms/0/quarterAfterExit]"));
    }

    static Stream<Arguments> lists() {
        String expected = " of contact c7 must be a list. [/contacts/0/recordings]";
        return Stream.concat(
                Stream.of("\"\"", "\"CASE_FILE\"", "{}", "7", "null")
                        .map(value -> arguments(
                                contact("\"date\": \"2025-02-01\", ▶\"recordings\": " + value),
                                "The recordings" + expected)),
                Stream.of(
                        arguments(with("▶\"contacts\": null"), "The contacts of the file must be a list. [/contacts]"),
                        arguments(with("▶\"contacts\": {}"), "The contacts of the file must be a list. [/contacts]")));
    }

    static Stream<Arguments> objects() {
        return Stream.concat(
                Stream.of("null", "7", "\"\"", "[]")
                        .map(value -> arguments(
                                with("\"contacts\": [▶" + value + "]"),
                                "An element of the contacts of the file must be an object. [/contacts/0]")),
                Stream.of("7", "\"\"", "[]", "true")
                        .map(value -> arguments(
                                with("▶\"exit\": " + value), "The exit of the file must be an object. [/exit]")));
    }

    private static String outcome(String value) {
        return contact("\"date\": \"2025-02-01\", ▶\"outcome\": " + value);
    }

    private static String staff(String value) {
        return contact("\"date\": \"2025-02-01\", ▶\"staff\": " + value);
    }

    private static String days(String value) {
        return with(
                "\"circumstances\": [{ \"id\": \"k1\", \"kind\": \"DECEASED\", ▶\"expectedDays\": " + value + " }]");
    }
}

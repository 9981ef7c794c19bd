package org.caseclock.input;

import static org.caseclock.input.Refusal.contact;
import static org.caseclock.input.Refusal.participant;
import static org.caseclock.input.Refusal.with;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MissingFieldTest {

    @ParameterizedTest
    @MethodSource({"leftOut", "empty", "blank"})
    void what_is_required_is_told_with_its_place(String text, String message) {
        Refusal.isToldAs(text, message);
    }

    static Stream<Arguments> leftOut() {
        return Stream.of(
                arguments("▶{}", "The caseId of the file is required. [/caseId]"),
                arguments("\n  ▶{ \"caseId\": \"A\" }", "The participant of the file is required. [/participant]"),
                arguments(
                        "{ \"caseId\": \"A\",\n  ▶\"participant\": { \"id\": \"p1\" } }",
                        "The entryDate of the participant is required. [/participant/entryDate]"),
                arguments(
                        "{ \"caseId\": \"A\", ▶\"participant\": { \"id\": \"p1\", \"entryDate\": \"2025-01-06\" } }",
                        "The programs of the participant is required. [/participant/programs]"),
                arguments(
                        with("\"contacts\": [▶{ \"date\": \"2025-02-01\" }]"),
                        "The id of the contact at /contacts/0 is required. [/contacts/0/id]"),
                arguments(
                        with("\"offers\": [{ \"id\": \"o1\", \"kind\": \"PRE_EXIT\" },\n    ▶{ \"id\": \"o2\" }]"),
                        "The kind of offer o2 is required. [/offers/1/kind]"),
                arguments(
                        with("\"offers\": [{ \"id\": \"o2\", ▶\"kin\": \"PRE_EXIT\" }]"),
                        "The kind of offer o2 is required. [/offers/0/kind]\n  Maybe kin was meant to be kind."),
                arguments(
                        with("\"circumstances\": [▶{ \"id\": \"k1\" }]"),
                        "The kind of circumstance k1 is required. [/circumstances/0/kind]"),
                arguments(
                        with("\"followUpForms\": [▶{ \"id\": \"f1\", \"date\": \"2025-04-01\" }]"),
                        "The quarterAfterExit of follow-up form f1 is required. [/followUpForms/0/quarterAfterExit]"),
                arguments(with("▶\"exit\": { \"id\": \"e1\" }"), "The date of exit e1 is required. [/exit/date]"),
                arguments(
                        with("\"attendanceEnds\": [▶{ \"id\": \"a1\" }]"),
                        "The serviceId of attendance end a1 is required. [/attendanceEnds/0/serviceId]"),
                arguments(
                        contact("\"date\": \"2025-02-01\", \"recordings\": [▶{ \"date\": \"2025-02-01\" }]"),
                        "The place of the recording at /contacts/0/recordings/0 is required."
                                + " [/contacts/0/recordings/0/place]"));
    }

    static Stream<Arguments> empty() {
        return Stream.of(
                arguments("{ ▶\"caseId\": null }", "The caseId of the file is required. [/caseId]"),
                arguments(
                        "{ \"caseId\": \"A\", ▶\"participant\": null }",
                        "The participant of the file is required. [/participant]"),
                arguments(
                        with("\"exit\": { \"id\": \"x1\", ▶\"date\": null }"),
                        "The date of exit x1 is required. [/exit/date]"),
                arguments(
                        with("\"circumstances\": [{ \"id\": \"k1\",\n ▶\"kind\": null }]"),
                        "The kind of circumstance k1 is required. [/circumstances/0/kind]"),
                arguments(
                        with("\"followUpForms\": [{ \"id\": \"f1\", ▶\"quarterAfterExit\": null }]"),
                        "The quarterAfterExit of follow-up form f1 is required. [/followUpForms/0/quarterAfterExit]"),
                arguments(
                        contact("\"date\": \"2025-02-01\", \"recordings\": [{ ▶\"place\": null }]"),
                        "The place of the recording at /contacts/0/recordings/0 is required."
                                + " [/contacts/0/recordings/0/place]"),
                arguments(
                        participant("\"entryDate\": \"2025-01-06\", ▶\"programs\": null"),
                        "The programs of the participant must be a list. [/participant/programs]"));
    }

    static Stream<Arguments> blank() {
        return Stream.of(
                arguments(
                        "{ ▶\"caseId\": \" \", \"participant\": { \"id\": \"p1\", \"entryDate\": \"2025-01-06\","
                                + " \"programs\": [] } }",
                        "The caseId of a case file must not be blank. [/caseId]"),
                arguments(
                        "{ \"caseId\": \"A\", \"participant\": { ▶\"id\": \"\", \"entryDate\": \"2025-01-06\","
                                + " \"programs\": [] } }",
                        "The id of a participant must not be blank. [/participant/id]"),
                arguments(
                        with("\"contacts\": [{ \"date\": \"2025-02-01\",\n ▶\"id\": \"\" }]"),
                        "The id of a contact must not be blank. [/contacts/0/id]"),
                arguments(
                        with("\"exit\": { ▶\"id\": \" \", \"date\": \"2025-02-01\" }"),
                        "The id of an exit must not be blank. [/exit/id]"));
    }
}

package org.caseclock.input;

import static org.caseclock.input.Refusal.contact;
import static org.caseclock.input.Refusal.participant;
import static org.caseclock.input.Refusal.with;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnknownFieldTest {

    private static final String OF_CASE = "activityClosings, attendanceEnds, caseId, caseNotes, circumstances,"
            + " contacts, credentials, documents, employmentPlans, employments, exit, followUpForms, incentives,"
            + " laborForceStatuses, misStatuses, offers, participant, planReviews, plannedServices, referrals,"
            + " scheduledReviews, services, surveys, teamMeetings, wageEvidence";
    private static final String OF_OFFER = "date, id, kind, recordedOn, response";

    @ParameterizedTest
    @MethodSource("fields")
    void an_unknown_field_is_told_with_its_place_and_the_nearest_name(String text, String message) {
        Refusal.isToldAs(text, message);
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments(
                        with("▶\"serviecs\": []"),
                        "The field serviecs of the file is unknown; known are " + OF_CASE
                                + ". [/serviecs]\n  Maybe services."),
                arguments(
                        with("▶\"zzzzzzzzz\": []"),
                        "The field zzzzzzzzz of the file is unknown; known are " + OF_CASE + ". [/zzzzzzzzz]"),
                arguments(
                        with("▶\"a/b~c\": []"),
                        "The field (a text of 5 characters) of the file is unknown; known are " + OF_CASE + ". [/…]"),
                arguments(
                        participant("▶\"entrydate\": \"2025-01-06\", \"entryDate\": \"2025-01-06\", \"programs\": []"),
                        "The field entrydate of the participant is unknown; known are birthDate, careerCenter,"
                                + " caseManager, entryDate, id, name, programs. [/participant/entrydate]\n"
                                + "  Maybe entryDate."),
                arguments(
                        with("\"offers\": [{ \"id\": \"o1\", \"date\": \"2025-02-01\", \"kind\": \"POST_EXIT\",\n"
                                + "    ▶\"responce\": \"DECLINED\" }]"),
                        "The field responce of offer o1 is unknown; known are " + OF_OFFER
                                + ". [/offers/0/responce]\n  Maybe response."),
                arguments(
                        with("\"offers\": [{ \"date\": \"2025-02-01\", ▶\"ident\": 1, \"id\": \"late\","
                                + " \"kind\": \"POST_EXIT\" }]"),
                        "The field ident of offer late is unknown; known are " + OF_OFFER + ". [/offers/0/ident]"),
                arguments(
                        with("\"exit\": { \"id\": \"e1\", \"date\": \"2025-02-01\", ▶\"kinds\": \"MANUAL\" }"),
                        "The field kinds of exit e1 is unknown; known are date, id, kind, recordedOn, recordings."
                                + " [/exit/kinds]\n  Maybe kind."),
                arguments(
                        contact("\"date\": \"2025-02-01\", \"recordings\": [{ \"place\": \"CASE_FILE\" },"
                                + " { \"place\": \"OTHER\", ▶\"dat\": null }]"),
                        "The field dat of the recording at /contacts/0/recordings/1 is unknown; known are date, place."
                                + " [/contacts/0/recordings/1/dat]\n  Maybe date."));
    }
}

package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataInErrorsTest {

    /** Each text has a name or a birth date in it, and something wrong beside it or in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ 'id': 'Zoe Quux' }",
                "{ 'id': 'Zoe Quux', 'entryDate': '2025-13-01', 'programs': [] }",
                "{ 'id': 'Zoe Quux', 'entryDate': '2025-01-06' }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': [], 'name': ['Zoe Quux'] }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': [], 'name': { 'last': 'Zoe Quux' } }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': [], 'name': Zoe Quux }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': [], 'name': 'Zoe Quux",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': [], 'name': 'Zoe Quux' 'x' }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': [], 'name': 'Zoe Quux', 'name': 'Zoe Quux' }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': [], 'birthDate': '1990-4-5' }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': [], 'birthDate': '4/5/1990' }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': [], 'birthDate': 19900405 }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': [], 'birthDate': [1990, 4, 5] }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': [], 'birthDate': '1990-04-05', 'nam': 1 }",
                "{ 'id': 'p1', 'entryDate': 'Zoe Quux', 'programs': [] }",
                "{ 'id': 'p1', 'entryDate': '4/5/1990', 'programs': [] }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': ['Zoe Quux'] }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': 'Zoe Quux' }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': [], 'caseManager': ['Zoe Quux'] }",
                "{ 'id': 'p1', 'entryDate': '2025-01-06', 'programs': [], 'careerCenter': 19900405 }",
                "'Zoe Quux'",
                "['Zoe Quux']"
            })
    void what_is_said_of_the_participant_is_not_quoted(String participant) {
        String message = Refusal.of("{ \"caseId\": \"A\", \"participant\": " + participant.replace('\'', '"') + " }");
        assertThat(message).doesNotContain("Zoe", "Quux", "1990", "4/5", "4-5", "19900405");
    }
}

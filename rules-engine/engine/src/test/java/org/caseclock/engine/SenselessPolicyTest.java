package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.caseclock.policy.PackException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read, and cannot be meant. */
class SenselessPolicyTest {

    private static final String CONTACTS = "contacts: { fact: Contact }";
    private static final String CODES = """
            parameters:
              note.methods:
                about: what counts
                unit: codes
                stricter: %s
                values:
                  - { from: 2020-01-01, value: [EMAIL], citation: "1", source: A source, checkedOn: 2026-11-22 }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1}")
    @MethodSource("policies")
    void what_cannot_be_meant_is_refused(String from, String to, String place, String message) {
        assertThat(TinyPack.POLICY).contains(from);
        PackException refused = catchThrowableOfType(
                PackException.class, () -> TinyPack.in(folder, TinyPack.POLICY.replace(from, to), TinyPack.RULES));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
            assertThat(problem.message()).isEqualTo(message);
        });
    }

    static Stream<Arguments> policies() {
        return Stream.of(
                arguments("board: A board", "board: \" \"", "3:1", "The board must not be empty."),
                arguments("title: A tiny policy", "title: ''", "2:1", "The title must not be empty."),
                arguments("jurisdiction: A state", "jurisdiction: ''", "4:1", "The jurisdiction must not be empty."),
                arguments("\nsource: A source", "\nsource: ''", "6:1", "The source must not be empty."),
                arguments(
                        "requirement: A contact is noted",
                        "requirement: ''",
                        "36:5",
                        "The requirement must not be empty."),
                arguments("metBy: a note", "metBy: ''", "37:5", "The metBy must not be empty."),
                arguments("task: Write the note.", "task: ' '", "38:5", "The task must not be empty."),
                arguments(
                        "id: tiny",
                        "id: ../Tiny",
                        "1:5",
                        "The id (../Tiny) of a pack must be small letters, digits and hyphens, and begin with a letter."),
                arguments(
                        "id: tiny",
                        "id: ''",
                        "1:5",
                        "The id () of a pack must be small letters, digits and hyphens, and begin with a letter."),
                arguments(
                        "closures: []",
                        "closures: [{ date: 2024-01-05, reason: Snow }, { date: 2024-01-05, reason: Ice }]",
                        "11:56",
                        "The closure of 2024-01-05 must stand here once."),
                arguments(
                        "stricter: lower",
                        "stricter: fewer codes",
                        "16:15",
                        "The stricter (fewer codes) of note.days must be lower or higher or neither."),
                arguments(
                        "parameters:\n",
                        CODES.formatted("lower"),
                        "16:15",
                        "The stricter (lower) of note.methods must be more codes or fewer codes or neither."),
                arguments(
                        CONTACTS,
                        "contacts: { fact: Contact, where: { method: [] } }",
                        "25:41",
                        "The method of Contact must have a value."),
                arguments(
                        CONTACTS,
                        "contacts: { fact: Contact, where: { method: { not: [] } } }",
                        "25:41",
                        "The method of Contact must have a value."),
                arguments(
                        CONTACTS,
                        "contacts: { fact: Contact, where: { method: { not: note.days } } }",
                        "25:56",
                        "The parameter note.days holds no codes that method of Contact can be."),
                arguments(
                        CONTACTS,
                        "contacts: { fact: Contact, where: { id: note.days } }",
                        "25:45",
                        "The parameter note.days holds no codes that id of Contact can be."),
                arguments(
                        "due: event + note.days",
                        "due: linked + note.days",
                        "30:12",
                        "There is no moment named linked; there are entry, event, eventEnd, eventRecorded, ever,"
                                + " exit, exitKnown, exitRecorded, nextEvent, opens, previousEvent."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"more codes", "fewer codes", "neither"})
    void codes_may_become_more_or_fewer(String stricter) {
        String policy = TinyPack.POLICY
                .replace("parameters:\n", CODES.formatted(stricter))
                .replace(CONTACTS, "contacts: { fact: Contact, where: { method: { not: note.methods } } }");
        assertThatCode(() -> TinyPack.in(folder, policy, TinyPack.RULES)).doesNotThrowAnyException();
    }
}

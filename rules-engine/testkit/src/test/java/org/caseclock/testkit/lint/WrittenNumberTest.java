package org.caseclock.testkit.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import org.caseclock.input.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {

    private static final String RULE = SmallPack.rule("A.1 Looked at", "Exit()", "ledger.lists( \"A.1\" );");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|within 2 days|2",
                "2|within Two days|Two",
                "2|try twice|twice",
                "2|a two-day visit|two",
                "45|after forty-five days|forty-five",
                "45|a forty-five-day visit|forty-five",
                "30|every thirty days|thirty",
                "12|in 12 months|12",
                "90|90 days or {note.days}|90"
            })
    void a_number_that_a_parameter_of_the_clause_holds_is_found(int value, String text, String word)
            throws IOException {
        assertThat(new WrittenNumber().find(pack(value, text)))
                .extracting(InputProblem::message, InputProblem::hint)
                .containsExactly(tuple(
                        "The requirement of the clause A.1 says " + word
                                + ", which is note.days today and will not change with it.",
                        "{note.days}."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|a two-way contact",
                "2|within 3 days",
                "2|section 1.2 or 2.1",
                "2|in the second quarter",
                "2|a W-2",
                "2|12 of 20",
                "2|within {note.days}",
                "1|one contact",
                "40|forty-five days",
                "5|forty-five days"
            })
    void another_number_and_what_is_none_are_not(int value, String text) throws IOException {
        assertThat(new WrittenNumber().find(pack(value, text))).isEmpty();
    }

    @Test
    void the_place_is_that_of_the_number_also_in_other_words() throws IOException {
        LintedPack pack = new SmallPack(folder)
                .with(
                        policy(2, "A contact is noted")
                                .replace(
                                        "note.days] }", "note.days], words: { late: { task: Write it in 2 days. } } }"),
                        RULE);

        assertThat(new WrittenNumber().find(pack))
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.pointer())
                .containsExactly("28:131 /clauses/A.1/words/late/task");
    }

    private LintedPack pack(int value, String text) throws IOException {
        return new SmallPack(folder).with(policy(value, text), RULE);
    }

    private static String policy(int value, String text) {
        return SmallPack.POLICY
                .replace("value: 1,", "value: " + value + ",")
                .replace(
                        "requirement: A contact is noted }",
                        "requirement: \"" + text + "\", parameters: [note.days] }");
    }
}

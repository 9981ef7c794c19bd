package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.caseclock.policy.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule writes is of the kind that is wanted, and is else refused where it stands. */
class WrittenTypesTest {

    @TempDir
    private Path folder;

    private static String rules(String statement) {
        return TinyPack.RULES
                .replace("then\n", """
                            accumulate( $p : Stretch( ); $stretches : collectList( $p ) )
                            accumulate( $w : Window( ); $windows : collectList( $w ) )
                            accumulate( $q : Parameter( ); $parameters : collectList( $q ) )
                            accumulate( $t : CaseNote( $text : id ); $texts : collectList( $text ), $number : count( $t ) )
                            $one : CaseNote( $about : about )
                            $parameter : Parameter( $enough : number )
                            $stretch : Stretch( )
                        then
                        """)
                .replace("ledger.owes( \"A.1\", $window ).metBy( $notes );", statement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "owes( \"A.1\", $window ).metBy( $stretches ) | $stretches | a list of Stretch and must be a fact of the case or a list of facts of the case.",
                "owes( \"A.1\", $window ).metBy( $windows ) | $windows | a list of Window and must be",
                "owes( \"A.1\", $window ).metBy( $parameters ) | $parameters | a list of Parameter and must be",
                "owes( \"A.1\", $window ).metBy( $texts ) | $texts | a list of texts and must be",
                "owes( \"A.1\", $window ).metBy( $about ) | $about | a list of texts and must be",
                "owes( \"A.1\", $window ).metBy( $stretch ) | $stretch | a Stretch and must be",
                "owes( \"A.1\", $window ).metBy( $window ) | $window | a Window and must be",
                "owes( \"A.1\", $window ).metBy( \"c1\" ) | \"c1\" | a text and must be",
                "owes( \"A.1\", $window ).metBy( $number ) | $number | a number and must be",
                "owes( \"A.1\", $window ).metOn( \"date\", $stretches ) | $stretches | a list of Stretch and must be a list of facts",
                "owes( \"A.1\", $window ).metByRecording( $windows ) | $windows | a list of Window and must be",
                "owes( \"A.1\", $window ).orByAtLeast( $enough, $stretches ) | $stretches | a list of Stretch and must be",
                "owes( \"A.1\", $window ).metIfTheyDiffer( \"date\", $stretches ) | $stretches | a list of Stretch and must be a list of facts",
                "owes( \"A.1\", $stretches ) | $stretches | a list of Stretch and must be a Window or a fact of the case.",
                "owes( \"A.1\", $stretch ) | $stretch | a Stretch and must be a Window or a fact of the case.",
                "owes( $window, \"A.1\" ) | $window | a Window and must be a text.",
                "lists( \"A.1\", $notes ) | $notes | a list of CaseNote and must be a fact of the case."
            })
    void what_is_of_another_kind_is_refused(String statement, String argument, String message) {
        String rules = rules("ledger." + statement + ";");
        int line = (int) (rules.substring(0, rules.indexOf("ledger." + statement)) + "x")
                .lines()
                .count();
        int column = "ledger.".length() + statement.lastIndexOf(argument) + 5;

        Throwable refusal = catchThrowable(() -> {
            try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, TinyPack.POLICY, rules))) {
                assertThat(engine).isNull();
            }
        });

        assertThat(refusal)
                .isInstanceOf(PackException.class)
                .hasMessageContaining("The argument (" + argument + ") of ")
                .hasMessageContaining(" is " + message);
        assertThat(((PackException) refusal).problems().get(0).column()).isEqualTo(column);
        assertThat(((PackException) refusal).problems().get(0).line()).isEqualTo(line);
    }

    @Test
    void what_is_wanted_is_taken() {
        for (String statement : new String[] {
            "owes( \"A.1\", $window ).metBy( $notes )",
            "owes( \"A.1\", $window ).metBy( $one )",
            "owes( \"A.1\", $one ).metBy( $notes )",
            "owes( \"A.1\", $window ).metIfAny( $windows )",
            "owes( \"A.1\", $window ).metOn( \"date\", $notes )",
            "owes( \"A.1\", $window ).orByAtLeast( $enough, $notes )"
        }) {
            try (RulesEngine engine =
                    RulesEngine.compile(TinyPack.in(folder, TinyPack.POLICY, rules("ledger." + statement + ";")))) {
                assertThat(engine.rules()).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "owes( \"A.1\", $window ).orByAtLeast( $parameter.number(), $notes ) | $parameter.number() | number",
                "owes( \"A.1\", $window ).orByAtLeast( $parameter.number, $notes ) | $parameter.number | number",
                "owes( \"A.1\", $window ).metByEntriesIn( $one.recordings(), RecordPlace.CASE_FILE ) | $one.recordings() | recordings",
                "lists( $window.clause(), $one ) | $window.clause() | clause"
            })
    void a_field_is_named_in_the_when_and_not_read_in_the_then(String statement, String read, String field) {
        String rules = rules("ledger." + statement + ";");

        PackException refused = catchThrowableOfType(
                PackException.class, () -> RulesEngine.compile(TinyPack.in(folder, TinyPack.POLICY, rules)));

        assertThat(refused.problems()).first().satisfies(problem -> {
            assertThat(problem.message())
                    .isEqualTo("The rule \"A.1 A contact is noted\" reads \"" + read
                            + "\" after then; a field must have a name of its own in the when.");
            assertThat(problem.hint()).isEqualTo("bind it in the when: $" + field + " : " + field + ".");
            assertThat(problem.column()).isEqualTo("ledger.".length() + statement.indexOf(read) + 5);
        });
    }
}

package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Status;
import org.caseclock.policy.PackException;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule may serve several clauses: it names each of them, or its window does. */
class SeveralClausesTest {

    private static final String POLICY = TinyPack.POLICY.replace("  windows:\n", """
              quarters:
                ofClauses: { after: exit, clauses: { 1: Q.1, 3: Q.3 } }
              windows:
                later: { clause: Q.5, opens: exit + 12 months, due: opens }
                week: { each: ofClauses, opens: event, due: event + 6 days }
            """) + """
              Q.1: { citation: Q.1, modality: MUST, how: duty, requirement: A contact, metBy: a contact, task: Call. }
              Q.3: { citation: Q.3, modality: MUST, how: duty, requirement: A contact, metBy: a contact, task: Call. }
              Q.5: { citation: Q.5, modality: MUST, how: duty, requirement: A contact, metBy: a contact, task: Call. }
            """;

    private static final String RULE = """

            rule "Q.1, Q.3, Q.5 A contact"
            when
                $window : Window( name == "week" || name == "later", $clause : clause )
                $contacts : List() from collect( Contact( reachedParticipant ) )
            then
                ledger.owes( $clause, $window ).metBy( $contacts );
            end
            """;

    @TempDir
    Path folder;

    private RulesEngine engine(String policy, String rule) {
        String rules = TinyPack.RULES.replace("package tiny;\n", "package tiny;\n\nimport java.util.List;") + rule;
        return RulesEngine.compile(TinyPack.in(folder, policy, rules));
    }

    @Test
    void the_window_says_which() {
        try (RulesEngine engine = engine(POLICY, RULE)) {
            assertThat(engine.evaluate(
                                    Cases.of(Cases.exit("2024-02-10", "2024-02-10"), Cases.contact("c1", "2024-04-02")),
                                    LocalDate.of(2025, 6, 1))
                            .obligations())
                    .filteredOn(obligation -> obligation.clause().startsWith("Q"))
                    .extracting(Obligation::clause, Obligation::opens, Obligation::status)
                    .containsExactly(
                            tuple("Q.1", LocalDate.of(2024, 4, 1), Status.MET),
                            tuple("Q.3", LocalDate.of(2024, 10, 1), Status.MISSED),
                            tuple("Q.5", LocalDate.of(2025, 2, 10), Status.MISSED));
        }
    }

    @Test
    void each_statement_may_say_which() {
        String rule = """

                rule "Q.1, Q.3, Q.5 A contact"
                when
                    $contact : Contact()
                then
                    ledger.owes( "Q.1", $contact );
                    ledger.owes( "Q.3", $contact );
                    ledger.owes( "Q.5", $contact );
                end
                """;
        try (RulesEngine engine = engine(POLICY, rule)) {
            assertThat(engine.rules())
                    .last()
                    .satisfies(last -> assertThat(last.clauses()).containsExactly("Q.1", "Q.3", "Q.5"));
        }
    }

    @Test
    void the_clause_may_be_named_before_the_window_is() {
        String asked = "name == \"week\" || name == \"later\", $clause : clause";
        assertThat(RULE).contains(asked);
        String turned = RULE.replace(asked, "$clause : clause, name == \"week\" || name == \"later\"");
        assertThatCode(() -> engine(POLICY, turned).close()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Q.1, Q.3, Q.5 A; Q.1, Q.3 A; No rule judges the clause Q.5 (A contact).",
                "Q.1, Q.3, Q.5 A; Q.1, Q.3, Q.5, A.1 A; :19:58: The rule is named for Q.1, Q.3, Q.5, A.1, and the clauses of"
                        + " Window later, week are Q.1, Q.3, Q.5.",
                "Q.1, Q.3, Q.5 A; Q.1, Q.3, Q.6 A; :17:17: The rule \"Q.1, Q.3, Q.6 A contact\" must begin with the id of a"
                        + " clause.",
                "name == \"week\" || name == \"later\"; name == \"note\"; and the clauses of Window note are none.",
                "$clause : clause; $clause : key; ($clause) must be a clause, or the clause of a window or quarter.",
                "owes( $clause; owes( \"Q.1\"; is named for Q.3 and writes nothing of it."
            })
    void what_does_not_fit_is_refused(String text, String wrong, String message) {
        assertThat(RULE).contains(text);
        assertThatThrownBy(() -> engine(POLICY, RULE.replace(text, wrong)).close())
                .isInstanceOf(PackException.class)
                .hasMessageContaining(message);
    }

    @Test
    void quarters_have_either_numbers_or_clauses() {
        assertThatThrownBy(() -> engine(POLICY.replace("clauses: { 1:", "numbers: [1], clauses: { 1:"), RULE)
                        .close())
                .isInstanceOf(PackException.class)
                .hasMessageContaining("Quarters must have either numbers or clauses.");
        assertThatThrownBy(() -> engine(POLICY.replace("{ 1: Q.1, 3: Q.3 }", "{ 3: Q.3, 1: Q.1 }"), RULE)
                        .close())
                .isInstanceOf(PackException.class)
                .hasMessageContaining("The quarters must be counted from 1, in rising order.");
    }
}

package org.caseclock.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.engine.rules.Condition.Gathered;
import org.caseclock.engine.rules.Condition.None;
import org.caseclock.engine.rules.Condition.Pattern;
import org.caseclock.engine.rules.Expression.Comparison;
import org.caseclock.engine.rules.Expression.Constant;
import org.caseclock.engine.rules.Expression.Field;
import org.caseclock.engine.rules.Expression.Not;
import org.caseclock.policy.RuleFile;
import org.junit.jupiter.api.Test;

class ParsedRuleTest {

    private static final String RULES = """
            package tiny;

            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            rule "A.1 A survey comes back"
            when
                $window : Window( name == "note", !over, $id : key )
                not Survey( id == $id,
                            returnedOn > sentOn )
                accumulate( $note : CaseNote( about contains $id ); $notes : collectList( $note ) )
            then
                ledger.owes( "A.1", $window ).metBy( $notes );
                ledger.notes( "A.1" );
            end
            """;

    private final ParsedRule rule = RuleReader.read(new RuleFile("tiny", "policy.drl", "policy.drl", RULES))
            .rules()
            .get(0);

    @Test
    void has_name_clause_and_place() {
        assertThat(rule.name()).isEqualTo("A.1 A survey comes back");
        assertThat(rule.clauses()).containsExactly("A.1");
        assertThat(rule.place().line()).isEqualTo(8);
    }

    @Test
    void a_pattern_has_what_it_asks_with_its_place() {
        Pattern window = (Pattern) rule.when().get(0);

        assertThat(window.type()).isEqualTo("Window");
        assertThat(window.name()).isEqualTo("$window");
        assertThat(window.asks().get(0).test())
                .isEqualTo(
                        new Comparison(new Field("$window", "Window", "name", false), "==", new Constant("\"note\"")));
        assertThat(window.asks().get(1).test()).isEqualTo(new Not(new Field("$window", "Window", "over", false)));
        assertThat(window.asks()).hasSize(2);
    }

    @Test
    void a_name_is_the_field_that_it_stands_for_and_a_field_knows_whether_it_may_be_empty() {
        Pattern survey = (Pattern) ((None) rule.when().get(1)).parts().get(0);

        assertThat(survey.asks().get(0).test())
                .isEqualTo(new Comparison(
                        new Field("#1", "Survey", "id", false), "==", new Field("$window", "Window", "key", false)));
        assertThat(survey.asks().get(1).test())
                .isEqualTo(new Comparison(
                        new Field("#1", "Survey", "returnedOn", true), ">", new Field("#1", "Survey", "sentOn", true)));
        assertThat(survey.asks().get(1).place().line()).isEqualTo(12);
        assertThat(survey.asks().get(1).text()).isEqualTo("returnedOn > sentOn");
    }

    @Test
    void what_is_gathered_is_a_condition_of_its_own() {
        Gathered gathered = (Gathered) rule.when().get(2);

        assertThat(gathered.patterns().map(Pattern::type)).containsExactly("CaseNote");
        assertThat(gathered.asks()).isEmpty();
    }

    @Test
    void a_then_is_its_calls() {
        assertThat(rule.then())
                .extracting(statement ->
                        statement.calls().stream().map(Statement.Call::toString).collect(Collectors.joining(".")))
                .containsExactly("owes( \"A.1\", $window ).metBy( $notes )", "notes( \"A.1\" )");
        assertThat(rule.then().get(0).calls().get(0).given())
                .extracting(Statement.Argument::isText, Statement.Argument::value)
                .containsExactly(tuple(true, "A.1"), tuple(false, "$window"));
    }
}

package org.caseclock.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.caseclock.engine.kie.read.RuleParser;
import org.caseclock.engine.kie.read.TreeReader;
import org.caseclock.engine.rules.Condition.Ask;
import org.caseclock.engine.rules.Condition.Asking;
import org.caseclock.engine.rules.Condition.Existential;
import org.caseclock.input.Locations.Place;
import org.caseclock.policy.RuleFile;
import org.junit.jupiter.api.Test;

/** Where the parts of a rule stand. */
class PlacesTest {

    private static final String TEXT = """
            package p;

            // rule "in a comment"
            rule "A.1 First"
            when
                $window : Window( name == "month", /* ( */ $first : opens )
                not Exit( date < $first )
                exists ( Contact( reached ) and Offer() )
                $list : List( /* two */ size >= 2 ) from collect( Survey() )
                accumulate( $note : CaseNote( about contains "c1", date >= $first ); $notes : collectList( $note );
                            size > 1 )
                accumulate( not Document(); $none : count( $none ) )
            then
                ledger.owes( "A.1", /* , */ $window ) /* . */ . metBy( $notes );
                ledger.notes( "A.1" );
            end

            rule "A.2 Second" when Participant() then ledger.lists( "A.2" ); end
            """;

    private final List<ParsedRule> rules = read(TEXT);

    private static List<ParsedRule> read(String text) {
        RuleFile file = new RuleFile("p", "policy.drl", "rules/policy.drl", text);
        return TreeReader.read(file, RuleParser.parse(file)).rules();
    }

    private static String written(Source source) {
        return source.span().of(TEXT);
    }

    @Test
    void rules_have_a_title_and_stand_from_their_first_word_to_their_last() {
        assertThat(rules).extracting(ParsedRule::name).containsExactly("A.1 First", "A.2 Second");
        assertThat(rules.get(0).title().of(TEXT)).isEqualTo("\"A.1 First\"");
        assertThat(written(rules.get(0).source())).startsWith("rule \"A.1").endsWith("end");
        assertThat(rules.get(1).source().file()).isEqualTo("rules/policy.drl");
        assertThat(rules.get(1).place()).isEqualTo(new Place(18, 1));
        assertThat(Tokens.rules(Lexer.code(TEXT)))
                .containsExactlyElementsOf(
                        rules.stream().map(rule -> rule.source().span()).toList());
    }

    @Test
    void what_asks_comes_in_the_order_in_which_it_is_written() {
        assertThat(rules.get(0).asking())
                .extracting(
                        each -> written(each.source()).split("\\(")[0],
                        each -> each.asks().size())
                .containsExactly(
                        tuple("$window : Window", 1),
                        tuple("Exit", 1),
                        tuple("Contact", 1),
                        tuple("Offer", 0),
                        tuple("$list : List", 1),
                        tuple("Survey", 0),
                        tuple("$note : CaseNote", 2),
                        tuple("accumulate", 1),
                        tuple("Document", 0));
    }

    @Test
    void a_condition_stands_without_the_comments_around_it() {
        List<Asking> asking = rules.get(0).asking();
        assertThat(asking.get(4).asks())
                .extracting(ask -> written(ask.source()))
                .containsExactly("size >= 2");
        Ask second = asking.get(6).asks().get(1);
        assertThat(written(second.source())).isEqualTo("date >= $first");
        assertThat(second.place()).isEqualTo(new Place(10, 56));
        assertThat(second.tokens()).extracting(Token::text).containsExactly("date", ">=", "$first");
        assertThat(((Condition.Pattern) asking.get(0)).names())
                .extracting(name -> written(name.source()))
                .containsExactly("$first : opens");
    }

    @Test
    void exists_and_not_hold_what_they_speak_of() {
        assertThat(rules.get(0).existentials())
                .extracting(each -> written(each.source()))
                .containsExactly(
                        "not Exit( date < $first )", "exists ( Contact( reached ) and Offer() )", "not Document()");
        assertThat(rules.get(0).existentials())
                .extracting(Existential::word, each -> each.wordSpan().of(TEXT))
                .containsExactly(tuple("not", "not"), tuple("exists", "exists"), tuple("not", "not"));
    }

    @Test
    void a_call_stands_from_its_point_to_its_bracket() {
        List<Statement> then = rules.get(0).then();
        assertThat(then)
                .extracting(statement -> written(statement.source()))
                .containsExactly(
                        "ledger.owes( \"A.1\", /* , */ $window ) /* . */ . metBy( $notes )", "ledger.notes( \"A.1\" )");
        assertThat(then.get(0).calls())
                .extracting(call -> written(call.source()))
                .containsExactly(".owes( \"A.1\", /* , */ $window )", ". metBy( $notes )");
        assertThat(then.get(0).calls().get(0).given())
                .extracting(argument -> written(argument.source()))
                .containsExactly("\"A.1\"", "$window");
    }
}

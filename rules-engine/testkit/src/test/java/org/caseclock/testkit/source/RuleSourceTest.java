package org.caseclock.testkit.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSourceTest {

    private static final String TEXT = """
            package p;

            // rule "in a comment"
            rule "A.1 First"
            when
                $window : Window( name == "month", $first : opens )
                not Exit( date < $first )
                exists ( Contact( reached ) and Offer() )
                accumulate( $note : CaseNote( about contains "c1", date >= $first ); $notes : collectList( $note );
                            count > 1 )
            then
                ledger.owes( "A.1", $window ).metBy( $notes );
                ledger.notes( "A.1" );
            end

            rule 'A.2 Second' when Participant() then ledger.lists( "A.2" ); end
            """;

    private final List<SourceRule> rules = SourceRule.in(TEXT);

    @Test
    void rules_have_a_name_and_a_place() {
        assertThat(rules).extracting(SourceRule::name).containsExactly("A.1 First", "A.2 Second");
        assertThat(rules.get(0).title().of(TEXT)).isEqualTo("\"A.1 First\"");
        assertThat(rules.get(1).span().of(TEXT)).startsWith("rule 'A.2").endsWith("end");
    }

    @Test
    void patterns_come_in_the_order_in_which_they_are_written() {
        assertThat(rules.get(0).patterns())
                .extracting(pattern -> pattern.span().of(TEXT).replaceAll("\\(.*", ""))
                .containsExactly("$window : Window", "Exit", "Contact", "Offer", "$note : CaseNote", "count > 1");
    }

    @Test
    void what_gives_a_name_asks_nothing() {
        assertThat(rules.get(0).patterns().get(0).asks())
                .extracting(ask -> ask.span().of(TEXT))
                .containsExactly("name == \"month\"");
        assertThat(rules.get(0).patterns().get(4).asks())
                .extracting(ask -> ask.span().of(TEXT))
                .containsExactly("about contains \"c1\"", "date >= $first");
    }

    @Test
    void exists_and_not_hold_what_they_speak_of() {
        assertThat(rules.get(0).existentials())
                .extracting(each -> each.span().of(TEXT))
                .containsExactly("not Exit( date < $first )", "exists ( Contact( reached ) and Offer() )");
        assertThat(rules.get(0).existentials().get(1).word().of(TEXT)).isEqualTo("exists");
    }

    @Test
    void calls_begin_at_their_point_and_only_the_first_of_a_statement_is_to_the_ledger() {
        assertThat(rules.get(0).calls())
                .extracting(call -> call.span().of(TEXT))
                .containsExactly(".owes( \"A.1\", $window )", ".metBy( $notes )", ".notes( \"A.1\" )");
        assertThat(rules.get(0).calls()).extracting(SourceCall::first).containsExactly(true, false, true);
        assertThat(rules.get(0).calls().get(0).arguments()).hasSize(2);
    }
}

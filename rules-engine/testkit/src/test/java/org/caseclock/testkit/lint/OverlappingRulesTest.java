package org.caseclock.testkit.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.testkit.lint.SmallPack.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlappingRulesTest {

    private static final String WHEN = "$w : Window( name == \"note\", $id : key )";
    private static final String THEN = "ledger.owes( \"A.1\", $w );";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$x : Window( name == \"note\" )|ledger.owes( \"A.1\", $x );",
                "$x : Window( name == \"note\" ) $c : Contact()|ledger.owes( \"A.1\", $x ).metBy( $c );",
                "$x : Window( name == \"note\", over ) not Exit()|ledger.owes( \"A.1\", $x );",
                "Exit() $x : Window( name == \"note\", $k : key ) exists Contact( id == $k )|ledger.owes( \"A.1\", $x );"
            })
    void a_rule_that_says_the_same_of_more_is_found(String when, String then) throws IOException {
        String one = rule("A.1 One", WHEN, THEN);
        String other = rule("A.1 Other", when, then);

        assertThat(find(one + other))
                .singleElement()
                .asString()
                .startsWith(SmallPack.FIRST + 6
                        + ":1: The rule \"A.1 Other\" and the rule \"A.1 One\" on line 8 both speak of"
                        + " A.1 for the same $");
        assertThat(find(other + one)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$x : Window( name == \"other\" )|ledger.owes( \"A.1\", $x );",
                "$x : Window( name == \"note\" )|ledger.owes( \"A.1\", $x, \"element\" );",
                "$x : Window( name == \"note\" ) $c : Contact()|ledger.owes( \"A.1\", $c );",
                "$x : Circumstance()|ledger.decides( \"A.1\", $x ).fails( \"it came too late\" );"
            })
    void a_rule_that_says_something_else_is_not(String when, String then) throws IOException {
        assertThat(find(rule("A.1 One", WHEN, THEN) + rule("A.1 Other", when, then)))
                .isEmpty();
    }

    @Test
    void rules_of_which_each_asks_for_what_the_other_excludes_are_not() throws IOException {
        assertThat(find(rule("A.1 One", WHEN + " exists Exit()", THEN) + rule("A.1 Other", WHEN + " not Exit()", THEN)))
                .isEmpty();
        assertThat(find(rule("A.1 One", WHEN + " Contact( id == $id, reached )", THEN)
                        + rule("A.1 Other", WHEN + " Contact( id == $id, !reached )", THEN)))
                .isEmpty();
    }

    @Test
    void what_is_only_gathered_makes_no_difference() throws IOException {
        String gathered = " accumulate( $n : CaseNote( about contains $id ); $notes : collectList( $n ) )";

        assertThat(find(rule("A.1 One", WHEN + gathered, THEN) + rule("A.1 Other", WHEN, THEN)))
                .hasSize(1);
    }

    private List<String> find(String rules) throws IOException {
        return new SmallPack(folder).found(new OverlappingRules(), rules);
    }
}

package org.caseclock.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseclock.engine.kie.read.RuleParser;
import org.caseclock.engine.kie.read.TreeReader;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.policy.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleChangesTest {

    private static ParsedRule rule(String text) {
        RuleFile file = file(text);
        return TreeReader.read(file, RuleParser.parse(file)).rules().get(0);
    }

    private static RuleFile file(String text) {
        return new RuleFile("tiny", "policy.drl", "policy.drl", text);
    }

    private static List<String> changes(String when, String then) {
        String text = "rule \"A.1 Rule\"\nwhen\n" + when + "\nthen\n" + then + "\nend\n";
        return RuleChanges.of(file(text), rule(text)).stream()
                .map(change -> change.what() + ": " + change.span().of(text) + " ->"
                        + (change.instead().isEmpty() ? "" : " " + change.instead()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "Contact( reached )~a dropped condition: reached ->; the contrary: reached -> !reached",
                "Contact( !reached )~a dropped condition: !reached ->; the contrary: !reached -> reached",
                "Contact( date >= $day )~a dropped condition: date >= $day ->; off by one day: date >= $day -> date > $day",
                "Contact( date < $day )~a dropped condition: date < $day ->; off by one day: date < $day -> date <= $day",
                "Contact( id == $id )~a dropped condition: id == $id ->; the contrary: id == $id -> id != $id",
                "Contact( topics contains $x )~a dropped condition: topics contains $x ->; the contrary: topics contains $x -> topics not contains $x",
                "Contact( topics not contains $x )~a dropped condition: topics not contains $x ->; the contrary: topics not contains $x -> topics contains $x",
                "Quarter( number > 3 )~a dropped condition: number > 3 ->; off by one day: number > 3 -> number >= 3; another number: 3 -> 4; another number: 3 -> 2",
                "Contact( outcome == ContactOutcome.RETURNED )~a dropped condition: outcome == ContactOutcome.RETURNED ->; the contrary: outcome == ContactOutcome.RETURNED -> outcome != ContactOutcome.RETURNED; a neighbouring code: RETURNED -> REACHED",
                "not Exit()~the contrary: not -> exists; a dropped condition: not Exit() ->",
                "exists Exit()~the contrary: exists -> not; a dropped condition: exists Exit() ->"
            })
    void of_a_condition(String when, String expected) {
        assertThat(changes(when, "ledger.notes( \"A.1\" );")).containsExactly(expected.split("; "));
    }

    @Test
    void of_conditions_that_are_joined() {
        assertThat(changes("Contact( reached || attempt, $id : id )", "ledger.notes( \"A.1\" );"))
                .containsExactly(
                        "a dropped condition: reached || attempt, ->",
                        "all for one: reached || attempt -> reached && attempt",
                        "a dropped condition: reached || ->",
                        "a dropped condition: || attempt ->",
                        "the contrary: reached -> !reached",
                        "the contrary: attempt -> !attempt");
        assertThat(changes("Contact( reached && attempt )", "ledger.notes( \"A.1\" );"))
                .contains("one for all: reached && attempt -> reached || attempt");
    }

    @Test
    void of_what_is_said() {
        assertThat(changes("Exit()", "ledger.owes( \"A.1\", $w ).metBy( $c ).metOn( \"date\", $u );"))
                .containsExactly("a dropped call: .metBy( $c ) ->", "a dropped call: .metOn( \"date\", $u ) ->");
    }

    @Test
    void what_only_explains_stays() {
        assertThat(changes("Exit()", "ledger.owes( \"A.1\", $w ).basedOn( $chain );"))
                .isEmpty();
    }

    @Test
    void a_change_leaves_the_rest_of_the_file_as_it_is() {
        String text = "rule \"A.1 Rule\"\nwhen\nContact( reached, attempt )\nthen\nledger.notes( \"A.1\" );\nend\n";
        assertThat(RuleChanges.of(file(text), rule(text)).get(0).in(text)).isEqualTo(text.replace("reached,", ""));
    }
}

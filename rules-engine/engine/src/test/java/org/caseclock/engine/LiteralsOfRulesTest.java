package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.engine.rules.Statement;
import org.caseclock.policy.PackException;
import org.caseclock.policy.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers and truth values that a condition holds. */
class LiteralsOfRulesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"010", "00", "0x10", "99999999999"})
    void a_number_that_is_not_what_it_looks_like_is_refused(String number) {
        assertThatThrownBy(() -> compile("Window( number > " + number + " )"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("The number (" + number + ") must be of at most nine digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8", "10", "999999999"})
    void a_number_in_plain_digits_is_taken(String number) {
        compile("Window( number > " + number + " )");
    }

    @Test
    void what_is_true_or_false_may_be_compared_with_either() {
        compile("Contact( reached == true )");
        compile("Contact( reached != false )");
    }

    @Test
    void a_comment_is_no_part_of_what_is_written() {
        String rules = TinyPack.RULES.replace("ledger.owes( \"A.1\", $window ).metBy( $notes );", """
                ledger.owes( /* which */ "A.1", // what
                        /* when */ $window /* . */ )
                        // ledger.owes( "A.9", $window )
                        .metBy( /* these */ $notes // and no others
                        );
                """);
        assertThat(rules).contains("/* when */");
        RulesEngine.compile(TinyPack.in(folder, TinyPack.POLICY, rules)).close();
        assertThat(RuleReader.read(new RuleFile("tiny", "policy.drl", "policy.drl", rules))
                        .rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.then())
                        .singleElement()
                        .satisfies(statement -> assertThat(statement.calls())
                                .extracting(Statement.Call::arguments)
                                .containsExactly(List.of("\"A.1\"", "$window"), List.of("$notes"))));
    }

    private void compile(String condition) {
        String rules = TinyPack.RULES.replace("\nthen", "\n    exists " + condition + "\nthen");
        assertThat(rules).contains(condition);
        RulesEngine.compile(TinyPack.in(folder, TinyPack.POLICY, rules)).close();
    }
}

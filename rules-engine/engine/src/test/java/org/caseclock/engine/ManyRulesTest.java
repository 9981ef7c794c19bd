package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseclock.engine.gate.Capabilities;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many rules as a file may have. Drools makes of more what the list of compiled things does not hold. */
class ManyRulesTest {

    private static final int MOST = Capabilities.current().sizes().rules();

    @TempDir
    private Path folder;

    @Test
    void as_many_rules_as_are_allowed_are_compiled() {
        String rules = rules(MOST, "A.1", "note");
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, TinyPack.POLICY, rules))) {
            assertThat(engine.evaluate(Cases.of(Cases.contact("c", "2024-03-01")), LocalDate.of(2024, 8, 1))
                            .obligations())
                    .singleElement()
                    .satisfies(owed -> assertThat(owed.id()).isEqualTo("case/A.1/c"));
        }
    }

    @Test
    void one_more_is_refused() {
        PolicyPack pack = TinyPack.in(folder, TinyPack.POLICY, rules(MOST + 1, "A.1", "note"));
        assertThatThrownBy(() -> RulesEngine.compile(pack))
                .isInstanceOf(PackException.class)
                .hasMessage(folder.resolve("policy.drl") + ":1:1: The number (999) of rules must be at most 998.");
    }

    @Test
    void those_of_the_pack_that_is_extended_count_too() {
        PolicyPack pack = TinyOverlay.in(folder, TinyPack.POLICY, TinyOverlay.POLICY, rules(MOST, "P.3", "review"));
        assertThatThrownBy(() -> RulesEngine.compile(pack))
                .isInstanceOf(PackException.class)
                .hasMessage(folder.resolve("operator/policy.drl")
                        + ":1:1: The number (999) of rules, with those of the pack that it extends, must be at most"
                        + " 998.");
    }

    private static String rules(int number, String clause, String window) {
        String head = TinyPack.RULES.substring(0, TinyPack.RULES.indexOf("rule \""));
        return IntStream.range(0, number)
                .mapToObj(i -> """
                        rule "%1$s A contact is noted, %3$d"
                        when
                            $window : Window( name == "%2$s", number == %3$d )
                        then
                            ledger.owes( "%1$s", $window );
                        end
                        """.formatted(clause, window, i))
                .collect(Collectors.joining("\n", head, ""));
    }
}

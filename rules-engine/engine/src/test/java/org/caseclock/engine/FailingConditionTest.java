package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.caseclock.facts.SurveyBuilder;
import org.caseclock.ledger.LedgerException;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A condition that fails on a case. */
class FailingConditionTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_rule_is_named_whatever_evaluates_it(Evaluator evaluator) {
        String rules = TinyPack.RULES.replace(
                "\nthen", "\n    Survey( $back : returnedOn )\n    exists Service( days.cover( $back ) )\nthen");
        assertThat(rules).contains("$back : returnedOn");
        EngineOptions options = EngineOptions.DEFAULT.by(evaluator).shadowing(0);
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, TinyPack.POLICY, rules), options)) {
            assertThatThrownBy(() -> engine.evaluate(
                            Cases.of(
                                    Cases.contact("c", "2024-03-01"),
                                    Cases.note("n", "2024-03-01", "c"),
                                    SurveyBuilder.builder()
                                            .id("s")
                                            .sentOn(LocalDate.parse("2024-03-01"))
                                            .build(),
                                    Cases.training("t", "2024-03-01", null)),
                            LocalDate.of(2024, 8, 1)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage("The rule \"A.1 A contact is noted\" failed.");
        }
    }
}

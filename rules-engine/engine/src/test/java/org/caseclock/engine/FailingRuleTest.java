package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.caseclock.ledger.LedgerException;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule that fails on a case. */
class FailingRuleTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_rule_is_named_whatever_evaluates_it(Evaluator evaluator) {
        String policy =
                TinyPack.POLICY.replace("windows:\n", "windows:\n    always: { opens: entry, due: entry + 9 days }\n");
        String rules = TinyPack.RULES
                .replace("name == \"note\"", "name == \"always\"")
                .replace(".metBy( $notes )", ".metIf( \"delegated\" )");
        assertThat(policy).contains("always");
        EngineOptions options = EngineOptions.DEFAULT.by(evaluator).shadowing(0);
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, policy, rules), options)) {
            assertThatThrownBy(() -> engine.evaluate(
                            Cases.of(Cases.contact("c", "2024-03-01"), Cases.note("n", "2024-03-01", "c")),
                            LocalDate.of(2024, 8, 1)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage("The rule \"A.1 A contact is noted\" failed.");
        }
    }
}

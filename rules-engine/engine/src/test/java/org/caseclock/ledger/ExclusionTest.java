package org.caseclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.Fact;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionTest {

    private static final Circumstance DEATH = Cases.circumstance("k", CircumstanceKind.DECEASED, "2024-03-10");
    private static final Fact PROOF = Cases.note("n", "2024-03-12", "k");

    @ParameterizedTest(name = "fails {0}, lacks {1}, proved {2}: {3}")
    @CsvSource({
        "false, false, true, EXCLUDED",
        "false, false, false, PENDING",
        "false, true, true, PENDING",
        "false, true, false, PENDING",
        "true, false, true, NOT_EXCLUDED",
        "true, true, false, NOT_EXCLUDED"
    })
    void a_failed_condition_goes_before_what_is_lacking(boolean fails, boolean lacks, boolean proved, Outcome outcome) {
        Evaluation evaluation = Docket.settle("2024-06-01", ledger -> {
            Exclusion exclusion = ledger.decides("exclusion", DEATH);
            exclusion.needs("proof", "the proof").metBy(proved ? List.of(PROOF) : List.of());
            if (fails) {
                exclusion.fails("it came too late");
            }
            if (lacks) {
                ledger.given(Answer.unknown(DEATH, "expectedDays"))
                        .decides("exclusion", DEATH)
                        .fails("it is too short");
            }
        });
        ExclusionDecision decision = evaluation.exclusions().get(0);
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.federalCode()).isEqualTo("09");
        assertThat(decision.failed()).isEqualTo(fails ? List.of("it came too late") : List.of());
        assertThat(decision.lacking()).hasSize((lacks ? 1 : 0) + (proved ? 0 : 1));
        if (lacks) {
            assertThat(decision.lacking()).contains("the expectedDays of circumstance k");
        }
        assertThat(evaluation.violations()).isEmpty();
        assertThat(evaluation.dueTasks()).hasSize(outcome != Outcome.NOT_EXCLUDED && !proved ? 1 : 0);
    }

    @Test
    void a_decision_is_made_only_where_a_rule_decides_it() {
        assertThat(Docket.settle("2024-06-01", ledger -> ledger.decision(DEATH).fails("it came too late"))
                        .exclusions())
                .isEmpty();
    }

    @Test
    void one_circumstance_is_decided_under_one_clause() {
        assertThatThrownBy(() -> Docket.settle("2024-06-01", ledger -> {
                    ledger.decides("exclusion", DEATH);
                    ledger.decides("duty", DEATH);
                }))
                .isInstanceOf(LedgerException.class)
                .hasMessage("The circumstance k is decided under exclusion and duty.");
    }

    @Test
    void the_excluded_do_not_owe_what_is_waived() {
        assertThat(owedBy(true)).containsExactly("advice");
    }

    @Test
    void those_not_excluded_owe_it() {
        assertThat(owedBy(false)).containsExactly("duty", "advice");
    }

    @ParameterizedTest(name = "due {0}: owed {1}")
    @CsvSource({"2024-03-09, true", "2024-03-10, false", "2024-03-31, false"})
    void a_waiver_from_the_first_day_leaves_what_was_due_before(String due, boolean owed) {
        Evaluation evaluation = Docket.settle("2024-06-01", ledger -> {
            ledger.decides("exclusion", DEATH).waivesFromItsFirstDay("duty");
            ledger.owes("duty", Docket.window("2024-03-01", due));
        });
        assertThat(evaluation.obligations()).hasSize(owed ? 1 : 0);
    }

    private static List<String> owedBy(boolean excluded) {
        return Docket.settle("2024-06-01", ledger -> {
                    Exclusion exclusion = ledger.decides("exclusion", DEATH).waives("duty");
                    if (!excluded) {
                        exclusion.fails("it came too late");
                    }
                    ledger.owes("duty", Docket.window("2024-03-01", null));
                    ledger.owes("advice", Docket.window("2024-03-01", null));
                })
                .obligations()
                .stream()
                .map(Obligation::clause)
                .toList();
    }
}

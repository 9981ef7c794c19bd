package org.caseclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A clause may have other words for some of its findings. */
class WordsTest {

    @Test
    void a_finding_is_told_in_the_words_that_its_rule_names() {
        assertThat(first(ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                        .worded("other")))
                .satisfies(evaluation -> {
                    assertThat(evaluation.obligations().get(0).explanation())
                            .startsWith(
                                    "Required: Another thing is done. It is due 2024-03-31. It is met by doing it.");
                    assertThat(evaluation.dueTasks())
                            .extracting(DueTask::action)
                            .containsExactly("Do the other.");
                });
    }

    @Test
    void an_element_has_its_own_words_and_is_not_named_beside_them() {
        Evaluation evaluation =
                first(ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"), "other"));
        assertThat(evaluation.obligations().get(0).explanation())
                .startsWith("Required: Another thing is done. It is due");
        assertThat(first(ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"), "third"))
                        .obligations()
                        .get(0)
                        .explanation())
                .startsWith("Required (third): Something is done.");
    }

    @Test
    void a_rule_may_name_words_for_all_findings_of_a_case() {
        Evaluation evaluation = first(ledger -> {
            ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"));
            ledger.words("duty", "other");
        });
        assertThat(evaluation.dueTasks()).extracting(DueTask::action).containsExactly("Do the other.");
    }

    @Test
    void there_must_be_words_of_the_name() {
        assertThatThrownBy(() -> first(ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                        .worded("none")))
                .isInstanceOf(LedgerException.class)
                .hasMessage("A rule names words (none) that the clause duty does not have.");
    }

    private static Evaluation first(Consumer<Ledger> rules) {
        return Docket.settle("2024-03-15", rules);
    }
}

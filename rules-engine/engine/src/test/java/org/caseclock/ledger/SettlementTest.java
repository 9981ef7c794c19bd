package org.caseclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.Test;

class SettlementTest {

    @Test
    void what_is_owed_twice_is_refused() {
        assertThatThrownBy(() -> Docket.settle("2024-03-01", ledger -> {
                    ledger.owes("duty", Docket.window("2024-03-01", null));
                    ledger.owes("duty", Docket.window("2024-03-02", null));
                }))
                .isInstanceOf(LedgerException.class)
                .hasMessage("Two rules owe case/duty.");
    }

    @Test
    void so_is_what_is_limited_or_forbidden_twice() {
        assertThatThrownBy(() -> Docket.settle("2024-03-01", ledger -> {
                    ledger.limits("duty", Docket.window("2024-03-01", null)).number(List.of());
                    ledger.limits("duty", Docket.window("2024-03-02", null)).number(List.of());
                }))
                .isInstanceOf(LedgerException.class)
                .hasMessage("Two rules limit case/duty.");
        assertThatThrownBy(() -> Docket.settle("2024-03-01", ledger -> {
                    ledger.forbids("duty", Docket.window("2024-03-01", null));
                    ledger.forbids("duty", Docket.window("2024-03-02", null));
                }))
                .isInstanceOf(LedgerException.class)
                .hasMessage("Two rules forbid case/duty.");
    }

    @Test
    void a_clause_that_the_pack_does_not_have_is_refused() {
        assertThatThrownBy(() ->
                        Docket.settle("2024-03-01", ledger -> ledger.owes("dutty", Docket.window("2024-03-01", null))))
                .isInstanceOf(LedgerException.class)
                .hasMessage("A rule names the clause dutty, which the pack does not have.");
    }

    @Test
    void obligations_stand_in_the_order_of_the_clauses_and_then_of_their_days() {
        Evaluation evaluation = Docket.settle("2024-04-01", ledger -> {
            ledger.owes("check", Cases.contact("late", "2024-03-02"));
            ledger.owes("check", Cases.contact("early", "2024-03-01"));
            ledger.owes("duty", Docket.window("2024-03-20", null));
        });
        assertThat(evaluation.obligations())
                .extracting(Obligation::id)
                .containsExactly("case/duty", "case/check/early", "case/check/late");
    }

    @Test
    void overdue_tasks_stand_first_and_those_without_a_due_date_last() {
        Evaluation evaluation = Docket.settle("2024-04-01", ledger -> {
            ledger.owes("leave", Docket.window("2024-03-01", null));
            ledger.owes("advice", Docket.window("2024-03-01", "2024-05-01"));
            ledger.owes("duty", Docket.window("2024-03-01", "2024-05-01"));
            ledger.owes("check", Cases.contact("c", "2024-03-31"));
        });
        assertThat(evaluation.dueTasks())
                .extracting(DueTask::clause)
                .containsExactly("check", "duty", "advice", "leave");
    }

    @Test
    void a_clause_is_listed_for_review_once_with_all_that_gave_rise_to_it() {
        Evaluation evaluation = Docket.settle("2024-04-01", ledger -> {
            ledger.lists("look", Cases.contact("c2", "2024-03-02"));
            ledger.lists("look", Cases.contact("c1", "2024-03-31"));
        });
        assertThat(evaluation.reviewItems()).hasSize(1);
        assertThat(evaluation.reviewItems().get(0).facts()).containsExactly("c1", "c2");
    }

    @Test
    void before_the_first_version_nothing_is_judged() {
        Evaluation evaluation = Docket.settle("2018-02-01", ledger -> {
            ledger.owes("duty", Docket.window("2017-12-31", "2018-01-31"));
            ledger.owes("advice", Docket.window("2018-01-01", "2018-01-31"));
        });
        assertThat(evaluation.obligations()).extracting(Obligation::clause).containsExactly("advice");
    }
}

package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseTableTest {

    @Test
    void each_kind_of_fact_has_a_table() {
        assertThat(CaseTable.all())
                .extracting(CaseTable::name)
                .startsWith("participant", "exit", "services", "planned_services")
                .contains("contacts", "wage_evidence", "mis_statuses")
                .doesNotContain("case_id");
        assertThat(CaseTable.all()).filteredOn(table -> !table.many()).hasSize(2);
        assertThat(CaseTable.all()).filteredOn(CaseTable::required).containsExactly(table("participant"));
    }

    @Test
    void columns_are_those_of_the_record() {
        assertThat(CaseTable.all())
                .allSatisfy(table -> assertThat(table.columns())
                        .startsWith(new CaseColumn(CaseTable.CASE_ID, "caseId", CellForm.ID, true)));
        assertThat(table("participant").columns())
                .contains(
                        new CaseColumn("entry_date", "entryDate", CellForm.DATE, true),
                        new CaseColumn("programs", "programs", CellForm.LIST, true),
                        new CaseColumn("name", "name", CellForm.TEXT, false));
        assertThat(table("contacts").columns())
                .contains(
                        new CaseColumn("method", "method", CellForm.TEXT, false),
                        new CaseColumn("topics", "topics", CellForm.LIST, false),
                        new CaseColumn("delegated", "delegated", CellForm.BOOLEAN, false),
                        new CaseColumn("recordings", "recordings", CellForm.RECORDINGS, false));
        assertThat(table("follow_up_forms").columns())
                .contains(new CaseColumn("quarter_after_exit", "quarterAfterExit", CellForm.INTEGER, true));
        assertThat(table("documents").columns()).contains(new CaseColumn("about", "about", CellForm.LIST, false));
    }

    @Test
    void columns_that_may_be_empty_may_be_left_out() {
        table("plan_reviews").requireColumns("plan_reviews.csv", List.of("date", "case_id", "id"));
    }

    @Test
    void a_column_that_is_unknown_or_missing_is_named_with_its_table() {
        assertRefused(
                "plan_reviews",
                List.of("case_id", "id", "dte", "id"),
                "plan_reviews.csv:1:1: The column dte of table plan_reviews is unknown; known are"
                        + " case_id, id, date, with_participant, recorded_on.\n  Maybe date.\n"
                        + "plan_reviews.csv:1:1: The column id of table plan_reviews stands there twice.");
        assertRefused(
                "offers", List.of("case_id", "id"), "offers.csv:1:1: The column kind of table offers is required.");
        assertRefused(
                "plan_reviews",
                List.of("CASE_ID", "id", "date"),
                "plan_reviews.csv:1:1: The column CASE_ID of table plan_reviews is unknown; known are"
                        + " case_id, id, date, with_participant, recorded_on.\n  Maybe case_id.\n"
                        + "plan_reviews.csv:1:1: The column case_id of table plan_reviews is required.");
    }

    @Test
    void every_column_that_is_left_out_is_either_told_or_not_needed() {
        assertThat(CaseTable.all()).allSatisfy(table -> {
            for (CaseColumn column : table.columns()) {
                List<String> others = new ArrayList<>(
                        table.columns().stream().map(CaseColumn::name).toList());
                others.remove(column.name());
                boolean allThatANoteSays =
                        table.name().equals("case_notes") && column.name().equals("about");
                if (column.required() || allThatANoteSays) {
                    assertThatThrownBy(() -> table.requireColumns("x", others))
                            .isInstanceOf(InputException.class)
                            .hasMessageContaining(" " + column.name() + " of table " + table.name() + " is required");
                } else {
                    table.requireColumns("x", others);
                }
            }
        });
    }

    private static void assertRefused(String name, List<String> columns, String message) {
        assertThatThrownBy(() -> table(name).requireColumns(name + ".csv", columns))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }

    static CaseTable table(String name) {
        return CaseTable.named(name).orElseThrow();
    }
}

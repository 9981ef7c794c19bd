package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.input.CaseTableTest.table;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseclock.facts.CaseSchema;
import org.caseclock.support.FullCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseRowsTest {

    private static final CaseRow PARTICIPANT =
            row("participant", "id", "P", "entry_date", "2025-01-06", "programs", "ADULT");
    private static final CaseRow CONTACT = row("contacts", "id", "c1", "date", "2025-02-01");

    @Test
    void every_field_of_every_table_comes_to_its_place() {
        ObjectNode full = FullCase.json();
        List<CaseRow> rows = new ArrayList<>();
        for (CaseTable table : CaseTable.all()) {
            JsonNode fact = table.many() ? full.get(table.field()).get(0) : full.get(table.field());
            rows.add(CaseRow.of(table, cells(table, fact)));
        }

        CaseRows read = new CaseRows(full.get("caseId").asText(), rows);

        assertThat(read.problem()).isNull();
        assertThat(CaseFiles.one("tables", read.json())).isEqualTo(CaseFiles.one("json", full.toString()));
    }

    private static Map<String, Object> cells(CaseTable table, JsonNode fact) {
        Map<String, Object> cells = new HashMap<>();
        for (CaseColumn column : table.columns()) {
            if (fact.has(column.field())) {
                cells.put(column.name(), new ObjectMapper().convertValue(fact.get(column.field()), Object.class));
            }
        }
        return cells;
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_cell_is_written_in_the_form_of_its_column(String table, String column, Object cell, String json) {
        assertThat(row(table, column, cell).json()).isEqualTo(json.replace('\'', '"'));
    }

    static Stream<Arguments> cells() {
        LocalDate day = LocalDate.of(2025, 3, 4);
        return Stream.of(
                arguments("contacts", "case_id", "MS-1", "{}"),
                arguments("contacts", "staff", "", "{}"),
                arguments("contacts", "staff", " \u00A0\t", "{}"),
                arguments("contacts", "staff", "null", "{}"),
                arguments("contacts", "id", "\u00A0c1\u2003", "{'id':'c1'}"),
                arguments("contacts", "id", 1001.0, "{'id':'1001'}"),
                arguments("contacts", "id", 1.5, "{'id':'1.5'}"),
                arguments("contacts", "id", Double.NaN, "{'id':'NaN'}"),
                arguments("contacts", "id", new BigDecimal("1001.00"), "{'id':'1001'}"),
                arguments("contacts", "id", "1001.0", "{'id':'1001.0'}"),
                arguments("contacts", "date", "2025-03-04 00:00:00", "{'date':'2025-03-04'}"),
                arguments("contacts", "date", "2025-03-04T00:00:00.000Z", "{'date':'2025-03-04'}"),
                arguments("contacts", "date", Timestamp.valueOf("2025-03-04 00:00:00"), "{'date':'2025-03-04'}"),
                arguments("contacts", "date", "2025-03-04 13:30:00", "{'date':'2025-03-04 13:30:00'}"),
                arguments("contacts", "date", "2025-03-04T00:00:00-06:00", "{'date':'2025-03-04T00:00:00-06:00'}"),
                arguments("contacts", "delegated", "TRUE", "{'delegated':true}"),
                arguments("contacts", "delegated", "False ", "{'delegated':false}"),
                arguments("case_notes", "about", "c1; c2\u00A0", "{'about':['c1','c2']}"),
                arguments("case_notes", "about", List.of(1.0, " c2 "), "{'about':['1','c2']}"),
                arguments(
                        "contacts",
                        "recordings",
                        "OTHER  2025-03-04 00:00:00; CASE_FILE",
                        "{'recordings':[{'place':'OTHER','date':'2025-03-04'},{'place':'CASE_FILE'}]}"),
                arguments("contacts", "staff", "A\n\\", "{'staff':'A\\n\\\\'}"),
                arguments("contacts", "id", 17L, "{'id':'17'}"),
                arguments("contacts", "date", day, "{'date':'2025-03-04'}"),
                arguments("contacts", "date", java.sql.Date.valueOf(day), "{'date':'2025-03-04'}"),
                arguments("contacts", "date", "03/04/2025", "{'date':'03/04/2025'}"),
                arguments("contacts", "delegated", true, "{'delegated':true}"),
                arguments("contacts", "delegated", "false", "{'delegated':false}"),
                arguments("contacts", "delegated", "yes", "{'delegated':'yes'}"),
                arguments("contacts", "delegated", 1, "{'delegated':'1'}"),
                arguments("follow_up_forms", "quarter_after_exit", 2, "{'quarterAfterExit':2}"),
                arguments("follow_up_forms", "quarter_after_exit", "2", "{'quarterAfterExit':2}"),
                arguments("follow_up_forms", "quarter_after_exit", "02", "{'quarterAfterExit':'02'}"),
                arguments("follow_up_forms", "quarter_after_exit", 2.0, "{'quarterAfterExit':2}"),
                arguments("follow_up_forms", "quarter_after_exit", "2.0", "{'quarterAfterExit':2}"),
                arguments("follow_up_forms", "quarter_after_exit", "2.5", "{'quarterAfterExit':'2.5'}"),
                arguments("follow_up_forms", "quarter_after_exit", new BigDecimal("2.00"), "{'quarterAfterExit':2}"),
                arguments("contacts", "topics", "", "{}"),
                arguments("contacts", "topics", "[]", "{'topics':[]}"),
                arguments("contacts", "topics", List.of(), "{'topics':[]}"),
                arguments("contacts", "topics", "A;B", "{'topics':['A','B']}"),
                arguments("contacts", "topics", "A;", "{'topics':['A']}"),
                arguments("contacts", "topics", "A;;B", "{'topics':['A','','B']}"),
                arguments("contacts", "topics", ";", "{'topics':['']}"),
                arguments("case_notes", "about", "c1; ", "{'about':['c1']}"),
                arguments("contacts", "topics", new Object[] {"A", "B"}, "{'topics':['A','B']}"),
                arguments("contacts", "topics", Collections.singletonList(null), "{'topics':[null]}"),
                arguments("contacts", "recordings", "[]", "{'recordings':[]}"),
                arguments(
                        "contacts",
                        "recordings",
                        "OTHER 2025-03-04;CASE_FILE",
                        "{'recordings':[{'place':'OTHER','date':'2025-03-04'},{'place':'CASE_FILE'}]}"),
                arguments(
                        "contacts",
                        "recordings",
                        List.of(Map.of("place", "OTHER")),
                        "{'recordings':[{'place':'OTHER'}]}"),
                arguments(
                        "contacts",
                        "recordings",
                        List.of(Map.of("date", day)),
                        "{'recordings':[{'date':'2025-03-04'}]}"));
    }

    @Test
    void what_does_not_fit_is_told_as_for_a_case_file() {
        CaseRow contact = row("contacts", "id", "c7", "date", "2025-13-01", "delegated", "yes");

        CaseFiles.Read read = CaseFiles.line(
                CaseSchema.STANDARD, "tables", 1, new CaseRows("A-1", List.of(PARTICIPANT, contact)).json());

        assertThat(read.problem())
                .extracting(InputProblem::message)
                .isEqualTo("The date (2025-13-01) of contact c7 must be a date (yyyy-MM-dd).");
    }

    @Test
    void the_order_of_the_rows_is_of_no_account() {
        List<CaseRow> rows = new ArrayList<>(List.of(
                PARTICIPANT,
                CONTACT,
                row("contacts", "id", "c0", "date", "2025-02-01"),
                row("contacts", "id", "c1", "date", "2025-01-01"),
                row("exit", "id", "c0", "date", "2025-02-01")));
        String json = new CaseRows("A-1", rows).json();
        Collections.reverse(rows);

        assertThat(new CaseRows("A-1", rows).json())
                .isEqualTo(json)
                .containsSubsequence("\"exit\"", "\"contacts\"", "\"c0\"", "\"2025-01-01\"", "\"2025-02-01\"");
    }

    @Test
    void rows_that_are_no_case_are_told_in_the_words_of_tables() {
        assertProblem("A-1", List.of(PARTICIPANT, CONTACT, CONTACT), null);
        assertProblem(
                "A-1",
                List.of(PARTICIPANT, PARTICIPANT),
                "The table participant has 2 rows for this case; it may have one.");
        assertProblem(
                "A-1",
                List.of(CONTACT, row("exit", "id", "e"), CONTACT),
                "The table participant has no row for this case, which has rows in contacts, exit.");
        assertProblem(" ", List.of(PARTICIPANT), "The case_id is empty in a row of participant.");
    }

    /** Also where nobody asks for the problem. */
    private static void assertProblem(String caseId, List<CaseRow> rows, String problem) {
        CaseRows read = new CaseRows(caseId, rows);

        assertThat(read.problem()).isEqualTo(problem);
        assertThat(CaseFiles.line(CaseSchema.STANDARD, "tables", 1, read.json()).problem() == null)
                .isEqualTo(problem == null);
    }

    private static CaseRow row(String table, Object... cells) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            named.put((String) cells[i], cells[i + 1]);
        }
        return CaseRow.of(table(table), named);
    }
}

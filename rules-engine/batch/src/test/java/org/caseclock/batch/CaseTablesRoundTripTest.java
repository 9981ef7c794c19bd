package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.CaseColumn;
import org.caseclock.input.CaseFileJson;
import org.caseclock.input.CaseFiles;
import org.caseclock.input.CaseRow;
import org.caseclock.input.CaseRows;
import org.caseclock.input.CaseTable;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTablesRoundTripTest {

    private static final int CASES = 60;

    @ParameterizedTest
    @EnumSource
    void what_was_taken_apart_is_put_together_again(Flavor flavor) {
        for (Policy policy : Policy.values()) {
            CaseSchema schema = PolicyPack.load(policy.packId()).schema();
            CaseloadGenerator generator = new CaseloadGenerator(7, flavor, policy);
            for (int index = 0; index < CASES; index++) {
                CaseFile original = generator.generate(index);
                // Tables cannot tell an empty text from none.
                String text = CaseFileJson.compact(original).replaceAll(",\"\\w+\":\"\"", "");

                assertThat(inOrder(together(schema, text, false))).isEqualTo(inOrder(text));
                assertThat(inOrder(together(schema, text, true))).isEqualTo(inOrder(text));
            }
        }
    }

    /** The case by way of its rows, with cells as they are or as texts, read and written again. */
    private static String together(CaseSchema schema, String text, boolean flat) {
        List<CaseRow> rows = new ArrayList<>();
        for (CaseTable table : CaseTable.all()) {
            for (JsonNode row : TablesOf.rows(table, List.of(text))) {
                Map<String, Object> cells = new HashMap<>();
                for (CaseColumn column : table.columns()) {
                    JsonNode value = row.path(column.name());
                    if (!value.isMissingNode()) {
                        cells.put(
                                column.name(),
                                flat
                                        ? TablesOf.flat(column, value)
                                        : new ObjectMapper().convertValue(value, Object.class));
                    }
                }
                rows.add(CaseRow.of(table, cells));
            }
        }
        CaseRows together = new CaseRows(TablesOf.tree(text).get("caseId").asText(), rows);
        assertThat(together.problem()).isNull();
        return CaseFileJson.compact(CaseFiles.one(schema, "tables", together.json()));
    }

    private static JsonNode inOrder(String text) {
        ObjectNode caseFile = (ObjectNode) TablesOf.tree(text);
        caseFile.forEach(field -> {
            if (field instanceof ArrayNode facts) {
                List<JsonNode> sorted = new ArrayList<>();
                facts.forEach(sorted::add);
                sorted.sort(Comparator.comparing(JsonNode::toString));
                facts.removeAll().addAll(sorted);
            }
        });
        return caseFile;
    }
}

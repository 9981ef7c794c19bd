package org.caseclock.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.caseclock.input.CaseFiles;
import org.caseclock.input.InputException;
import org.caseclock.support.FullCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileAgreementTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Schema SCHEMA = Schemas.shipped("facts/case-file.schema.json");

    private static final List<JsonNode> VALUES = List.of(
            JSON.nullNode(),
            JSON.textNode(""),
            JSON.textNode(" "),
            JSON.textNode("x"),
            JSON.textNode("other"),
            JSON.textNode("OTHER"),
            JSON.textNode("ADULT"),
            JSON.textNode("true"),
            JSON.textNode("7"),
            JSON.textNode("2024-02-29"),
            JSON.textNode("2025-02-29"),
            JSON.textNode("2025-1-3"),
            JSON.textNode("2025-01-03T00:00:00"),
            JSON.numberNode(-1),
            JSON.numberNode(0),
            JSON.numberNode(7),
            JSON.numberNode(1.5),
            JSON.numberNode(99_999_999_999L),
            JSON.booleanNode(false),
            JSON.arrayNode(),
            JSON.arrayNode().addNull(),
            JSON.arrayNode().add("x"),
            JSON.arrayNode().add("OTHER"),
            JSON.arrayNode().add(JSON.objectNode()),
            JSON.objectNode());

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"caseId": "A", "participant": {"id": "p", "entryDate": "2025-01-06", "programs": ["ADULT"]}}""", """
                {"caseId": "A", "participant": {"id": "p", "entryDate": "2025-01-06", "programs": []}, "exit": null}""", """
                {"caseId": "A", "participant": {"id": "p", "entryDate": "2024-02-29", "programs": ["YOUTH", "ADULT"],
                 "name": null, "birthDate": null}, "contacts": [], "services": [{"id": "s", "category": "TRAINING",
                 "startDate": "2025-01-06", "endDate": null}], "circumstances": [{"id": "k", "kind": "DECEASED",
                 "expectedDays": 0}]}"""})
    void a_good_case_is_taken_by_both(String json) {
        assertThat(Schemas.errors(SCHEMA, json)).isEmpty();
        assertThat(CaseFiles.one("case.json", json).caseId()).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "7",
                "{}",
                "{'caseId': 'A'}",
                "{'caseId': ' ', 'participant': {'id': 'p', 'entryDate': '2025-01-06', 'programs': []}}",
                "{'caseId': 'A', 'participant': {'id': 'p', 'entryDate': '2025-01-06'}}",
                "{'caseId': 'A', 'participant': {'id': 'p', 'entryDate': '2025-02-30', 'programs': []}}",
                "{'caseId': 'A', 'participant': {'id': 'p', 'entryDate': '2025-01-06', 'programs': ['adult']}}",
                "{'caseId': 'A', 'participant': {'id': 'p', 'entryDate': '2025-01-06', 'programs': null}}",
                "{'caseId': 'A', 'participant': {'id': 'p', 'entryDate': '2025-01-06', 'programs': []}, 'exits': []}",
                "{'caseId': 'A', 'participant': {'id': 'p', 'entryDate': '2025-01-06', 'programs': []}, 'offers': null}"
            })
    void a_bad_case_is_refused_by_both(String quotedSingly) {
        String json = quotedSingly.replace('\'', '"');
        assertThat(Schemas.errors(SCHEMA, json)).isNotEmpty();
        assertThatThrownBy(() -> CaseFiles.one("case.json", json)).isInstanceOf(InputException.class);
    }

    @Test
    void a_case_with_every_field_filled_is_taken_by_both() {
        String json = FullCase.json().toString();
        assertThat(Schemas.errors(SCHEMA, json)).isEmpty();
        assertThat(CaseFiles.one("case.json", json).facts()).hasSize(23);
    }

    @Test
    void they_agree_on_every_value_of_every_field() {
        SoftAssertions softly = new SoftAssertions();
        List<JsonPointer> places = places(FullCase.json(), JsonPointer.empty());
        assertThat(places).hasSizeGreaterThan(150);
        for (JsonPointer place : places) {
            for (JsonNode value : VALUES) {
                ObjectNode changed = FullCase.json();
                put(changed, place, value);
                agree(softly, changed.toString(), place + " = " + value);
            }
        }
        softly.assertAll();
    }

    @Test
    void they_agree_on_every_field_that_is_left_out_and_every_unknown_one() {
        SoftAssertions softly = new SoftAssertions();
        for (JsonPointer place : places(FullCase.json(), JsonPointer.empty())) {
            ObjectNode changed = FullCase.json();
            if (changed.at(place.head()) instanceof ObjectNode holder) {
                holder.remove(place.last().getMatchingProperty());
                agree(softly, changed.toString(), place + " left out");
                holder.put("unknown", 1);
                agree(softly, changed.toString(), place + " renamed");
            }
        }
        softly.assertAll();
    }

    private static void agree(SoftAssertions softly, String json, String what) {
        softly.assertThat(isTaken(json))
                .as(what + " is taken")
                .isEqualTo(Schemas.errors(SCHEMA, json).isEmpty());
    }

    private static boolean isTaken(String json) {
        try {
            CaseFiles.one("case.json", json);
            return true;
        } catch (InputException e) {
            return false;
        }
    }

    private static List<JsonPointer> places(JsonNode node, JsonPointer at) {
        List<JsonPointer> places = new ArrayList<>();
        if (!at.matches()) {
            places.add(at);
        }
        node.properties().forEach(field -> places.addAll(places(field.getValue(), at.appendProperty(field.getKey()))));
        if (node.isArray()) {
            places.addAll(places(node.get(0), at.appendIndex(0)));
        }
        return places;
    }

    private static void put(ObjectNode root, JsonPointer place, JsonNode value) {
        JsonNode holder = root.at(place.head());
        if (holder instanceof ArrayNode list) {
            list.set(0, value);
        } else {
            ((ObjectNode) holder).set(place.last().getMatchingProperty(), value);
        }
    }
}

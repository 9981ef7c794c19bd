package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.caseclock.facts.CaseSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever of a person stands wherever in a text, no message holds it. */
class PersonalWordsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 1_500;

    private static final String CASE = """
            { "caseId": "A-1",
              "participant": { "id": "p1", "entryDate": "2025-01-06", "programs": ["ADULT"], "birthDate": "1990-04-05" },
              "services": [ { "id": "s1", "kind": "TRAINING", "startDate": "2025-01-06" } ],
              "contacts": [ { "id": "c7", "date": "2025-02-14", "method": "PHONE", "outcome": "REACHED", "topics": ["PROGRESS"],
                              "recordedIn": [ { "place": "OTHER", "on": "2025-02-15" } ] } ],
              "caseNotes": [ { "id": "n1", "date": "2025-02-14", "about": ["c7"] } ],
              "circumstances": [ { "id": "k1", "expectedDays": -3, "startDate": "2025-02-14" } ],
              "followUpForms": [ { "id": "f1", "quarterAfterExit": 0, "date": "2025-02-14" } ] }
            """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_message_of_the_reader_holds_what_is_of_a_person(long seed) throws IOException {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            String personal = personal(random);
            String text = with(personal, random);
            try {
                CaseFiles.one("case.json", text);
            } catch (InputException e) {
                refused++;
                assertThat(e.getMessage()).as(text).doesNotContain(forms(personal));
                assertThat(e.problems().get(0).onOneLine()).as(text).doesNotContain(forms(personal));
                assertThat(e.problems().get(0).pointer()).as(text).doesNotContain(forms(personal));
            }
        }
        assertThat(refused).isGreaterThan(TRIES / 2);
    }

    @Test
    void nor_does_one_of_a_case_of_tables() {
        Random random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            String personal = personal(random);
            CaseTable table = CaseTable.all().get(random.nextInt(CaseTable.all().size()));
            Map<String, Object> cells = new HashMap<>();
            table.columns().forEach(column -> cells.put(column.name(), random.nextInt(3) == 0 ? personal : "x1"));
            CaseRows rows = new CaseRows(personal, List.of(CaseRow.of(table, cells)));
            InputProblem problem =
                    CaseFiles.line(CaseSchema.STANDARD, "", 1, rows.json()).problem();
            if (problem != null) {
                assertThat(rows.inWords(problem)).doesNotContain(forms(personal));
            }
            assertThat(String.valueOf(rows.problem())).doesNotContain(forms(personal));
            assertThat(CaseKey.mixedUp(List.of(personal, personal + " "))).doesNotContain(forms(personal));
            try {
                table.requireColumns("t.csv", List.of(personal, "id", personal));
            } catch (InputException e) {
                assertThat(e.getMessage()).doesNotContain(forms(personal));
            }
        }
    }

    @Test
    void what_is_plainly_none_of_it_is_shown_and_the_rest_described() {
        Refusal.isToldAs(
                Refusal.contact("\"date\": \"2025-02-14\", ▶\"method\": \"FONE\""),
                "The method (FONE) of contact c7 must be one of "
                        + String.join(", ", Expected.codes(org.caseclock.facts.ContactMethod.class))
                        + ". [/contacts/0/method]\n  Maybe PHONE.");
        assertThat(Refusal.of(Refusal.contact("\"date\": \"2025-02-14\", \"method\": \"Jane Doe\"")))
                .contains("The method (a text of 8 characters with a blank) of contact c7 must be one of ");
        assertThat(Refusal.of(Refusal.contact("\"date\": \"2025-02-14\", \"Jane Doe\": 1")))
                .contains("The field (a text of 8 characters with a blank) of contact c7 is unknown; known are ")
                .contains("[/contacts/0/…]");
        assertThat(Refusal.of(Refusal.with("\"contacts\": [ { \"id\": \"123-45-6789\", \"date\": \"2025-13-01\" } ]")))
                .contains("The date (2025-13-01) of the contact at /contacts/0 must be a date (yyyy-MM-dd).");
    }

    private static String[] forms(String personal) {
        return new String[] {personal, personal.toLowerCase(Locale.ROOT), personal.split("[ @]")[0]};
    }

    private static String personal(Random random) {
        String first = name(random);
        String last = name(random);
        return switch (random.nextInt(6)) {
            case 0 -> first + " " + last;
            case 1 -> first.toLowerCase(Locale.ROOT) + "." + last.toLowerCase(Locale.ROOT) + "@example.org";
            case 2 ->
                "%03d-%02d-%04d".formatted(100 + random.nextInt(800), 10 + random.nextInt(90), random.nextInt(10_000));
            case 3 -> String.valueOf(100_000_000L + random.nextInt(899_999_999));
            case 4 ->
                "(%d) %03d-%04d".formatted(200 + random.nextInt(800), random.nextInt(1_000), random.nextInt(10_000));
            default -> last + ", " + first;
        };
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder("Q");
        for (int i = 5 + random.nextInt(6); i > 0; i--) {
            name.append((char) ('a' + random.nextInt(26)));
        }
        return name.toString();
    }

    /** A case with it as a value, an id, a field, a nested object, an element, or bare. */
    private static String with(String personal, Random random) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(CASE);
        List<JsonNode> holders = new ArrayList<>();
        collect(tree, holders);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            change(holders.get(random.nextInt(holders.size())), personal, random);
        }
        String text = JSON.writeValueAsString(tree);
        String quoted = "\"" + personal + "\"";
        return switch (random.nextInt(8)) {
            case 0 -> text.replace(quoted, personal);
            case 1 -> text.replaceFirst(":", ":" + quoted.replace("$", "") + ":");
            case 2 -> text.substring(0, text.length() - random.nextInt(text.length()) - 1);
            case 3 -> text.replaceFirst("\\{", "{" + quoted + ":1," + quoted + ":2,");
            case 4 -> text + quoted;
            default -> text;
        };
    }

    private static void change(JsonNode holder, String personal, Random random) {
        if (holder instanceof ArrayNode list) {
            list.add(
                    random.nextBoolean()
                            ? TextNode.valueOf(personal)
                            : JSON.createObjectNode().put(personal, personal));
            return;
        }
        ObjectNode object = (ObjectNode) holder;
        List<String> fields = new ArrayList<>();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            fields.add(names.next());
        }
        String field = fields.isEmpty() ? personal : fields.get(random.nextInt(fields.size()));
        switch (random.nextInt(5)) {
            case 0 -> object.put(field, personal);
            case 1 -> object.put(personal, personal);
            case 2 -> object.putObject(personal).putObject(personal).put("id", personal);
            case 3 -> object.set(field, JSON.createArrayNode().add(personal));
            default -> object.put("id", personal);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode()) {
            holders.add(node);
        }
        node.forEach(child -> collect(child, holders));
    }
}

package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.caseclock.support.FullCase;
import org.junit.jupiter.api.Test;

class TrimmedTextsTest {

    @Test
    void no_text_of_a_case_has_blanks_around_it() {
        ObjectNode clean = FullCase.json();
        JsonNode dirty = withBlanks(clean.deepCopy());

        assertThat(CaseFiles.one("dirty", dirty.toString())).isEqualTo(CaseFiles.one("clean", clean.toString()));
        assertThat(dirty.get("caseId").asText())
                .isEqualTo("\u00A0" + clean.get("caseId").asText() + "\u2003");
    }

    @Test
    void what_is_no_text_is_still_refused() {
        ObjectNode file = FullCase.json();
        ((ObjectNode) file.get("caseNotes").get(0)).putArray("about").add(17);

        assertThat(Refusal.of(file.toString())).contains("about").contains("must be a text in quotation marks");
    }

    @Test
    void a_key_of_blanks_is_none() {
        assertThat(Refusal.of(FullCase.json().put("caseId", "\u00A0").toString()))
                .contains("The caseId of a case file must not be blank.");
    }

    /** Codes and dates are left as they are: their reader says what is wrong with them. */
    private static JsonNode withBlanks(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(withBlanks(field.getValue())));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, withBlanks(list.get(i)));
            }
        } else if (node.isTextual() && !isCodeOrDate(node.asText())) {
            return TextNode.valueOf("\u00A0" + node.asText() + "\u2003");
        }
        return node;
    }

    private static boolean isCodeOrDate(String text) {
        return text.matches("[A-Z][A-Z0-9_]+") || text.matches("\\d{4}-\\d{2}-\\d{2}");
    }
}

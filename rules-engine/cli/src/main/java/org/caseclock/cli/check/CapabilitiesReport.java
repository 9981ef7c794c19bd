package org.caseclock.cli.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.caseclock.cli.text.Page;
import org.caseclock.engine.gate.Capabilities;

/** Writes the list of what a rule file may say. */
public final class CapabilitiesReport {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private CapabilitiesReport() {}

    /** For programs. */
    public static void json(PrintWriter out) {
        try {
            out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Capabilities.current()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For people. */
    public static void text(Page page) {
        JsonNode list = json();
        page.line("What a rule file may say (list " + list.path("version") + ")");
        for (Map.Entry<String, JsonNode> part : list.properties()) {
            JsonNode value = part.getValue();
            if (value.isInt()) {
                continue;
            }
            page.heading(part.getKey());
            if (value.isObject()) {
                value.properties().forEach(each -> page.paragraph("  " + each.getKey() + " ", words(each.getValue())));
            } else {
                page.paragraph("  ", words(value));
            }
        }
    }

    private static JsonNode json() {
        return JSON.valueToTree(Capabilities.current());
    }

    private static String words(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : value.asText();
    }
}

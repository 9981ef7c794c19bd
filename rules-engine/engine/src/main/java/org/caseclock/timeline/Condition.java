package org.caseclock.timeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a field must be, in {@code policy.yaml}.
 *
 * @param negated whether it must be none of the values
 * @param values the values, or names of parameters that hold them
 */
public record Condition(boolean negated, List<String> values) {

    /** Reads {@code TRAINING}, {@code [ITA, OJT]}, {@code true} or {@code not: …} of these. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Condition of(JsonNode node) {
        if (node.isObject()) {
            if (node.size() != 1 || !node.has("not")) {
                throw new IllegalArgumentException("A condition must be a value, a list of values, or not: of these.");
            }
            return new Condition(true, values(node.get("not")));
        }
        return new Condition(false, values(node));
    }

    private static List<String> values(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(node.asText());
    }
}

package org.caseclock.testkit.mutation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.facts.CaseSchema;
import org.caseclock.timeline.MonthShape;
import org.jspecify.annotations.Nullable;

/** The slips that could be made in the parameters and the time line of {@code policy.yaml}. */
final class PolicyChanges {

    /** The keys whose value is a day, in the windows, stretches, quarters and employment states of a time line. */
    private static final Set<String> DAYS = Set.of(
            "opens",
            "due",
            "eventsFrom",
            "eventsUntil",
            "onlyIfDueBy",
            "onlyIfOpensBy",
            "evidenceFrom",
            "lateUntil",
            "endsOn",
            "from",
            "to",
            "on");

    /** Stands for no bound at all, so that no day more or less can be meant. */
    private static final String EVER = "ever";

    private static final Map<String, String> OTHER_END = Map.of("latestOf", "earliestOf", "earliestOf", "latestOf");

    /** The keys whose value is a list of which each item counts. */
    private static final Set<String> LISTS = Set.of("numbers", "anyOf", "without");

    /** What an entry can do without. */
    private static final Set<String> OPTIONAL = Set.of(
            "byDay",
            "onePerDay",
            "eventsFrom",
            "eventsUntil",
            "due",
            "onlyIfDueBy",
            "onlyIfOpensBy",
            "evidenceFrom",
            "lateUntil",
            "endsOn",
            "becauseOfExit",
            "beyondExit",
            "heldBy",
            "restartedBy",
            "atLeast");

    /** The keys whose value is how long something lasts. */
    private static final Set<String> LENGTHS = Set.of("every", "for", "then", "longerThan", "atLeast");

    private static final Pattern LENGTH = Pattern.compile("(\\d+)( .+)");

    private final JsonNode policy;
    private final Codes codes;
    private final List<PolicyChange> changes = new ArrayList<>();

    private PolicyChanges(JsonNode policy, CaseSchema schema) {
        this.codes = Codes.of(schema);
        this.policy = policy;
    }

    /** The changes of a policy. */
    static List<PolicyChange> of(JsonNode policy, CaseSchema schema) {
        PolicyChanges changes = new PolicyChanges(policy, schema);
        policy.path("parameters").properties().forEach(each -> changes.parameter(each.getKey(), each.getValue()));
        policy.path("timeline")
                .properties()
                .forEach(part -> part.getValue()
                        .properties()
                        .forEach(entry ->
                                changes.entry("/timeline/" + part.getKey() + "/" + entry.getKey(), entry.getValue())));
        return changes.changes;
    }

    private void parameter(String name, JsonNode parameter) {
        JsonNode values = parameter.path("values");
        for (int i = 0; i < values.size(); i++) {
            String pointer = "/parameters/" + name + "/values/" + i + "/value";
            JsonNode value = values.get(i).path("value");
            if (value.isInt()) {
                number(pointer, value.intValue());
            } else if (value.isArray()) {
                dropEach(pointer, value);
            } else {
                shape(pointer, value.asText());
            }
        }
    }

    private void number(String pointer, int value) {
        put("another number", pointer, IntNode.valueOf(value + 1));
        put("another number", pointer, IntNode.valueOf(value - 1));
    }

    private void shape(String pointer, String value) {
        for (MonthShape shape : MonthShape.values()) {
            boolean isShape = List.of(MonthShape.values()).stream()
                    .anyMatch(each -> each.name().equals(value));
            if (isShape && !shape.name().equals(value)) {
                put("a neighbouring code", pointer, TextNode.valueOf(shape.name()));
            }
        }
    }

    private void entry(String pointer, JsonNode entry) {
        for (Map.Entry<String, JsonNode> field : entry.properties()) {
            String here = pointer + "/" + field.getKey();
            JsonNode value = field.getValue();
            if (OPTIONAL.contains(field.getKey())) {
                put("a dropped line", here, null);
            }
            if (DAYS.contains(field.getKey())) {
                day(here, value);
            } else if (LENGTHS.contains(field.getKey())) {
                length(here, value.asText());
            } else if (field.getKey().equals("where")) {
                conditions(here, entry.path("fact").asText(), value);
            } else if (LISTS.contains(field.getKey())) {
                dropEach(here, value);
            } else if (value.isBoolean()) {
                put("the contrary", here, BooleanNode.valueOf(!value.booleanValue()));
            }
        }
    }

    private void day(String pointer, JsonNode day) {
        if (day.isTextual()) {
            if (day.asText().equals(EVER)) {
                return;
            }
            put("off by one day", pointer, TextNode.valueOf(day.asText() + " + 1 day"));
            put("off by one day", pointer, TextNode.valueOf(day.asText() + " - 1 day"));
            return;
        }
        if (day.has("of")) {
            edge(pointer, (ObjectNode) day);
            return;
        }
        for (Map.Entry<String, JsonNode> choice : day.properties()) {
            ObjectNode other = ((ObjectNode) day.deepCopy()).removeAll();
            other.set(OTHER_END.getOrDefault(choice.getKey(), choice.getKey()), choice.getValue());
            put("a swapped end", pointer, other);
            dropEach(pointer + "/" + choice.getKey(), choice.getValue());
            for (int i = 0; i < choice.getValue().size(); i++) {
                day(pointer + "/" + choice.getKey() + "/" + i, choice.getValue().get(i));
            }
        }
    }

    /** The first day of a period is taken for the last, or the last for the first, and that of a day beside the other. */
    private void edge(String pointer, ObjectNode day) {
        boolean isStart = day.has("startOf");
        ObjectNode other = day.deepCopy();
        other.set(isStart ? "endOf" : "startOf", other.remove(isStart ? "startOf" : "endOf"));
        put("a swapped end", pointer, other);
        day(pointer + "/of", day.get("of"));
    }

    /** A number in a length is one less or one more; a parameter is varied where it stands. */
    private void length(String pointer, String length) {
        Matcher literal = LENGTH.matcher(length);
        if (literal.matches()) {
            int number = Integer.parseInt(literal.group(1));
            put("another number", pointer, TextNode.valueOf(number + 1 + literal.group(2)));
            if (number > 1) {
                put("another number", pointer, TextNode.valueOf(number - 1 + literal.group(2)));
            }
        }
    }

    private void conditions(String pointer, String fact, JsonNode where) {
        for (Map.Entry<String, JsonNode> each : where.properties()) {
            String here = pointer + "/" + each.getKey();
            put("a dropped condition", here, null);
            if (each.getValue().isBoolean()) {
                put("the contrary", here, BooleanNode.valueOf(!each.getValue().booleanValue()));
            } else if (each.getValue().isTextual()) {
                String other =
                        codes.neighbourIn(fact, each.getKey(), each.getValue().asText());
                if (other != null) {
                    put("a neighbouring code", here, TextNode.valueOf(other));
                }
            }
        }
    }

    private void dropEach(String pointer, JsonNode list) {
        for (int i = 0; list.isArray() && list.size() > 1 && i < list.size(); i++) {
            put("a dropped item", pointer + "/" + i, null);
        }
    }

    private void put(String what, String pointer, @Nullable JsonNode value) {
        JsonNode changed = policy.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = changed.at(place.head());
        String before = policy.at(place).toString();
        if (parent instanceof ArrayNode list) {
            int index = place.last().getMatchingIndex();
            if (value == null) {
                list.remove(index);
            } else {
                list.set(index, value);
            }
        } else if (parent instanceof ObjectNode object) {
            String key = place.last().getMatchingProperty();
            if (value == null) {
                object.remove(key);
            } else {
                object.set(key, value);
            }
        }
        changes.add(new PolicyChange(pointer, what, before, value == null ? "" : value.toString(), changed));
    }
}

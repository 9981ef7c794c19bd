package org.caseclock.testkit.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.CaseFileJson;
import org.caseclock.input.CaseFiles;
import org.jspecify.annotations.Nullable;

/**
 * Makes a case small that shows something, so that a person can read why. It takes away what a case file has, whatever a pack
 * declares: facts, fields, elements of lists; what must be there stays, since a case without it cannot be read, and so does a
 * fact's own day.
 */
public final class Shrinker {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A fact without its own day is another thing, and harder to read. */
    private static final Set<String> OWN_DAYS = Set.of("date", "startDate", "sentOn");

    private final CaseSchema schema;
    private final Predicate<CaseFile> shows;
    private final ObjectNode text;
    private CaseFile smallest;

    private Shrinker(CaseSchema schema, CaseFile start, Predicate<CaseFile> shows) {
        this.schema = schema;
        this.shows = shows;
        this.smallest = start;
        try {
            this.text = (ObjectNode) JSON.readTree(CaseFileJson.compact(start));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The smallest case found that shows the same: no single fact of it can be taken away, no other field and no element of a list.
     *
     * @param schema what the policy of the case declares
     * @param showing a case that shows it
     * @param shows whether a case shows it
     * @throws IllegalArgumentException if the case does not show it
     */
    public static CaseFile shrink(CaseSchema schema, CaseFile showing, Predicate<CaseFile> shows) {
        if (!shows.test(showing)) {
            throw new IllegalArgumentException("Case " + showing.caseId() + " does not fail: nothing to shrink.");
        }
        Shrinker shrinker = new Shrinker(schema, showing, shows);
        while (shrinker.pass()) {
            // What could not be taken away beside another thing may be so without it.
        }
        return shrinker.smallest;
    }

    /** Goes through all that there is once, whole facts first; whether anything was taken away. */
    private boolean pass() {
        boolean took = false;
        for (String field : names(text)) {
            if (text.get(field) instanceof ArrayNode facts) {
                took |= takeFrom(facts);
            }
        }
        took |= clear(text);
        return took;
    }

    /** Takes halves first and single elements last, so that a large case takes few tries. */
    private boolean takeFrom(ArrayNode list) {
        boolean took = false;
        for (int size = list.size(); size > 0; size /= 2) {
            for (int from = 0; from < list.size(); ) {
                List<JsonNode> all = elements(list);
                List<JsonNode> rest = new ArrayList<>(all);
                rest.subList(from, Math.min(from + size, rest.size())).clear();
                list.removeAll().addAll(rest);
                if (isEnough()) {
                    took = true;
                } else {
                    list.removeAll().addAll(all);
                    from += size;
                }
            }
        }
        return took;
    }

    private boolean clear(ObjectNode object) {
        boolean took = false;
        for (String field : names(object)) {
            if (OWN_DAYS.contains(field)) {
                continue;
            }
            JsonNode value = object.remove(field);
            if (isEnough()) {
                took = true;
            } else {
                object.set(field, value);
                took |= clearIn(value);
            }
        }
        return took;
    }

    private boolean clearIn(JsonNode value) {
        boolean took = false;
        if (value instanceof ObjectNode inner) {
            return clear(inner);
        }
        if (value instanceof ArrayNode list) {
            took = takeFrom(list);
            for (JsonNode element : elements(list)) {
                took |= clearIn(element);
            }
        }
        return took;
    }

    /** Whether what is left is a case that shows it still. */
    private boolean isEnough() {
        CaseFile left = read();
        if (left == null || left.equals(smallest) || !shows.test(left)) {
            return false;
        }
        smallest = left;
        return true;
    }

    private @Nullable CaseFile read() {
        return CaseFiles.line(schema, "", 1, text.toString()).caseFile();
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<JsonNode> elements(ArrayNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        return elements;
    }
}

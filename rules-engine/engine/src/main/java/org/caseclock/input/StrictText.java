package org.caseclock.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Exit;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Kinds;
import org.jspecify.annotations.Nullable;

/** A text that cannot be taken, and how its places are named. */
final class StrictText {

    private static final Map<String, String> KINDS = kinds(Kinds::inWords);
    private static final Map<String, String> TYPES = kinds(Class::getSimpleName);
    private static final String PARTICIPANT = "/participant";

    /** Where a fact stands: in a list of its kind, or alone. */
    private static final Pattern FACT = Pattern.compile("/[^/]+(?:/\\d+)?");

    private final ObjectMapper mapper;
    private final String text;
    private final Quoted quoted;
    private final CaseSchema schema;
    private @Nullable Locations locations;

    /**
     * @param schema what the pack declares beside the library
     */
    StrictText(ObjectMapper mapper, String text, Quoted quoted, CaseSchema schema) {
        this.schema = schema;
        this.mapper = mapper;
        this.text = text;
        this.quoted = quoted;
    }

    /** What the pack declares beside the library. */
    CaseSchema schema() {
        return schema;
    }

    Locations locations() {
        if (locations == null) {
            locations = Locations.of(mapper.getFactory(), text);
        }
        return locations;
    }

    /** Where a value is refused: in YAML, which people write, where it stands; in JSON where its field does. */
    Locations.Place placeOfValue(String pointer) {
        return mapper.getFactory() instanceof YAMLFactory
                ? locations().valueAt(pointer)
                : locations().at(pointer);
    }

    /** Whether a place is in the text. */
    boolean has(String pointer) {
        return locations().has(pointer);
    }

    /** What is said of the participant stays out of messages, and out of the logs that they end up in. */
    boolean isPersonal(String pointer) {
        return pointer.startsWith(PARTICIPANT + "/");
    }

    /** How its words are quoted. */
    Quoted quoted() {
        return quoted;
    }

    /** The field that a pointer names and who bears it, as in {@code The dueDate of contact c7}. */
    String subject(String pointer) {
        return subject(pointer, "");
    }

    String subject(String pointer, String value) {
        if (pointer.isEmpty()) {
            return "The file";
        }
        String field = last(pointer);
        if (field.matches("\\d+")) {
            String list = holder(pointer);
            return "An element" + value + " of the " + quoted.field(last(list)) + " of " + owner(list);
        }
        return "The " + quoted.field(field) + value + " of " + owner(pointer);
    }

    /** Who bears the field that a pointer names: the fact, by its kind and id, or the object that holds it. */
    String owner(String pointer) {
        String holder = holder(pointer);
        if (holder.isEmpty()) {
            return "the file";
        }
        boolean listed = last(holder).matches("\\d+");
        String kind = listed ? singular(quoted.field(last(holder(holder)))) : Kinds.spaced(quoted.field(last(holder)));
        String id = holder.equals(PARTICIPANT) ? null : id(holder);
        if (id != null) {
            return kind + " " + id;
        }
        if (listed) {
            return "the " + kind + " at " + quoted.pointer(holder);
        }
        // what is no field's name is somebody's own, such as a clause's id
        return last(holder).matches("[a-z][A-Za-z]*") || !quoted.mayShow(last(holder)) ? "the " + kind : last(holder);
    }

    /** The fields that a pack declares of the object that holds what a pointer names; of the case, the lists of its own facts. */
    Stream<String> ownFields(String pointer) {
        String holder = holder(pointer);
        if (holder.isEmpty()) {
            return schema.kinds().values().stream().map(FactKind::field);
        }
        if (holder.equals(PARTICIPANT)) {
            return schema.fieldsOf(CaseSchema.PARTICIPANT).keySet().stream();
        }
        if (!FACT.matcher(holder).matches()) {
            return Stream.of(); // It stands within a fact.
        }
        String list = holder.substring(1).replaceAll("/.*", "");
        FactKind declared = schema.listedIn(list);
        String type = declared != null ? declared.type() : TYPES.getOrDefault(list, "");
        return schema.fieldsOf(type).keySet().stream();
    }

    /** The fields of the object that a pointer names. */
    List<String> fieldsOf(String pointer) {
        List<String> names = new ArrayList<>();
        at(pointer).fieldNames().forEachRemaining(names::add);
        return names;
    }

    static String holder(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String last(String pointer) {
        String step = pointer.substring(pointer.lastIndexOf('/') + 1);
        return Quoted.inWords(step.replace("~1", "/").replace("~0", "~"));
    }

    private @Nullable String id(String holder) {
        JsonNode id = at(holder + "/id");
        return id.isTextual() && !id.asText().isBlank() && quoted.mayShow(id.asText())
                ? Quoted.inWords(id.asText())
                : null;
    }

    private JsonNode at(String pointer) {
        try (JsonParser parser = mapper.getFactory().createParser(text)) {
            JsonNode root = mapper.readTree(parser.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));
            return root == null ? MissingNode.getInstance() : root.at(pointer);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private String singular(String list) {
        FactKind declared = schema.listedIn(list);
        return declared != null
                ? declared.words()
                : KINDS.getOrDefault(
                        list, Kinds.spaced(list.replaceAll("ies$", "y").replaceAll("(?<!s)s$", "")));
    }

    /** What each list of a case file holds one of. */
    private static Map<String, String> kinds(Function<Class<?>, String> name) {
        Map<String, String> kinds = new HashMap<>();
        for (RecordComponent component : CaseFile.class.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType list) {
                kinds.put(component.getName(), name.apply((Class<?>) list.getActualTypeArguments()[0]));
            } else if (component.getType() == Exit.class) {
                kinds.put(component.getName(), name.apply(Exit.class));
            }
        }
        return kinds;
    }
}

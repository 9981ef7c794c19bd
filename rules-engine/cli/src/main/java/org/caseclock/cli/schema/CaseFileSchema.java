package org.caseclock.cli.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnField;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.OwnSpan;

/** The JSON Schema of a case file: that of the library, and with it what a pack declares. */
public final class CaseFileSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFINITIONS = "$defs";
    private static final String PROPERTIES = "properties";
    private static final String REF = "$ref";
    private static final String TYPE = "type";

    /** Beyond it no amount and no number may be. */
    private static final long BOUND = 1_000_000_000_000L;

    private final ObjectNode schema = ofLibrary();
    private final ObjectNode definitions = (ObjectNode) schema.get(DEFINITIONS);

    private CaseFileSchema() {}

    /** Of the case files of a pack, by what it declares. */
    public static ObjectNode of(CaseSchema declared) {
        CaseFileSchema made = new CaseFileSchema();
        declared.codes().forEach((list, codes) -> made.codes(list, codes.keySet()));
        declared.fields().forEach((type, fields) -> made.fields(made.definitions.withObject(type), fields.values()));
        declared.kinds().values().forEach(made::kind);
        return made.schema;
    }

    private static ObjectNode ofLibrary() {
        try (InputStream text = CaseFile.class.getResourceAsStream("case-file.schema.json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void codes(String list, Collection<String> codes) {
        ObjectNode known = definitions.has(list)
                ? (ObjectNode) definitions.get(list)
                : definitions.putObject(list).put(TYPE, "string");
        ArrayNode all = known.withArray("enum");
        codes.forEach(all::add);
    }

    private void kind(FactKind kind) {
        String words = kind.words();
        ObjectNode fact = definitions
                .putObject(kind.type())
                .put("title", Character.toUpperCase(words.charAt(0)) + words.substring(1))
                .put(TYPE, "object");
        ObjectNode properties = fact.putObject(PROPERTIES);
        properties.putObject("id").put(TYPE, "string").put("pattern", "\\S");
        if (kind.java() == OwnSpan.class) {
            date(properties.putObject("startDate"));
            date(properties.putObject("endDate"));
            date(properties.putObject("endRecordedOn"));
        } else {
            date(properties.putObject("date"));
        }
        date(properties.putObject("recordedOn"));
        properties.putObject("recordings").put(TYPE, "array").set("items", ref("Recording"));
        fact.putArray("required").add("id");
        fact.put("additionalProperties", false);
        fields(fact, kind.fields().values());
        schema.withObject(PROPERTIES).putObject(kind.field()).put(TYPE, "array").set("items", ref(kind.type()));
    }

    private void fields(ObjectNode of, Collection<OwnField> fields) {
        ObjectNode properties = of.withObject(PROPERTIES);
        fields.stream()
                .sorted(Comparator.comparing(OwnField::name))
                .forEach(field -> field(properties.putObject(field.name()), field));
    }

    private static void field(ObjectNode to, OwnField field) {
        to.put("description", field.words());
        switch (field.form()) {
            case YES_NO -> nullable(to, "boolean");
            case TEXT, ID -> nullable(to, "string");
            case DATE -> date(to);
            case CODE -> {
                ArrayNode either = to.putArray("anyOf");
                either.addObject().put(TYPE, "null");
                either.add(ref(String.valueOf(field.list())));
            }
            case CODES -> nullable(to, "array").set("items", ref(String.valueOf(field.list())));
            case IDS -> nullable(to, "array").putObject("items").put(TYPE, "string");
            case AMOUNT -> number(to, OwnFields.CENTS);
            case NUMBER -> number(to, OwnFields.MOST_DECIMALS);
        }
    }

    private static void number(ObjectNode to, int decimals) {
        nullable(to, "number")
                .put("exclusiveMinimum", -BOUND)
                .put("exclusiveMaximum", BOUND)
                .put("multipleOf", BigDecimal.ONE.movePointLeft(decimals));
    }

    private static void date(ObjectNode to) {
        nullable(to, "string").put("format", "date").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
    }

    private static ObjectNode nullable(ObjectNode to, String type) {
        to.putArray(TYPE).add(type).add("null");
        return to;
    }

    private static ObjectNode ref(String definition) {
        return JSON.createObjectNode().put(REF, "#/" + DEFINITIONS + "/" + definition);
    }
}

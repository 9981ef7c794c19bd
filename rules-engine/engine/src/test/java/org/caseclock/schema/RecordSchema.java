package org.caseclock.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseclock.facts.CodeLists;
import org.caseclock.facts.OwnFields;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of a record, drawn from its components. */
final class RecordSchema {

    private static final String DATE = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String NOT_BLANK = "\\S";

    /** The least that a number may be, by the name of its field. */
    private static final Map<String, BigDecimal> LEAST =
            Map.of("expectedDays", BigDecimal.ZERO, "quarterAfterExit", BigDecimal.ONE);

    private final boolean written;

    private RecordSchema(boolean written) {
        this.written = written;
    }

    /** For what is read: a list may be left out, and null is an empty field. */
    static String ofInput(Class<? extends Record> type) {
        return new RecordSchema(false).generate(type);
    }

    /** For what is written: every list is there, and an empty field is left out. */
    static String ofOutput(Class<? extends Record> type) {
        return new RecordSchema(true).generate(type);
    }

    private String generate(Class<? extends Record> type) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS,
                        Option.INLINE_NULLABLE_SCHEMAS);
        builder.forTypesInGeneral()
                .withPropertySorter(RecordSchema::inTheRecordsOrder)
                .withTitleResolver(scope -> scope.getType().getErasedType().isRecord()
                        ? title(scope.getType().getErasedType())
                        : null)
                .withCustomDefinitionProvider(
                        (java, context) -> isCode(java.getErasedType()) ? codes(java.getErasedType(), context) : null)
                .withCustomDefinitionProvider(
                        (java, context) -> java.getErasedType() == LocalDate.class ? date(context) : null);
        builder.forFields()
                .withIgnoreCheck(RecordSchema::isOfPacks)
                .withRequiredCheck(this::isRequired)
                .withNullableCheck(field -> !written && !field.isFakeContainerItemScope() && isNullable(field))
                .withStringPatternResolver(field -> !written && isKey(field) ? NOT_BLANK : null)
                .withNumberInclusiveMinimumResolver(field -> written ? null : LEAST.get(field.getName()))
                .withNumberInclusiveMaximumResolver(
                        field -> !written && isNumber(field) ? BigDecimal.valueOf(Integer.MAX_VALUE) : null);
        ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(type);
        return text(inReadingOrder(schema));
    }

    /** What a thing is called comes first, and what it refers to last. */
    private static ObjectNode inReadingOrder(ObjectNode schema) {
        ObjectNode ordered = schema.objectNode();
        for (String first : List.of("$schema", "title", "type")) {
            if (schema.has(first)) {
                ordered.set(first, schema.get(first));
            }
        }
        schema.properties().forEach(entry -> {
            if (!entry.getKey().equals("$defs")) {
                ordered.set(entry.getKey(), entry.getValue());
            }
        });
        if (schema.get("$defs") instanceof ObjectNode definitions) {
            ObjectNode all = ordered.putObject("$defs");
            definitions
                    .properties()
                    .forEach(entry -> all.set(entry.getKey(), inReadingOrder((ObjectNode) entry.getValue())));
        }
        return ordered;
    }

    private static int inTheRecordsOrder(MemberScope<?, ?> one, MemberScope<?, ?> other) {
        return Integer.compare(position(one), position(other));
    }

    private static int position(MemberScope<?, ?> member) {
        return components(member.getDeclaringType().getErasedType()).indexOf(member.getName());
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }

    /** What packs declare comes to the schema of each. */
    private static boolean isOfPacks(FieldScope field) {
        return field.getRawMember().getType() == OwnFields.class
                || field.getName().equals("ownFacts");
    }

    private boolean isRequired(FieldScope field) {
        if (isNullable(field)) {
            return false;
        }
        boolean list = List.class.isAssignableFrom(field.getRawMember().getType());
        // Of all lists of a case, this alone must be there: no policy governs a case whose programs nobody knows.
        return written || !list || field.getName().equals("programs");
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isKey(FieldScope field) {
        return field.getName().equals("id") || field.getName().equals("caseId");
    }

    private static boolean isNumber(FieldScope field) {
        Class<?> type = field.getRawMember().getType();
        return type == int.class || type == Integer.class;
    }

    private static CustomDefinition date(SchemaGenerationContext context) {
        ObjectNode date = context.getGeneratorConfig().createObjectNode();
        date.put("type", "string").put("format", "date").put("pattern", DATE);
        return new CustomDefinition(date, DefinitionType.INLINE, AttributeInclusion.YES);
    }

    private static String title(Class<?> record) {
        String words =
                record.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static CustomDefinition codes(Class<?> type, SchemaGenerationContext context) {
        ObjectNode codes = context.getGeneratorConfig().createObjectNode();
        codes.put("type", "string");
        ArrayNode all = codes.putArray("enum");
        names(type).forEach(all::add);
        return new CustomDefinition(codes);
    }

    private static boolean isCode(Class<?> type) {
        return CodeLists.isList(type) || type.isEnum();
    }

    private static List<String> names(Class<?> type) {
        return CodeLists.isList(type)
                ? CodeLists.library().names(type)
                : Arrays.stream(type.getFields())
                        .filter(Field::isEnumConstant)
                        .map(RecordSchema::code)
                        .toList();
    }

    private static String code(Field constant) {
        JsonProperty renamed = constant.getAnnotation(JsonProperty.class);
        return renamed == null ? constant.getName() : renamed.value();
    }

    private static String text(ObjectNode schema) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        try {
            return new ObjectMapper()
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(indent)
                                    .withArrayIndenter(indent))
                            .writeValueAsString(schema)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

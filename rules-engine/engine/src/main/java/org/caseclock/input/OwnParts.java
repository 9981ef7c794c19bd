package org.caseclock.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnField;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.OwnSpan;
import org.caseclock.facts.RecordCopy;
import org.jspecify.annotations.Nullable;

/**
 * Reads what packs declare: Jackson meets fields that the records do not have, which are looked up in the schema, kept until the
 * record is there, and put into a copy of it.
 */
final class OwnParts extends DeserializationProblemHandler {

    /** The attribute of a reading with the {@link CaseSchema}; where there is none, the library's records are all. */
    static final String SCHEMA = "caseclock.schema";

    private static final String HERE = "caseclock.here";
    private static final String KIND = "caseclock.kind";

    /**
     * What is kept for the record that is being read.
     *
     * @param record its class, to tell it from the records that stand in it
     * @param type what rules call it
     */
    private record Here(Class<?> record, String type, Map<String, Object> values, List<Fact> facts) {}

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        if (!(context.getAttribute(SCHEMA) instanceof CaseSchema schema)
                || !(context.getAttribute(HERE) instanceof Here here)
                || here.record() != deserializer.handledType()) {
            return false;
        }
        FactKind listed = beanOrClass instanceof CaseFile ? schema.listedIn(name) : null;
        OwnField field = schema.field(here.type(), name);
        if (listed == null && field == null) {
            return false;
        }
        try {
            if (field != null) {
                Object value = OwnValues.read(field, parser, context);
                if (value != null) {
                    here.values().put(name, value);
                }
            } else if (listed != null) {
                facts(listed, parser, context, here.facts());
            }
        } catch (JsonMappingException e) {
            e.prependPath(beanOrClass, name);
            throw e;
        }
        return true;
    }

    private static void facts(FactKind kind, JsonParser parser, DeserializationContext context, List<Fact> into)
            throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            throw InvalidNullException.from(context, null, context.constructType(List.class));
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw MismatchedInputException.from(parser, List.class, "not a list");
        }
        Class<? extends OwnShape> shape = kind.java() == OwnSpan.class ? OwnLasting.class : OwnDay.class;
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            context.setAttribute(KIND, kind);
            try {
                if (parser.currentToken() == JsonToken.VALUE_NULL) {
                    throw InvalidNullException.from(context, null, context.constructType(shape));
                }
                into.add(fact(context.readValue(parser, shape), kind, parser, context));
            } catch (JsonMappingException e) {
                e.prependPath(into, index);
                throw e;
            }
            index++;
        }
    }

    /** What the constructor of a fact refuses is told as Jackson tells it of a record that it makes itself. */
    private static Fact fact(OwnShape shape, FactKind kind, JsonParser parser, DeserializationContext context)
            throws JsonMappingException {
        try {
            return shape.of(kind);
        } catch (IllegalArgumentException e) {
            throw ValueInstantiationException.from(
                    parser, String.valueOf(e.getMessage()), context.constructType(shape.getClass()), e);
        }
    }

    /** Puts what was kept into what was read. */
    static final class Adding extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
            Class<?> type = bean.getBeanClass();
            return Fact.class.isAssignableFrom(type) || OwnShape.class.isAssignableFrom(type) || type == CaseFile.class
                    ? new With(deserializer)
                    : deserializer;
        }
    }

    private static final class With extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        With(JsonDeserializer<?> record) {
            super(record);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> record) {
            return new With(record);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!(context.getAttribute(SCHEMA) instanceof CaseSchema schema) || schema.isOfCodesAlone()) {
                return super.deserialize(parser, context);
            }
            Object around = context.getAttribute(HERE);
            Here here = new Here(handledType(), type(context), new HashMap<>(), new ArrayList<>());
            context.setAttribute(HERE, here);
            Object read = super.deserialize(parser, context);
            context.setAttribute(HERE, around);
            if (read == null || (here.values().isEmpty() && here.facts().isEmpty())) {
                return read;
            }
            OwnFields own = OwnFields.of(here.values());
            if (read instanceof OwnShape shape) {
                return shape.with(own);
            }
            return read instanceof CaseFile
                    ? RecordCopy.of(read, Map.of("ownFacts", here.facts()))
                    : RecordCopy.of(read, Map.of("own", own));
        }

        private String type(DeserializationContext context) {
            return OwnShape.class.isAssignableFrom(handledType())
                    ? String.valueOf(context.getAttribute(KIND))
                    : handledType().getSimpleName();
        }
    }
}

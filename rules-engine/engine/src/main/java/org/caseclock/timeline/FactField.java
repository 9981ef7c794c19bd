package org.caseclock.timeline;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnField;
import org.jspecify.annotations.Nullable;

/** A field of a kind of fact: of the library, or declared by a pack. */
sealed interface FactField {

    /** What stands in it; nothing where it is empty. */
    @Nullable
    Object read(Fact fact);

    /** What it holds. */
    Type type();

    /** The codes that it may hold beside those of its type. */
    List<String> moreCodes();

    /** One of the library. */
    record OfTheLibrary(Method reader, CaseSchema schema) implements FactField {

        @Override
        public @Nullable Object read(Fact fact) {
            return Accessors.read(reader, fact);
        }

        @Override
        public Type type() {
            return reader.getGenericReturnType();
        }

        @Override
        public List<String> moreCodes() {
            Type type = type() instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type();
            return type instanceof Class<?> list ? schema.codesOf(list.getSimpleName()) : List.of();
        }
    }

    /** One that a pack declares. */
    record Own(OwnField field) implements FactField {

        @Override
        public @Nullable Object read(Fact fact) {
            return fact.own().values().get(field.name());
        }

        @Override
        public Type type() {
            return field.form().type();
        }

        @Override
        public List<String> moreCodes() {
            return field.codes();
        }
    }

    /** The fields of a kind, by name. */
    static Map<String, FactField> of(FactKind kind, CaseSchema schema) {
        Map<String, FactField> fields = new TreeMap<>();
        Accessors.of(kind.java()).forEach((name, reader) -> fields.put(name, new OfTheLibrary(reader, schema)));
        schema.fieldsOf(kind.type()).forEach((name, field) -> fields.put(name, new Own(field)));
        return fields;
    }
}

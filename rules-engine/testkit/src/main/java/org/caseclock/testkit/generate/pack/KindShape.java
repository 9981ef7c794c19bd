package org.caseclock.testkit.generate.pack;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Missing;
import org.caseclock.facts.OwnFields;
import org.jspecify.annotations.Nullable;

/** A kind of fact, and the fields that its facts may have. */
final class KindShape {

    static final String ID = "id";

    private final FactKind kind;
    private final Map<String, FieldShape> fields;
    private final List<FieldShape> all;
    private final List<FieldShape> own;
    private final RecordComponent[] components;
    private final Constructor<?> constructor;

    KindShape(FactKind kind, List<FieldShape> fields) {
        this.kind = kind;
        this.fields = new LinkedHashMap<>();
        fields.forEach(field -> this.fields.put(field.name(), field));
        this.all = List.copyOf(fields);
        this.own = fields.stream().filter(FieldShape::isOwn).toList();
        this.components = kind.java().getRecordComponents();
        try {
            this.constructor = kind.java()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    FactKind kind() {
        return kind;
    }

    /** What rules call it. */
    String type() {
        return kind.type();
    }

    /** Its fields beside the id. */
    List<FieldShape> fields() {
        return all;
    }

    /** A field; none where it has none of the name. */
    @Nullable
    FieldShape field(String name) {
        return fields.get(name);
    }

    /** The field with the day that a fact is about. */
    String day() {
        return Missing.dayOf(kind.java());
    }

    /**
     * A fact.
     *
     * @param values what stands in its fields, the id among them
     * @throws IllegalArgumentException if something required is missing
     */
    Fact build(Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        own.forEach(field -> more.put(field.name(), values.get(field.name())));
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = switch (components[i].getName()) {
                case "kind" -> components[i].getType() == FactKind.class ? kind : values.get("kind");
                case "own" -> OwnFields.of(more);
                default -> values.get(components[i].getName());
            };
        }
        try {
            return (Fact) constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException refused ? refused : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

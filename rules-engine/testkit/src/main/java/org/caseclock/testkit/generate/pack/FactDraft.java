package org.caseclock.testkit.generate.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/** A fact while it is being written. What was set is kept by whoever fills the rest. */
final class FactDraft {

    private final KindShape shape;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    FactDraft(KindShape shape, String id) {
        this.shape = shape;
        values.put(KindShape.ID, id);
    }

    /** The same once more, under another id. */
    FactDraft copy(String id) {
        FactDraft copy = new FactDraft(shape, id);
        values.forEach((name, value) -> {
            if (!name.equals(KindShape.ID)) {
                copy.values.put(name, value);
            }
        });
        return copy;
    }

    KindShape shape() {
        return shape;
    }

    String type() {
        return shape.type();
    }

    String id() {
        return String.valueOf(values.get(KindShape.ID));
    }

    /** Whether it was said what stands in a field, or that nothing does. */
    boolean isSet(String field) {
        return values.containsKey(field);
    }

    /** What stands in a field; nothing where it is empty, or not said yet. */
    @Nullable
    Object get(String field) {
        return values.get(field);
    }

    void set(String field, Object value) {
        values.put(field, value);
    }

    /** Says that a field is empty, unless it must not be. */
    void leaveEmpty(String field) {
        FieldShape known = shape.field(field);
        if (known != null && !known.isRequired()) {
            values.put(field, null);
        }
    }

    /** Adds to a list. */
    void add(String field, Object value) {
        List<Object> all = new ArrayList<>();
        if (values.get(field) instanceof List<?> list) {
            all.addAll(list);
        }
        if (!all.contains(value)) {
            all.add(value);
        }
        values.put(field, all);
    }

    @Nullable
    LocalDate day(String field) {
        return (LocalDate) values.get(field);
    }

    /** The day that it is about. */
    @Nullable
    LocalDate day() {
        return day(shape.day());
    }

    /** The day that it is about, which was said. */
    LocalDate knownDay() {
        return Objects.requireNonNull(day(), this::toString);
    }

    boolean hasDay() {
        return isSet(shape.day());
    }

    void on(LocalDate day) {
        set(shape.day(), day);
    }

    Fact build() {
        return shape.build(values);
    }

    @Override
    public String toString() {
        return type() + values;
    }
}

package org.caseclock.knowledge;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/** Copies a fact with other values in some of its fields. Facts are records, each kind with fields of its own. */
final class RecordCopy {

    private RecordCopy() {}

    static Fact of(Fact fact, Map<String, ?> changed) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                types[i] = components[i].getType();
                values[i] = changed.containsKey(name)
                        ? changed.get(name)
                        : components[i].getAccessor().invoke(fact);
            }
            return fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The " + fact.getClass().getSimpleName() + " cannot be copied.", e);
        }
    }
}

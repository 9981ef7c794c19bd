package org.caseclock.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies a record with other values in some of its fields. Facts are records, each kind with fields of its own. */
public final class RecordCopy {

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("The " + type.getSimpleName() + " cannot be copied.", e);
            }
        }
    };

    private RecordCopy() {}

    /**
     * The copy.
     *
     * @param changed the other values, by their fields
     * @throws IllegalArgumentException if the record's own constructor refuses one
     */
    @SuppressWarnings("unchecked") // a record's constructor makes one of its own
    public static <T> T of(T record, Map<String, ? extends @Nullable Object> changed) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                values[i] = changed.containsKey(name)
                        ? changed.get(name)
                        : components[i].getAccessor().invoke(record);
            }
            return (T) CONSTRUCTORS.get(record.getClass()).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("The " + record.getClass().getSimpleName() + " cannot be copied.", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The " + record.getClass().getSimpleName() + " cannot be copied.", e);
        }
    }
}

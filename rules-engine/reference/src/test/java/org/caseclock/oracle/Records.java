package org.caseclock.oracle;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads and rebuilds records by their components. */
final class Records {

    private static final ClassValue<Constructor<?>> CANONICAL = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> canonical = type.getDeclaredConstructor(types);
                canonical.setAccessible(true);
                return canonical;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Arrays.stream(components).forEach(each -> each.getAccessor().setAccessible(true));
            return components;
        }
    };

    private static final ClassValue<List<RecordComponent>> NULLABLE = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(components(type)).filter(Records::mayBeEmpty).toList();
        }
    };

    private Records() {}

    static RecordComponent[] components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** The components that may be empty. */
    static List<RecordComponent> nullable(Class<?> type) {
        return NULLABLE.get(type);
    }

    private static boolean mayBeEmpty(RecordComponent component) {
        return component.getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    static @Nullable Object read(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The record with another value in one component.
     *
     * @throws IllegalArgumentException if the record refuses the value
     */
    static <T> T with(T owner, String name, UnaryOperator<@Nullable Object> change) {
        RecordComponent[] components = components(owner.getClass());
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = read(owner, components[i]);
            values[i] = components[i].getName().equals(name) ? change.apply(value) : value;
        }
        try {
            @SuppressWarnings("unchecked")
            T changed = (T) CANONICAL.get(owner.getClass()).newInstance(values);
            return changed;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException refused ? refused : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

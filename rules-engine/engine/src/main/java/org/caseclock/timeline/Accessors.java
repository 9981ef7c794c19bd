package org.caseclock.timeline;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.facts.Answer;
import org.jspecify.annotations.Nullable;

/** The fields of a kind of fact: the components of its record, and what it says of itself by {@code is…} or {@code get…}. */
public final class Accessors {

    private static final Pattern DERIVED = Pattern.compile("(?:is|get)([A-Z])(.*)");

    private static final ClassValue<Map<String, Method>> OF_KIND = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> kind) {
            Map<String, Method> fields = new TreeMap<>();
            for (Method method : kind.getMethods()) {
                if (method.getDeclaringClass() != Object.class
                        && method.getParameterCount() == 0
                        && method.getReturnType() != Answer.class) {
                    // All that is read is public; to be told so once is to be asked no more.
                    method.trySetAccessible();
                    Matcher derived = DERIVED.matcher(method.getName());
                    fields.put(
                            derived.matches()
                                    ? derived.group(1).toLowerCase(Locale.ROOT) + derived.group(2)
                                    : method.getName(),
                            method);
                }
            }
            return Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    };

    /** Made once, since fields are read all the time. */
    private static final Object[] NO_ARGUMENTS = {};

    private Accessors() {}

    /** By name, in its order. */
    public static Map<String, Method> of(Class<?> kind) {
        return OF_KIND.get(kind);
    }

    /** What stands in a field. */
    public static @Nullable Object read(Method field, Object fact) {
        try {
            return field.invoke(fact, NO_ARGUMENTS);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.caseclock.knowledge;

import java.util.Locale;
import org.caseclock.facts.Fact;

/** How a sentence names a fact. */
public final class Names {

    private static final ClassValue<String> KINDS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> record) {
            return record.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        }
    };

    private Names() {}

    /** The fact's kind and id, such as {@code The case note n3}. */
    public static String of(Fact fact) {
        return "The " + kind(fact.getClass()) + " " + fact.id();
    }

    /** The kind of a fact in words, such as {@code case note}. */
    public static String kind(Class<?> record) {
        return KINDS.get(record);
    }
}

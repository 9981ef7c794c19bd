package org.caseclock.engine.kie.plan;

import java.lang.reflect.Modifier;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** The types of facts that the rules of a plan match, each with a number. */
final class FactTypes {

    private final IdentityHashMap<Class<?>, Integer> numbers = new IdentityHashMap<>();

    /** The number of a type, a new one where it has none yet. */
    int number(Class<?> type) {
        if (!Modifier.isFinal(type.getModifiers())) {
            throw new UnplannableException("a pattern matches " + type.getSimpleName() + ", which may have subtypes");
        }
        return numbers.computeIfAbsent(type, each -> numbers.size());
    }

    /** The number of a type; none where no rule matches it. */
    @Nullable
    Integer known(Class<?> type) {
        return numbers.get(type);
    }

    int count() {
        return numbers.size();
    }
}

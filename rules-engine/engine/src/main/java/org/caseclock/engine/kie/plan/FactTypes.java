package org.caseclock.engine.kie.plan;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/** The types of facts that the rules of a plan match, each with a number, and the texts by which they are sorted. */
final class FactTypes {

    private final IdentityHashMap<Class<?>, Integer> numbers = new IdentityHashMap<>();
    private final List<ByText> texts = new ArrayList<>();

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

    /** By which of its texts a type is sorted. */
    ByText by(int type, Function1<Object, Object> text) {
        for (ByText each : texts) {
            if (each.type() == type && each.text().equals(text)) {
                return each;
            }
        }
        ByText added = new ByText(texts.size(), type, text);
        texts.add(added);
        return added;
    }

    List<ByText> texts() {
        return texts;
    }

    int count() {
        return numbers.size();
    }
}

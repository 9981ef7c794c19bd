package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.AlphaIndex;
import org.drools.model.Index;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * How the facts of a type are sorted by one of their texts, such as the name of a window: those of one text need then not be
 * looked for among all by each rule that asks for it.
 *
 * @param number the number under which they are kept
 * @param type the type
 * @param text the text of a fact
 */
record ByText(int number, int type, Function1<Object, Object> text) {

    /** The facts by their texts, each in their order. */
    Map<Object, List<Object>> sorted(List<Object> facts) {
        Map<Object, List<Object>> sorted = new HashMap<>(facts.size() * 2);
        for (Object fact : facts) {
            sorted.computeIfAbsent(text.apply(fact), key -> new ArrayList<>(2)).add(fact);
        }
        return sorted;
    }

    /** What a condition asks, if that is no more than that a text of a fact is this one. */
    @SuppressWarnings("unchecked")
    static @Nullable AlphaIndex<Object, String> asked(SingleConstraint condition) {
        return condition.getIndex() instanceof AlphaIndex<?, ?> index
                        && index.getConstraintType() == Index.ConstraintType.EQUAL
                        && index.getIndexedClass() == String.class
                        && index.getRightValue() instanceof String
                ? (AlphaIndex<Object, String>) index
                : null;
    }
}

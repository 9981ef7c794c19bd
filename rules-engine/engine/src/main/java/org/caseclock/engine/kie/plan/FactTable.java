package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The facts of a case, by type and, where rules ask for one text of theirs, by that. */
final class FactTable {

    private final List<Object>[] byType;
    private final Map<Object, List<Object>>[] byText;

    /** What a policy version brings to every case, of the types that rules match. Threads may share it. */
    FactTable(FactTypes types, List<?> ofTheVersion) {
        byType = lists(types.count());
        byText = maps(types.texts().size());
        add(types, ofTheVersion, byType.clone());
        for (ByText by : types.texts()) {
            if (byType[by.type()] != null) {
                byText[by.number()] = by.sorted(byType[by.type()]);
            }
        }
    }

    /** What a policy version brings, and after it the facts of a case. Belongs to the thread that evaluates the case. */
    @SuppressWarnings("ReferenceEquality") // two lists that say the same are two
    FactTable(FactTypes types, FactTable ofTheVersion, List<?> ofTheCase) {
        byType = ofTheVersion.byType.clone();
        byText = ofTheVersion.byText.clone();
        add(types, ofTheCase, ofTheVersion.byType);
        for (ByText by : types.texts()) {
            if (byType[by.type()] != ofTheVersion.byType[by.type()]) {
                byText[by.number()] = null;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object>[] lists(int count) {
        return (List<Object>[]) new List<?>[count];
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, List<Object>>[] maps(int count) {
        return (Map<Object, List<Object>>[]) new Map<?, ?>[count];
    }

    /**
     * @param shared lists that are of others as well, to which nothing is added
     */
    @SuppressWarnings("ReferenceEquality") // two lists that say the same are two
    private void add(FactTypes types, List<?> facts, List<Object>[] shared) {
        for (Object fact : facts) {
            Integer known = types.known(fact.getClass());
            if (known != null) {
                int type = known;
                if (byType[type] == shared[type]) {
                    byType[type] = shared[type] == null ? new ArrayList<>() : new ArrayList<>(shared[type]);
                }
                byType[type].add(fact);
            }
        }
    }

    List<Object> of(int type) {
        return byType[type] == null ? List.of() : byType[type];
    }

    /** The facts that have a text; they are sorted when one is first asked for. */
    List<Object> of(ByText by, String text) {
        Map<Object, List<Object>> sorted = byText[by.number()];
        if (sorted == null) {
            sorted = by.sorted(of(by.type()));
            byText[by.number()] = sorted;
        }
        return sorted.getOrDefault(text, List.of());
    }
}

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
        add(types, ofTheVersion);
        for (ByText by : types.texts()) {
            if (byType[by.type()] != null) {
                byText[by.number()] = by.sorted(byType[by.type()]);
            }
        }
    }

    /**
     * What a policy version brings, and the facts of a case. Belongs to the thread that evaluates the case.
     *
     * @throws IllegalArgumentException if the case brings something of a type that the version brings
     */
    FactTable(FactTypes types, FactTable ofTheVersion, List<?> ofTheCase) {
        byType = lists(types.count());
        byText = ofTheVersion.byText.clone();
        add(types, ofTheCase);
        for (int type = 0; type < byType.length; type++) {
            if (ofTheVersion.byType[type] != null) {
                if (byType[type] != null) {
                    throw new IllegalArgumentException("A case brings what only a policy version does ("
                            + byType[type].get(0).getClass().getSimpleName() + ").");
                }
                byType[type] = ofTheVersion.byType[type];
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

    private void add(FactTypes types, List<?> facts) {
        for (Object fact : facts) {
            Integer known = types.known(fact.getClass());
            if (known != null) {
                int type = known;
                if (byType[type] == null) {
                    byType[type] = new ArrayList<>();
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

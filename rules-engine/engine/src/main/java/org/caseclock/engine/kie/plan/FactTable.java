package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.List;

/** The facts of a case, by type. */
final class FactTable {

    private final List<Object>[] byType;

    /** The facts of the types that rules match; what a policy version itself brings comes first. */
    FactTable(FactTypes types, List<?> ofTheVersion, List<?> ofTheCase) {
        byType = lists(types.count());
        add(types, ofTheVersion);
        add(types, ofTheCase);
    }

    @SuppressWarnings("unchecked")
    private static List<Object>[] lists(int count) {
        return (List<Object>[]) new List<?>[count];
    }

    private void add(FactTypes types, List<?> facts) {
        for (Object fact : facts) {
            Integer type = types.known(fact.getClass());
            if (type != null) {
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
}

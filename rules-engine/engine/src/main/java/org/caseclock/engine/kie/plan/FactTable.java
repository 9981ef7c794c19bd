package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.List;

/** The facts of a case, by type. */
final class FactTable {

    private final List<Object>[] byType;

    /** What a policy version brings to every case, of the types that rules match. */
    FactTable(FactTypes types, List<?> ofTheVersion) {
        byType = lists(types.count());
        add(types, ofTheVersion, byType.clone());
    }

    /** What a policy version brings, and after it the facts of a case. */
    FactTable(FactTypes types, FactTable ofTheVersion, List<?> ofTheCase) {
        byType = ofTheVersion.byType.clone();
        add(types, ofTheCase, ofTheVersion.byType);
    }

    @SuppressWarnings("unchecked")
    private static List<Object>[] lists(int count) {
        return (List<Object>[]) new List<?>[count];
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
}

package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is owed, each finding once, where rules say of some of it only that it may be owed. */
final class Undoubted {

    private record Finding(String clause, String key) {}

    private Undoubted() {}

    static List<Owed> of(List<Owed> all) {
        Map<Finding, Owed> doubtful = new LinkedHashMap<>();
        for (Owed owed : all) {
            if (owed.isInDoubt()) {
                doubtful.merge(finding(owed), owed, (one, other) -> one.given(other.lacking()));
            }
        }
        if (doubtful.isEmpty()) {
            return all;
        }
        Set<String> clauses = doubtful.keySet().stream().map(Finding::clause).collect(Collectors.toSet());
        List<Owed> undoubted = new ArrayList<>(all.size());
        for (Owed owed : all) {
            if (!owed.isInDoubt()) {
                if (clauses.contains(owed.clause())) {
                    doubtful.remove(finding(owed));
                }
                undoubted.add(owed);
            }
        }
        undoubted.addAll(doubtful.values());
        return undoubted;
    }

    private static Finding finding(Owed owed) {
        return new Finding(owed.clause(), owed.window().key());
    }
}

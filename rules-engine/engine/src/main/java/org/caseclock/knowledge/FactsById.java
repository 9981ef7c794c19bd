package org.caseclock.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/** The facts of a case by their ids. Mostly each id is of one fact alone. */
final class FactsById {

    private final Map<String, Fact> first;
    /** All facts of an id that several bear. */
    private final Map<String, List<Fact>> sharers = new HashMap<>(0);

    FactsById(List<Fact> facts) {
        first = new HashMap<>(facts.size() * 2);
        for (Fact fact : facts) {
            Fact other = first.putIfAbsent(fact.id(), fact);
            if (other != null) {
                sharers.computeIfAbsent(fact.id(), id -> new ArrayList<>(List.of(other)))
                        .add(fact);
            }
        }
    }

    /** The first fact that bears an id. */
    @Nullable
    Fact first(String id) {
        return first.get(id);
    }

    /** The facts that bear an id, in their order. */
    List<Fact> of(String id) {
        Fact only = first.get(id);
        return only == null ? List.of() : sharers.getOrDefault(id, List.of(only));
    }

    /** The facts of each id that several bear, by that id. */
    Map<String, List<Fact>> sharers() {
        return sharers;
    }
}

package org.caseclock.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Kinds;

/**
 * What the facts of a case are called while it is evaluated. Ids are unique among the facts of one kind only, while rules
 * compare them without a look at the kind: an id that facts of several kinds bear gets its kind before it. Looked at are all
 * facts of the case, known or not, so that what a fact is called does not change with the as-of date.
 */
final class FactNames {

    private final Set<String> shared;

    private FactNames(Set<String> shared) {
        this.shared = shared;
    }

    static FactNames of(List<Fact> facts, CaseSchema schema) {
        Map<String, Fact> byId = new HashMap<>(facts.size() * 2);
        Set<String> shared = new HashSet<>(0);
        for (Fact fact : facts) {
            String id = fact.id();
            Fact other = byId.putIfAbsent(id, fact);
            // What looks like an id with its kind gets one more, or it could be taken for that.
            if ((other != null && !areOfOneKind(fact, other)) || schema.namedBy(id) != null) {
                shared.add(id);
            }
        }
        return new FactNames(shared);
    }

    private static boolean areOfOneKind(Fact one, Fact other) {
        return FactKind.of(one).isCalledAs(FactKind.of(other));
    }

    /** Whether all facts are called by their ids alone. */
    boolean areIds() {
        return shared.isEmpty();
    }

    String of(Fact fact) {
        return !areIds() && shared.contains(fact.id()) ? Kinds.idWithKind(fact) : fact.id();
    }
}

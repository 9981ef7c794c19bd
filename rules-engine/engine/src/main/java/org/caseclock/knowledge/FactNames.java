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

    /**
     * @param known the facts that are known
     * @param byId the same by their ids
     * @param later those that are not known yet
     * @param schema what the policy knows beside the library
     */
    static FactNames of(List<Fact> known, FactsById byId, List<Fact> later, CaseSchema schema) {
        Set<String> shared = new HashSet<>(0);
        for (Fact fact : known) {
            addIfItLooksLikeOneWithItsKind(fact.id(), schema, shared);
        }
        byId.sharers().forEach((id, bearers) -> {
            if (!bearers.stream().allMatch(each -> areOfOneKind(each, bearers.get(0)))) {
                shared.add(id);
            }
        });
        Map<String, Fact> firstLater = new HashMap<>(later.size() * 2);
        for (Fact fact : later) {
            String id = fact.id();
            Fact before = firstLater.putIfAbsent(id, fact);
            Fact other = byId.first(id) == null ? before : byId.first(id);
            if (other != null && !areOfOneKind(fact, other)) {
                shared.add(id);
            }
            addIfItLooksLikeOneWithItsKind(id, schema, shared);
        }
        return new FactNames(shared);
    }

    /** What looks like an id with its kind gets one more, or it could be taken for that. */
    private static void addIfItLooksLikeOneWithItsKind(String id, CaseSchema schema, Set<String> shared) {
        if (schema.namedBy(id) != null) {
            shared.add(id);
        }
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

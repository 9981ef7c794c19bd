package org.caseclock.ledger;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;

/** What of a pack every settlement needs, worked out once. Immutable; threads may share it. */
public final class Wordings {

    private final PolicyPack pack;
    private final Map<String, Integer> order = new HashMap<>();
    private final IdentityHashMap<PolicyVersion, Map<String, Wording>> byVersion = new IdentityHashMap<>();

    private Wordings(PolicyPack pack) {
        this.pack = pack;
        pack.clauses().keySet().forEach(clause -> order.put(clause, order.size()));
        for (PolicyVersion version : pack.versions()) {
            Map<String, Wording> byClause = new HashMap<>();
            order.forEach((clause, place) -> byClause.put(clause, Wording.of(pack, version, clause, place)));
            byVersion.put(version, byClause);
        }
    }

    /** That of a pack. */
    public static Wordings of(PolicyPack pack) {
        return new Wordings(pack);
    }

    PolicyPack pack() {
        return pack;
    }

    /** A clause's place in the pack. */
    int order(String clause) {
        return Objects.requireNonNull(order.get(clause));
    }

    /**
     * That of a clause under a version.
     *
     * @throws LedgerException if the pack has no such clause
     */
    Wording of(PolicyVersion version, String clause) {
        Wording wording = Objects.requireNonNull(byVersion.get(version)).get(clause);
        if (wording == null) {
            throw new LedgerException("A rule names the clause " + clause + ", which the pack does not have.");
        }
        return wording;
    }
}

package org.caseclock.benchmark;

import java.util.IdentityHashMap;
import java.util.Objects;

/** To which case each fact belongs. Facts do not say it, and two cases may have equal ones. */
final class CaseIds {

    private final IdentityHashMap<Object, String> ofFacts = new IdentityHashMap<>();

    void put(Object fact, String caseId) {
        ofFacts.put(fact, caseId);
    }

    String of(Object fact) {
        return Objects.requireNonNull(ofFacts.get(fact));
    }

    void clear() {
        ofFacts.clear();
    }
}

package org.caseclock.reference;

import org.caseclock.facts.Fact;

/**
 * What names a fact in its case: ids are unique among the facts of one kind (C12).
 *
 * @param kind the kind of fact
 * @param id the id, among the facts of the kind
 */
record FactKey(Class<? extends Fact> kind, String id) {

    static FactKey of(Fact fact) {
        return new FactKey(fact.getClass(), fact.id());
    }
}

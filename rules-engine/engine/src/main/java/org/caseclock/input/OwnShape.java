package org.caseclock.input;

import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnFields;

/** A fact of a kind that a pack declares, as it is read. */
sealed interface OwnShape permits OwnDay, OwnLasting {

    /** The same with what stands in the fields that the pack declares. */
    OwnShape with(OwnFields fields);

    /** The fact. */
    Fact of(FactKind kind);
}

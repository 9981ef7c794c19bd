package org.caseclock.ledger;

import java.util.List;
import org.caseclock.facts.Fact;

/**
 * A fact of which it is unknown whether it is what a rule gathers.
 *
 * @param fact the fact, or a row
 * @param hangsOn what is missing
 */
record Doubtful(Object fact, List<String> hangsOn) {

    Fact asFact() {
        return (Fact) fact;
    }
}

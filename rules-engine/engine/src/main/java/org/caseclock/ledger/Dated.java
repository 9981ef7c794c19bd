package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact and the day by which it counts.
 *
 * @param fact the fact
 * @param date the day; empty where the fact has none
 */
record Dated(Fact fact, @Nullable LocalDate date) {

    static final Comparator<Dated> ORDER = Comparator.comparing(
                    Dated::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(dated -> dated.fact().id());

    /** By its own date. */
    static Dated of(Object fact) {
        return new Dated((Fact) fact, ((Fact) fact).date());
    }
}

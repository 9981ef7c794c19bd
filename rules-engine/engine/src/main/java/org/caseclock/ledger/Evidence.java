package org.caseclock.ledger;

import java.time.LocalDate;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Kinds;
import org.jspecify.annotations.Nullable;

/**
 * A fact that meets an obligation.
 *
 * @param kind the kind of fact, such as {@code contact}
 * @param id the fact
 * @param date the day by which it counts
 */
public record Evidence(String kind, String id, @Nullable LocalDate date) {

    static Evidence of(Dated dated) {
        return new Evidence(FactKind.of(dated.fact()).words(), Kinds.id(dated.fact()), dated.date());
    }
}

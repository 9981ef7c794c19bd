package org.caseclock.reference;

import java.time.LocalDate;
import java.util.Objects;
import org.caseclock.facts.Fact;

/**
 * The day of a fact that has one. The clauses are judged for facts that do, services and planned services aside; a case in
 * which another fact lacks its day is judged in each way of filling it.
 */
final class Day {

    private Day() {}

    static LocalDate of(Fact fact) {
        return Objects.requireNonNull(fact.date());
    }
}

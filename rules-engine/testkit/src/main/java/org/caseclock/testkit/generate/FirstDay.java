package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.Objects;
import org.caseclock.facts.Fact;

/** The day of what is generated, a span's first, which it always has: {@link EmptyDays} takes it away last. */
final class FirstDay {

    private FirstDay() {}

    static LocalDate of(Fact fact) {
        return Objects.requireNonNull(fact.date());
    }
}

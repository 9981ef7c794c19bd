package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.Objects;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;

/** The first day of what is generated, which always has one: {@link EmptyDays} takes it away last. */
final class FirstDay {

    private FirstDay() {}

    static LocalDate of(Service service) {
        return Objects.requireNonNull(service.startDate());
    }

    static LocalDate of(PlannedService plan) {
        return Objects.requireNonNull(plan.startDate());
    }
}

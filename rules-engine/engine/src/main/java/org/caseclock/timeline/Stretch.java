package org.caseclock.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days without a gap that one or more spans cover. Spans that overlap or leave no day between them are one stretch.
 *
 * @param name its name in {@code policy.yaml}
 * @param startDate the first day
 * @param endDate the last day; empty while it runs
 */
public record Stretch(
        String name, LocalDate startDate, @Nullable LocalDate endDate) {

    /** Whether it holds every day from one date to another. */
    public boolean covers(LocalDate first, LocalDate last) {
        return !startDate.isAfter(first) && (endDate == null || !endDate.isBefore(last));
    }
}

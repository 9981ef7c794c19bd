package org.caseclock.timeline;

import java.time.LocalDate;
import org.caseclock.facts.Span;
import org.jspecify.annotations.Nullable;

/**
 * Days without a gap: those that one or more spans cover, or those from one moment to another. Spans that overlap or leave
 * no day between them are one stretch.
 *
 * @param name its name in {@code policy.yaml}
 * @param first the span that it begins with, by date, then id; empty where it runs between moments
 * @param startDate the first day
 * @param endDate the last day; empty while it runs
 * @param afterExit whether it exists because of the exit
 */
public record Stretch(
        String name,
        @Nullable Span first,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        boolean afterExit) {

    /** Tells it from the others of its name: the id of its first span. */
    public String key() {
        return first == null ? "" : first.id();
    }

    /** Whether it holds every day from one date to another. */
    public boolean covers(LocalDate from, LocalDate to) {
        return !startDate.isAfter(from) && (endDate == null || !endDate.isBefore(to));
    }

    Stretch until(@Nullable LocalDate day) {
        return new Stretch(name, first, startDate, day, afterExit);
    }
}

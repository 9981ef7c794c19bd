package org.caseclock.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that wages were paid for, as far as the evidence tells.
 *
 * @param start the first day; empty where it is not stated
 * @param end the last day; empty where it is not stated
 * @param date the date of the evidence, which counts where neither is stated
 */
public record PayPeriod(@Nullable LocalDate start, @Nullable LocalDate end, LocalDate date) {

    /** Whether it surely overlaps these days: of half a pay period, the day that is stated lies in them. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        if (start != null && end != null) {
            return !start.isAfter(to) && !end.isBefore(from);
        }
        LocalDate stated = start != null ? start : end != null ? end : date;
        return !stated.isBefore(from) && !stated.isAfter(to);
    }

    /** Whether it overlaps these days, or would if the missing half of it were filled so. */
    public boolean mayOverlap(LocalDate from, LocalDate to) {
        if ((start == null) == (end == null)) {
            return overlaps(from, to);
        }
        return start != null ? !start.isAfter(to) : end != null && !end.isBefore(from);
    }
}

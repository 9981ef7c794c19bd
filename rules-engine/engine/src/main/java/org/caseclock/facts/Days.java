package org.caseclock.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on end, both included, of which an end may not be on record. What is told of them is told whichever day that is: without
 * a first day they surely hold their last.
 *
 * @param first the first
 * @param last the last; empty while they run on
 */
public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

    /** Whether they surely hold a day. */
    public boolean cover(LocalDate day) {
        return overlap(day, day);
    }

    /** Whether they hold a day, or would if the first were known. */
    public boolean mayCover(LocalDate day) {
        return mayOverlap(day, day);
    }

    /** Whether they surely hold some day from one date to another. */
    public boolean overlap(LocalDate from, LocalDate to) {
        LocalDate known = first != null ? first : last;
        return known != null && !known.isAfter(to) && mayOverlap(from, to);
    }

    /** Whether they hold some day from one date to another, or would if the first were known. */
    public boolean mayOverlap(LocalDate from, LocalDate to) {
        return (first == null || !first.isAfter(to)) && (last == null || !last.isBefore(from));
    }
}

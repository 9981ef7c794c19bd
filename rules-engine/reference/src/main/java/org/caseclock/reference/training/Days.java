package org.caseclock.reference.training;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days on end, both ends included.
 *
 * @param first the first day
 * @param last the last day; empty where there is none
 */
record Days(LocalDate first, @Nullable LocalDate last) {

    /** One day alone: the window of a check (C16). */
    static Days on(LocalDate day) {
        return new Days(day, day);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !isBefore(day);
    }

    /** Whether they end before a day. */
    boolean isBefore(LocalDate day) {
        return last != null && last.isBefore(day);
    }

    /** Whether there is no such day, since the last comes before the first. */
    boolean isNone() {
        return isBefore(first);
    }

    /** Those that are in both. */
    Days and(Days other) {
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate to = last;
        if (to == null || (other.last != null && other.last.isBefore(to))) {
            to = other.last;
        }
        return new Days(from, to);
    }

    /** How many there are; only where there is a last one. */
    long number() {
        if (last == null) {
            throw new IllegalStateException("The days from " + first + " go on.");
        }
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}

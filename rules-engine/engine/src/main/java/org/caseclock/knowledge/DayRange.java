package org.caseclock.knowledge;

import java.time.LocalDate;

/**
 * The days that a fact without one can have, by what else is on record.
 *
 * @param earliest the first of them
 * @param latest the last of them
 */
public record DayRange(LocalDate earliest, LocalDate latest) {

    /** Before every day that a case can know. */
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    public DayRange {
        earliest = earliest.isAfter(latest) ? latest : earliest;
    }

    /** Whether a day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    /** A fact that has a day. */
    static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }
}

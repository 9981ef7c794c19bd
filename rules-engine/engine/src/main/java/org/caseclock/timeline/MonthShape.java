package org.caseclock.timeline;

/** What counts as a month. */
public enum MonthShape {
    /** A calendar month. */
    CALENDAR_MONTH,
    /** Thirty days from the last contact. */
    ROLLING_30
}

package org.caseclock.testkit.generate;

import java.time.LocalDate;

/** The quarters after a day, mostly an exit. It only aims dates; it judges nothing. */
final class Quarters {

    private static final int MONTHS = 3;

    private Quarters() {}

    /** The first day of the n-th quarter after the one of a day. */
    static LocalDate first(LocalDate day, int n) {
        return day.withDayOfMonth(1)
                .minusMonths((day.getMonthValue() - 1) % MONTHS)
                .plusMonths((long) MONTHS * n);
    }

    /** The last day of the n-th quarter after the one of a day. */
    static LocalDate last(LocalDate day, int n) {
        return first(day, n + 1).minusDays(1);
    }
}

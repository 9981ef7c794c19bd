package org.caseclock.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * A calendar quarter.
 *
 * @param firstMonth its first month
 */
record CalendarQuarter(YearMonth firstMonth) {

    private static final int MONTHS = 3;

    /** The n-th quarter after the one that holds a day (C5). */
    static CalendarQuarter after(LocalDate day, int n) {
        YearMonth month = YearMonth.from(day);
        int monthOfQuarter = (month.getMonthValue() - 1) % MONTHS;
        return new CalendarQuarter(month.minusMonths(monthOfQuarter).plusMonths((long) MONTHS * n));
    }

    LocalDate first() {
        return firstMonth.atDay(1);
    }

    LocalDate last() {
        return lastMonth().atEndOfMonth();
    }

    YearMonth lastMonth() {
        return firstMonth.plusMonths(MONTHS - 1L);
    }

    CalendarQuarter next() {
        return new CalendarQuarter(firstMonth.plusMonths(MONTHS));
    }

    Window window() {
        return new Window(first(), last());
    }

    boolean holds(LocalDate day) {
        return window().holds(day);
    }

    @Override
    public String toString() {
        return firstMonth.getYear() + "-Q" + firstMonth.get(IsoFields.QUARTER_OF_YEAR);
    }
}

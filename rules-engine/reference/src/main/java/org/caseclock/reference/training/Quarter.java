package org.caseclock.reference.training;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A calendar quarter.
 *
 * @param year its year
 * @param ordinal its number in the year, from 1
 */
record Quarter(int year, int ordinal) {

    private static final int IN_YEAR = 4;
    private static final int MONTHS = 3;

    /** The n-th after the one that holds a day (C5). */
    static Quarter after(LocalDate day, int n) {
        int index = day.getYear() * IN_YEAR + (day.getMonthValue() - 1) / MONTHS + n;
        return new Quarter(index / IN_YEAR, index % IN_YEAR + 1);
    }

    Days days() {
        YearMonth last = YearMonth.of(year, ordinal * MONTHS);
        return new Days(last.minusMonths(MONTHS - 1L).atDay(1), last.atEndOfMonth());
    }

    @Override
    public String toString() {
        return year + "-Q" + ordinal;
    }
}

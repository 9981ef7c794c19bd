package org.caseclock.reference.training;

import java.time.LocalDate;
import java.time.Month;

/**
 * A program year, from July 1 to June 30.
 *
 * @param begins the year in which it begins, which it is named for
 */
record ProgramYear(int begins) {

    static ProgramYear of(LocalDate day) {
        return new ProgramYear(day.getMonthValue() >= Month.JULY.getValue() ? day.getYear() : day.getYear() - 1);
    }

    Days days() {
        return new Days(LocalDate.of(begins, Month.JULY, 1), LocalDate.of(begins + 1, Month.JUNE, 30));
    }

    ProgramYear next() {
        return new ProgramYear(begins + 1);
    }

    @Override
    public String toString() {
        return String.valueOf(begins);
    }
}

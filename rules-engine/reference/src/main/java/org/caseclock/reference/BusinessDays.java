package org.caseclock.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** The business days of C4: Monday to Friday but for the holidays of 5 U.S.C. 6103(a), as observed. */
public final class BusinessDays {

    private static final int FIRST_JUNETEENTH = 2021;

    private BusinessDays() {}

    /** The first business day after a day. */
    static LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isBusinessDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day that comes so many business days after a day. */
    public static LocalDate after(LocalDate day, int number) {
        LocalDate last = day;
        for (int i = 0; i < number; i++) {
            last = next(last);
        }
        return last;
    }

    static boolean isBusinessDay(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether a weekday is a holiday, or the day on which one that falls on a weekend is observed. */
    private static boolean isHoliday(LocalDate day) {
        return isMovable(day)
                || isFixed(day)
                || (day.getDayOfWeek() == DayOfWeek.FRIDAY && isFixed(day.plusDays(1)))
                || (day.getDayOfWeek() == DayOfWeek.MONDAY && isFixed(day.minusDays(1)));
    }

    private static boolean isFixed(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return date.equals(MonthDay.of(1, 1))
                || (date.equals(MonthDay.of(6, 19)) && day.getYear() >= FIRST_JUNETEENTH)
                || date.equals(MonthDay.of(7, 4))
                || date.equals(MonthDay.of(11, 11))
                || date.equals(MonthDay.of(12, 25));
    }

    private static boolean isMovable(LocalDate day) {
        return isNth(day, Month.JANUARY, 3, DayOfWeek.MONDAY)
                || isNth(day, Month.FEBRUARY, 3, DayOfWeek.MONDAY)
                || isLastMondayOfMay(day)
                || isNth(day, Month.SEPTEMBER, 1, DayOfWeek.MONDAY)
                || isNth(day, Month.OCTOBER, 2, DayOfWeek.MONDAY)
                || isNth(day, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
    }

    private static boolean isNth(LocalDate day, Month month, int ordinal, DayOfWeek weekday) {
        return day.getMonth() == month && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
    }

    private static boolean isLastMondayOfMay(LocalDate day) {
        return day.getMonth() == Month.MAY && day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    }
}

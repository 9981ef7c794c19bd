package org.caseclock.testkit.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Picks the days of events: often the ends of a month, and days before weekends and around federal holidays. */
final class EventDays {

    /** Days around the holidays of each month, from January; none stands for a month without. */
    private static final int[][] AROUND_HOLIDAYS = {
        {1, 2, 3, 15, 16, 17, 18, 19, 20},
        {12, 13, 14, 15, 16, 17, 18, 19},
        {},
        {},
        {22, 23, 24, 25, 26, 27, 28, 29},
        {17, 18, 19, 20},
        {1, 2, 3, 4, 5},
        {},
        {1, 2, 3, 4, 5, 6},
        {7, 8, 9, 10, 11, 12},
        {8, 9, 10, 11, 12, 23, 24, 25, 26, 27},
        {22, 23, 24, 25, 26, 29, 30, 31}
    };

    private EventDays() {}

    static LocalDate in(Dice dice, YearMonth month) {
        return switch (dice.weighted(new int[] {4, 5, 15, 8, 68}, new int[] {10, 12, 20, 10, 48})) {
            case 0 -> month.atDay(1);
            case 1 -> month.atEndOfMonth();
            case 2 -> aroundHoliday(dice, month);
            case 3 -> friday(dice, month);
            default -> month.atDay(dice.between(1, month.lengthOfMonth()));
        };
    }

    private static LocalDate aroundHoliday(Dice dice, YearMonth month) {
        int[] days = AROUND_HOLIDAYS[month.getMonthValue() - 1];
        return days.length == 0 ? friday(dice, month) : month.atDay(days[dice.below(days.length)]);
    }

    private static LocalDate friday(Dice dice, YearMonth month) {
        return month.atDay(1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY))
                .plusWeeks(dice.below(4));
    }
}

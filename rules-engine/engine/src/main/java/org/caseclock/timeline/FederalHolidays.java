package org.caseclock.timeline;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The legal public holidays of 5 U.S.C. 6103(a) as observed: one that falls on a Saturday is kept on the Friday before
 * (5 U.S.C. 6103(b)), one on a Sunday on the Monday after (Executive Order 11582).
 */
public final class FederalHolidays {

    private static final int JUNETEENTH_SINCE = 2021;

    private FederalHolidays() {}

    /** The holiday that is observed on a day, or none. */
    public static @Nullable String observedOn(LocalDate day) {
        String own = switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> null;
            default -> on(day);
        };
        if (own != null) {
            return own;
        }
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> observed(on(day.plusDays(1)));
            case MONDAY -> observed(on(day.minusDays(1)));
            default -> null;
        };
    }

    private static @Nullable String observed(@Nullable String holiday) {
        return holiday == null ? null : holiday + ", observed";
    }

    private static @Nullable String on(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY ->
                day.getDayOfMonth() == 1
                        ? "New Year's Day"
                        : nth(day, 3) ? "Birthday of Martin Luther King, Jr." : null;
            case FEBRUARY -> nth(day, 3) ? "Washington's Birthday" : null;
            case MAY -> day.equals(day.with(lastInMonth(MONDAY))) ? "Memorial Day" : null;
            case JUNE ->
                day.getDayOfMonth() == 19 && day.getYear() >= JUNETEENTH_SINCE
                        ? "Juneteenth National Independence Day"
                        : null;
            case JULY -> day.getDayOfMonth() == 4 ? "Independence Day" : null;
            case SEPTEMBER -> nth(day, 1) ? "Labor Day" : null;
            case OCTOBER -> nth(day, 2) ? "Columbus Day" : null;
            case NOVEMBER ->
                day.getDayOfMonth() == 11
                        ? "Veterans Day"
                        : day.equals(day.with(dayOfWeekInMonth(4, THURSDAY))) ? "Thanksgiving Day" : null;
            case DECEMBER -> day.getDayOfMonth() == 25 ? "Christmas Day" : null;
            case MARCH, APRIL, AUGUST -> null;
        };
    }

    private static boolean nth(LocalDate day, int n) {
        return day.equals(day.with(dayOfWeekInMonth(n, MONDAY)));
    }
}

package org.caseclock.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which days are business days: Monday to Friday, outside the federal holidays as observed and the pack's own closures.
 *
 * @param closures what the pack's own data close, by day
 */
public record BusinessCalendar(Map<LocalDate, String> closures) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);

    public BusinessCalendar {
        closures = Map.copyOf(closures);
    }

    /** Whether work is done on the day. */
    public boolean isBusinessDay(LocalDate day) {
        return whyClosed(day) == null;
    }

    /** The weekday, holiday or closure that makes the day none of business; empty for a business day. */
    public @Nullable String whyClosed(LocalDate day) {
        if (isWeekend(day)) {
            return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
        String holiday = FederalHolidays.observedOn(day);
        return holiday != null ? holiday : closures.get(day);
    }

    private static String isNot(LocalDate day, String closed) {
        String words = DAY.format(day) + ", is not a business day";
        return isWeekend(day) ? words : words + " (" + closed + ")";
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The day that lies so many business days after another; why it moved goes into the list. */
    LocalDate plus(LocalDate day, int businessDays, List<String> moved) {
        LocalDate result = day;
        for (int left = businessDays; left > 0; ) {
            result = result.plusDays(1);
            String closed = whyClosed(result);
            if (closed == null) {
                left--;
            } else {
                moved.add(isNot(result, closed));
            }
        }
        return result;
    }
}

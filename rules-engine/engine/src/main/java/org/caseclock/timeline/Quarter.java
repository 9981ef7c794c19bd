package org.caseclock.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A calendar quarter after an event: the first is the one after that which holds the event (20 CFR 677.150, quarters after
 * exit).
 *
 * @param name its name in {@code policy.yaml}
 * @param number which quarter after the event, from 1
 * @param clause the clause that it is for; empty where it is for none in particular
 * @param label the calendar quarter, such as {@code 2025-Q2}
 * @param startDate its first day
 * @param endDate its last day
 * @param soFar its last day or, while it runs, the as-of date
 * @param begun whether its first day is not after the as-of date
 * @param over whether its last day lies before the as-of date
 */
public record Quarter(
        String name,
        int number,
        @Nullable String clause,
        String label,
        LocalDate startDate,
        LocalDate endDate,
        LocalDate soFar,
        boolean begun,
        boolean over) {

    static Quarter after(LocalDate event, int number, String name, @Nullable String clause, LocalDate asOf) {
        LocalDate first = event.with(event.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
        LocalDate start = first.plusMonths(3L * number);
        LocalDate end = start.plusMonths(3).minusDays(1);
        String label = start.getYear() + "-Q" + (start.getMonthValue() + 2) / 3;
        LocalDate soFar = end.isAfter(asOf) ? asOf : end;
        return new Quarter(name, number, clause, label, start, end, soFar, !start.isAfter(asOf), end.isBefore(asOf));
    }

    /** The last day of the calendar quarter after it. */
    public LocalDate getEndOfNext() {
        return endDate.plusDays(1).plusMonths(3).minusDays(1);
    }

    /** Whether a day lies in it. */
    public boolean holds(@Nullable LocalDate day) {
        return day != null && !day.isBefore(startDate) && !day.isAfter(endDate);
    }
}

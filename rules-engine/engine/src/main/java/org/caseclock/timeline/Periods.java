package org.caseclock.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.caseclock.timeline.TimelineDefinition.PeriodsOf;
import org.jspecify.annotations.Nullable;

/**
 * Whole periods one after the other from a first day on: first of one length, and then, where that is for a time only, of
 * another.
 *
 * @param every how long each is; nothing for calendar months
 * @param during for how long they are so; nothing where they always are
 * @param then those that follow
 */
record Periods(
        @Nullable Length every,
        @Nullable Length during,
        @Nullable Periods then) {

    /** Stands for calendar months in place of a length. */
    static final String CALENDAR_MONTHS = "calendar months";

    /** From here on each day of a year, and of a leap year, comes once at least. */
    private static final LocalDate EACH_DAY = LocalDate.of(2021, 1, 1);

    private static final int YEARS_TO_A_LEAP_DAY = 4;

    /**
     * Days from one to another, both included.
     *
     * @param first the first
     * @param last the last
     */
    record Period(LocalDate first, LocalDate last) {}

    /** Those that are declared; nothing where a parameter that they are counted by is not set. */
    static @Nullable Periods of(PeriodsOf of, Declared declared, String pointer) {
        if ((of.during() == null) != (of.then() == null)) {
            throw new TimelineException(pointer, "Periods must say both for and then, or neither.", null);
        }
        Periods periods = one(of.every(), declared, pointer + "/every");
        if (of.during() == null || of.then() == null) {
            return periods;
        }
        Length during = declared.length(of.during(), pointer + "/for", null);
        Periods then = one(of.then(), declared, pointer + "/then");
        return periods == null || during == null || then == null ? null : new Periods(periods.every(), during, then);
    }

    /** Whether none is whole within the time that they have, whichever day it begins on. */
    static boolean areNeverWhole(PeriodsOf of, Map<String, Parameter> parameters) {
        if (of.during() == null) {
            return false;
        }
        boolean areMonths = of.every().strip().equals(CALENDAR_MONTHS);
        Length every = areMonths ? null : Length.of(of.every(), parameters, "/every");
        Length during = Length.of(of.during(), parameters, "/for");
        if (during == null || (every == null && !areMonths)) {
            return false; // What is not set asks nothing.
        }
        Periods periods = new Periods(every, null, null);
        return EACH_DAY.datesUntil(EACH_DAY.plusYears(YEARS_TO_A_LEAP_DAY))
                .allMatch(first -> periods.these(first, during.after(first).minusDays(1), LocalDate.MAX)
                        .findFirst()
                        .isEmpty());
    }

    private static @Nullable Periods one(String every, Declared declared, String pointer) {
        if (every.strip().equals(CALENDAR_MONTHS)) {
            return new Periods(null, null, null);
        }
        Length length = declared.length(every, pointer, CALENDAR_MONTHS);
        return length == null ? null : new Periods(length, null, null);
    }

    /**
     * Those that lie wholly from one day to another.
     *
     * @param last the last day; empty where there is none
     * @param lastOpening the last day on which one may begin
     */
    Stream<Period> in(LocalDate first, @Nullable LocalDate last, LocalDate lastOpening) {
        if (during == null || then == null) {
            return these(first, last, lastOpening);
        }
        LocalDate next = during.after(first);
        LocalDate end = next.minusDays(1);
        return Stream.concat(
                these(first, last == null || last.isAfter(end) ? end : last, lastOpening),
                then.in(next, last, lastOpening));
    }

    private Stream<Period> these(LocalDate first, @Nullable LocalDate last, LocalDate lastOpening) {
        return Stream.iterate(0L, number -> number + 1)
                .map(number -> every == null ? month(first, number) : of(every, first, number))
                .takeWhile(period -> !period.first().isAfter(lastOpening)
                        && (last == null || !period.last().isAfter(last)));
    }

    private static Period of(Length every, LocalDate first, long number) {
        return new Period(
                every.after(first, number), every.after(first, number + 1).minusDays(1));
    }

    /** A calendar month; of the days before the first whole one none is a period. */
    private static Period month(LocalDate first, long number) {
        YearMonth month = YearMonth.from(first.plusMonths(first.getDayOfMonth() > 1 ? 1 : 0))
                .plusMonths(number);
        return new Period(month.atDay(1), month.atEndOfMonth());
    }
}

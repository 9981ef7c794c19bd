package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day from which periods are counted that evidence begins anew. Each lasts so long after what went before it: the first after
 * this day, the next after its last, as long as nothing begins them anew.
 *
 * @param day the day
 * @param opens the first day of the first of them
 * @param doubts what is missing to tell whether they are counted from it
 */
record Anchor(LocalDate day, LocalDate opens, List<String> doubts) {

    /** The first day of all. */
    static Anchor start(LocalDate day) {
        return new Anchor(day, day, List.of());
    }

    /** What begins them anew on a day; that day is of the one before. */
    static Anchor anew(LocalDate day, List<String> doubts) {
        return new Anchor(day, day.plusDays(1), doubts);
    }

    boolean isSure() {
        return doubts.isEmpty();
    }

    /**
     * The periods up to the one in which others begin anew.
     *
     * @param anew the day on which they do; empty where they never do
     * @param last the last day; one that would end later there is not
     * @param lastOpening the last day on which one may begin
     */
    Stream<Periods.Period> periods(
            Length length, @Nullable LocalDate anew, @Nullable LocalDate last, LocalDate lastOpening) {
        return Stream.iterate(0L, number -> number + 1)
                .map(number -> period(length, number))
                .takeWhile(period -> !period.first().isAfter(lastOpening)
                        && (last == null || !period.last().isAfter(last))
                        && (anew == null || !period.first().isAfter(anew)));
    }

    private Periods.Period period(Length length, long number) {
        return new Periods.Period(
                number == 0 ? opens : length.after(day, number).plusDays(1), length.after(day, number + 1));
    }
}

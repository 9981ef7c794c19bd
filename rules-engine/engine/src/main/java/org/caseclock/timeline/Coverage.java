package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.caseclock.facts.Span;
import org.caseclock.knowledge.DayRange;
import org.caseclock.knowledge.KnownCase;
import org.jspecify.annotations.Nullable;

/**
 * The days that facts hold.
 *
 * @param sure those that they surely hold, by the first; what lasts and has no last day goes on
 * @param perhaps those that they may hold beside them, by fact
 */
record Coverage(List<Days> sure, List<Perhaps> perhaps) {

    /**
     * Days on end.
     *
     * @param first the first
     * @param last the last; empty where they go on
     */
    record Days(LocalDate first, @Nullable LocalDate last) {

        static final Comparator<Days> ORDER = Comparator.comparing(Days::first);

        /** Whether there is one of them from one day to another. */
        boolean overlap(LocalDate from, @Nullable LocalDate to) {
            return (to == null || !first.isAfter(to)) && (last == null || !last.isBefore(from));
        }
    }

    /**
     * Days that a fact may hold.
     *
     * @param fact the fact
     * @param days the days
     * @param isOneDay whether it holds one of them alone; otherwise all, or those from one of them on
     * @param hangsOn what is missing to tell
     */
    record Perhaps(Fact fact, Days days, boolean isOneDay, List<String> hangsOn) {}

    /** The days of the facts that one of some selections takes. */
    static Coverage of(List<Selector> selectors, KnownCase known) {
        Selector any = Selector.anyOf(selectors);
        List<Days> sure = new ArrayList<>();
        List<Perhaps> perhaps = new ArrayList<>();
        for (Fact fact : known.facts()) {
            Answer answer = any.answer(fact);
            if (!answer.isNo()) {
                add(fact, answer.hangsOn().stream().map(String::valueOf).toList(), known, sure, perhaps);
            }
        }
        sure.sort(Days.ORDER);
        return new Coverage(List.copyOf(sure), List.copyOf(perhaps));
    }

    /** Of what lasts and has no first day, those days are sure that it has whichever that is. */
    private static void add(Fact fact, List<String> hangsOn, KnownCase known, List<Days> sure, List<Perhaps> perhaps) {
        boolean lasts = fact instanceof Span;
        LocalDate end = fact instanceof Span span ? span.endDate() : fact.date();
        LocalDate day = fact.date();
        if (day != null) {
            Days days = new Days(day, end);
            if (end == null || !end.isBefore(day)) {
                if (hangsOn.isEmpty()) {
                    sure.add(days);
                } else {
                    perhaps.add(new Perhaps(fact, days, false, hangsOn));
                }
            }
            return;
        }
        DayRange range = known.days(fact);
        List<String> missing = Occasion.both(hangsOn, List.of(Missing.day(fact).toString()));
        if (!lasts) {
            perhaps.add(new Perhaps(fact, new Days(range.earliest(), range.latest()), true, missing));
        } else if (hangsOn.isEmpty()) {
            sure.add(new Days(range.latest(), end));
            if (range.earliest().isBefore(range.latest())) {
                LocalDate before = range.latest().minusDays(1);
                perhaps.add(new Perhaps(fact, new Days(range.earliest(), before), false, missing));
            }
        } else {
            perhaps.add(new Perhaps(fact, new Days(range.earliest(), end), false, missing));
        }
    }

    /** How many days from one to another are among some. */
    static long count(Stream<Days> days, LocalDate from, LocalDate to) {
        long count = 0;
        LocalDate next = from;
        for (Days each : days.sorted(Days.ORDER).toList()) {
            LocalDate first = each.first().isBefore(next) ? next : each.first();
            LocalDate last = each.last() == null || each.last().isAfter(to) ? to : each.last();
            if (!last.isBefore(first)) {
                count += last.toEpochDay() - first.toEpochDay() + 1;
                next = last.plusDays(1);
            }
        }
        return count;
    }
}

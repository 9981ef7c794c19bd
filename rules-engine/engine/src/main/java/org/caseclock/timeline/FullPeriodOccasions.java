package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.facts.Missing;
import org.caseclock.facts.Span;
import org.caseclock.knowledge.DayRange;

/**
 * What the windows of a calendar's periods are about where so many days of a stretch must lie in one: all of them together. What runs
 * is taken to go on.
 *
 * @param calendar the calendar
 * @param stretch the name of the stretch
 * @param atLeast how many days
 * @param knowsStart whether the windows hang on the first of the days
 */
record FullPeriodOccasions(Calendar calendar, String stretch, int atLeast, boolean knowsStart)
        implements Occasion.Source {

    @Override
    public List<Occasion> in(Found found) {
        Coverage coverage = coverage(found);
        LocalDate first = days(coverage)
                .map(Coverage.Days::first)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (first == null) {
            return List.of();
        }
        LocalDate last = days(coverage)
                .map(days -> days.last() == null ? LocalDate.MAX : days.last())
                .max(Comparator.naturalOrder())
                .filter(day -> day.isBefore(found.lastOpening()))
                .orElse(found.lastOpening());
        return calendar.between(first, last).stream()
                .flatMap(period -> in(period, coverage))
                .toList();
    }

    private static Stream<Coverage.Days> days(Coverage coverage) {
        return Stream.concat(
                coverage.sure().stream(), coverage.perhaps().stream().map(Coverage.Perhaps::days));
    }

    private Coverage coverage(Found found) {
        List<Coverage.Days> sure = new ArrayList<>();
        List<Coverage.Perhaps> perhaps = new ArrayList<>();
        OpenStretch open = found.open().get(stretch);
        if (open != null) {
            Stretch shortest = open.shortest();
            if (shortest != null) {
                sure.add(new Coverage.Days(shortest.startDate(), shortest.endDate()));
            }
            perhaps.add(new Coverage.Perhaps(
                    found.known().participant(),
                    new Coverage.Days(open.first().earliest(), open.mayEnd()),
                    false,
                    open.hangsOn()));
        }
        found.stretches()
                .getOrDefault(stretch, List.of())
                .forEach(each -> sure.add(new Coverage.Days(each.startDate(), each.endDate())));
        for (Span span : found.undated().getOrDefault(stretch, List.of())) {
            DayRange range = found.known().days(span);
            sure.add(new Coverage.Days(range.latest(), found.cut(stretch, span.endDate())));
            if (range.earliest().isBefore(range.latest())) {
                perhaps.add(new Coverage.Perhaps(
                        span,
                        new Coverage.Days(range.earliest(), range.latest().minusDays(1)),
                        false,
                        List.of(Missing.day(span).toString())));
            }
        }
        Unclear unclear = found.unclear().getOrDefault(stretch, Unclear.NONE);
        unclear.hangsOn().forEach((span, hangsOn) -> {
            LocalDate from = found.known().days(span).earliest();
            List<String> missing = span.startDate() != null
                    ? hangsOn
                    : Occasion.both(hangsOn, List.of(Missing.day(span).toString()));
            perhaps.add(new Coverage.Perhaps(
                    span, new Coverage.Days(from, found.cut(stretch, span.endDate())), false, missing));
        });
        return new Coverage(sure, perhaps);
    }

    private Stream<Occasion> in(Calendar.Period period, Coverage coverage) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        if (Coverage.count(days(coverage), first, last) < atLeast) {
            return Stream.of();
        }
        List<Coverage.Days> sure = coverage.sure().stream()
                .filter(days -> days.overlap(first, last))
                .toList();
        if (Coverage.count(sure.stream(), first, last) < atLeast) {
            Coverage.Days all = within(
                    days(coverage).filter(days -> days.overlap(first, last)).toList(), period);
            return Stream.of(Occasion.of(period.key(), all.first(), all.last())
                    .in(period)
                    .inDoubt(hangsOn(coverage, first, last)));
        }
        Coverage.Days held = within(sure, period);
        LocalDate end = held.last();
        return Stream.of(Occasion.of(period.key(), held.first(), end)
                .in(period)
                .inDoubt(
                        knowsStart && held.first().isAfter(first)
                                ? hangsOn(coverage, first, held.first().minusDays(1))
                                : List.of())
                .endsInDoubt(end != null && end.isBefore(last) ? hangsOn(coverage, end.plusDays(1), last) : List.of()));
    }

    /** From the first to the last of some days in a period. */
    private static Coverage.Days within(List<Coverage.Days> days, Calendar.Period period) {
        LocalDate first = days.stream()
                .map(Coverage.Days::first)
                .min(Comparator.naturalOrder())
                .filter(day -> day.isAfter(period.first()))
                .orElse(period.first());
        LocalDate last = days.stream()
                .map(each -> each.last() == null ? LocalDate.MAX : each.last())
                .max(Comparator.naturalOrder())
                .filter(day -> day.isBefore(period.last()))
                .orElse(period.last());
        return new Coverage.Days(first, last);
    }

    private static List<String> hangsOn(Coverage coverage, LocalDate from, LocalDate to) {
        return coverage.perhaps().stream()
                .filter(each -> each.days().overlap(from, to))
                .flatMap(each -> each.hangsOn().stream())
                .distinct()
                .toList();
    }
}

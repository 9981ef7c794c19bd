package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseclock.knowledge.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * What the windows of gaps are about: days on end of a stretch that no fact of some selections holds, if they are more than so many,
 * or may yet be. The first follows on a day that is held, or is the first of the stretch; the last comes before one that is held, or
 * is the last of the stretch. Facts that may hold days leave open whether there is a gap where they may hold one of so many days
 * from its first on; where they may hold a later one, there may be another after it.
 *
 * @param stretch the name of the stretch
 * @param without the selections
 * @param limit how long it may be
 */
record GapOccasions(String stretch, List<Selector> without, Length limit) implements Occasion.Source {

    /**
     * Where a gap may begin.
     *
     * @param day the day
     * @param after what may have held the day before
     */
    private record Start(LocalDate day, Coverage.@Nullable Perhaps after) {}

    @Override
    public List<Occasion> in(Found found) {
        Coverage coverage = Coverage.of(without, found.known());
        Map<String, Occasion> byKey = new LinkedHashMap<>();
        for (Occasion of : StretchOccasions.of(stretch, found)) {
            LocalDate first = of.date();
            if (first == null) {
                byKey.put(of.key(), undated(of));
            } else {
                starts(first, coverage)
                        .flatMap(start -> gap(start, coverage, of, found))
                        .forEach(gap -> byKey.putIfAbsent(gap.key(), gap));
                afterSomeDay(first, coverage, of, found, List.copyOf(byKey.values()))
                        .forEach(gap -> byKey.putIfAbsent(gap.key(), gap));
            }
        }
        return List.copyOf(byKey.values());
    }

    /** All that hangs on a first day that is not on record. */
    private Occasion undated(Occasion of) {
        return OccasionBuilder.builder(of)
                .endBy(limit::after)
                .endDoubts(List.of())
                .doubts(Occasion.both(of.doubts(), of.missing()))
                .build();
    }

    /** The days on which one may begin, those first that surely follow on what is held. */
    private static Stream<Start> starts(LocalDate first, Coverage coverage) {
        List<Start> sure = new ArrayList<>(List.of(new Start(first, null)));
        coverage.sure().forEach(days -> addAfter(days, null, first, sure));
        List<Start> perhaps = new ArrayList<>();
        coverage.perhaps().stream()
                .filter(each -> !each.isOneDay())
                .forEach(each -> addAfter(each.days(), each, first, perhaps));
        return Stream.concat(
                sure.stream().sorted(Comparator.comparing(Start::day)).distinct(), perhaps.stream());
    }

    private static void addAfter(
            Coverage.Days days, Coverage.@Nullable Perhaps perhaps, LocalDate first, List<Start> to) {
        if (days.last() != null && !days.last().isBefore(first)) {
            to.add(new Start(days.last().plusDays(1), perhaps));
        }
    }

    private Stream<Occasion> gap(Start start, Coverage coverage, Occasion of, Found found) {
        Coverage.Perhaps after = start.after();
        LocalDate asOf = found.known().asOf();
        LocalDate first = start.day();
        LocalDate last = last(first, coverage, of.mayEnd());
        LocalDate closes = limit.after(first);
        boolean isLong = last == null || !last.isBefore(closes);
        if (first.isAfter(asOf) || isHeld(first, coverage) || !isLong) {
            return Stream.of();
        }
        List<String> doubts = after == null ? of.doubts() : Occasion.both(of.doubts(), after.hangsOn());
        List<String> endDoubts = List.of();
        for (Coverage.Perhaps each : coverage.perhaps()) {
            if (!each.equals(after) && each.days().overlap(first, closes)) {
                doubts = Occasion.both(doubts, each.hangsOn());
            } else if (!each.equals(after) && each.days().overlap(closes, last)) {
                endDoubts = Occasion.both(endDoubts, each.hangsOn());
            }
        }
        LocalDate end = of.end();
        if (end != null && end.isBefore(closes)) {
            doubts = Occasion.both(doubts, of.endDoubts());
        } else if (end != null && (last == null || end.isBefore(last))) {
            endDoubts = Occasion.both(endDoubts, of.endDoubts());
        }
        return Stream.of(Occasion.of(PeriodOccasions.key(first, of), first, last)
                .inDoubt(doubts)
                .endsInDoubt(endDoubts));
    }

    /** Those that there may be after facts without a day, where these leave open no other that they may be part of. */
    private Stream<Occasion> afterSomeDay(
            LocalDate begin, Coverage coverage, Occasion of, Found found, List<Occasion> gaps) {
        return coverage.perhaps().stream()
                .filter(Coverage.Perhaps::isOneDay)
                .filter(each -> gaps.stream().noneMatch(gap -> gap.doubts().containsAll(each.hangsOn())))
                .flatMap(each -> after(each, begin, coverage, of, found.known().asOf()));
    }

    private Stream<Occasion> after(
            Coverage.Perhaps fact, LocalDate begin, Coverage coverage, Occasion of, LocalDate asOf) {
        LocalDate from =
                fact.days().first().isBefore(begin) ? begin : fact.days().first();
        LocalDate until = fact.days().last() == null || fact.days().last().isAfter(asOf)
                ? asOf
                : fact.days().last();
        return Stream.concat(Stream.of(from), ends(coverage))
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .filter(day -> !isHeld(day, coverage) && isLongAfter(day, coverage, of))
                .limit(1)
                .map(day -> OccasionBuilder.builder(Occasion.of(fact.fact()))
                        .missing(fact.hangsOn())
                        .doubts(Occasion.both(of.doubts(), fact.hangsOn()))
                        .days(new DayRange(from.plusDays(1), until.plusDays(1)))
                        .endBy(limit::after)
                        .build());
    }

    private boolean isLongAfter(LocalDate day, Coverage coverage, Occasion of) {
        LocalDate last = last(day, coverage, of.mayEnd());
        return last == null || !last.isBefore(limit.after(day.plusDays(1)));
    }

    private static Stream<LocalDate> ends(Coverage coverage) {
        return coverage.sure().stream()
                .flatMap(days -> Stream.ofNullable(days.last()))
                .map(day -> day.plusDays(1));
    }

    private static boolean isHeld(LocalDate day, Coverage coverage) {
        return coverage.sure().stream().anyMatch(days -> days.overlap(day, day));
    }

    /** The last day before the next that is surely held, or that of the stretch. */
    private static @Nullable LocalDate last(LocalDate first, Coverage coverage, @Nullable LocalDate end) {
        return coverage.sure().stream()
                .map(Coverage.Days::first)
                .filter(day -> day.isAfter(first))
                .min(Comparator.naturalOrder())
                .map(day -> day.minusDays(1))
                .filter(day -> end == null || day.isBefore(end))
                .orElse(end);
    }
}

package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.caseclock.knowledge.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * What the windows of periods are about that evidence begins anew. The first of a stretch, and the first after evidence that has a
 * day and surely counts, there is whatever else is missing. A later one that follows on one without evidence there is only if
 * nothing without a day, or that may not count, lies before it.
 *
 * @param stretch the name of the stretch
 * @param length how long each lasts
 * @param restartedBy what begins them anew
 */
record RestartedOccasions(String stretch, Length length, Selector restartedBy) implements Occasion.Source {

    /** Evidence whose day is not on record, with the days that it can have in the stretch. */
    private record Undated(Fact fact, DayRange days, List<String> hangsOn, boolean surelyIn) {}

    @Override
    public List<Occasion> in(Found found) {
        List<Occasion> occasions = new ArrayList<>();
        for (Occasion of : StretchOccasions.of(stretch, found)) {
            LocalDate first = of.date();
            if (first == null) {
                new PeriodOccasions(stretch, new Periods(length, null, null))
                        .undated(of, found)
                        .forEach(occasions::add);
            } else {
                in(of, first, found).forEach(occasions::add);
            }
        }
        return occasions;
    }

    private Stream<Occasion> in(Occasion of, LocalDate first, Found found) {
        LocalDate asOf = found.known().asOf();
        LocalDate last = of.mayEnd() == null || of.mayEnd().isAfter(asOf) ? asOf : of.mayEnd();
        List<Anchor> anchors = new ArrayList<>(List.of(Anchor.start(first)));
        List<Undated> undated = new ArrayList<>();
        for (Fact fact : found.known().facts()) {
            Answer counts = restartedBy.answer(fact);
            if (counts.isNo()) {
                continue;
            }
            List<String> doubts = texts(counts.hangsOn());
            LocalDate day = fact.date();
            if (day == null) {
                undated(fact, found.known().days(fact), doubts, first, last).forEach(undated::add);
            } else if (!day.isBefore(first) && !day.isAfter(last)) {
                boolean mayComeTooLate = of.end() != null && day.isAfter(of.end());
                anchors.add(Anchor.anew(day, mayComeTooLate ? Occasion.both(doubts, of.endDoubts()) : doubts));
            }
        }
        Map<String, Occasion> byKey = new LinkedHashMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            periods(i, anchors, undated, of, found.lastOpening())
                    .forEach(each -> byKey.merge(each.key(), each, RestartedOccasions::clearer));
        }
        undated.forEach(each -> after(each, of).forEach(one -> byKey.putIfAbsent(one.key(), one)));
        return byKey.values().stream();
    }

    private static Occasion clearer(Occasion one, Occasion other) {
        return other.doubts().size() < one.doubts().size() ? other : one;
    }

    /** The periods from one anchor on, up to the one in which evidence surely begins others. */
    private Stream<Occasion> periods(
            int from, List<Anchor> anchors, List<Undated> undated, Occasion of, LocalDate lastOpening) {
        Anchor anchor = anchors.get(from);
        List<Anchor> later = anchors.subList(from + 1, anchors.size());
        LocalDate anew = later.stream()
                .filter(each -> each.isSure() && !each.day().isBefore(anchor.opens()))
                .map(Anchor::day)
                .findFirst()
                .orElse(null);
        return anchor.periods(length, anew, of.mayEnd(), lastOpening).map(period -> {
            Occasion occasion = PeriodOccasions.occasion(period, of);
            List<String> doubts = Occasion.both(occasion.doubts(), anchor.doubts());
            for (Anchor each : later) {
                if (!each.isSure() && isBetween(each.day(), anchor.opens(), period.first())) {
                    doubts = Occasion.both(doubts, each.doubts());
                }
            }
            for (Undated each : undated) {
                if (period.first().isAfter(anchor.opens())
                        && each.days().earliest().isBefore(period.first())
                        && !each.days().latest().isBefore(anchor.opens())) {
                    doubts = Occasion.both(doubts, Occasion.both(each.hangsOn(), day(each.fact())));
                }
            }
            return occasion.inDoubt(doubts);
        });
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate before) {
        return !day.isBefore(from) && day.isBefore(before);
    }

    private static Stream<Undated> undated(
            Fact fact, DayRange days, List<String> hangsOn, LocalDate first, LocalDate last) {
        if (days.earliest().isAfter(last) || days.latest().isBefore(first)) {
            return Stream.of();
        }
        boolean surelyIn = !days.earliest().isBefore(first) && !days.latest().isAfter(last);
        return Stream.of(new Undated(
                fact,
                new DayRange(
                        days.earliest().isBefore(first) ? first : days.earliest(),
                        days.latest().isAfter(last) ? last : days.latest()),
                hangsOn,
                surelyIn));
    }

    /** The period that evidence without a day begins, if it is not cut on every day that this can have. */
    private Stream<Occasion> after(Undated evidence, Occasion of) {
        LocalDate earliest = evidence.days().earliest();
        LocalDate latest = evidence.days().latest();
        if (isCut(earliest, of.mayEnd())) {
            return Stream.of();
        }
        List<String> day = day(evidence.fact());
        boolean isSure = evidence.surelyIn()
                && !isCut(latest, of.end())
                && of.endDoubts().isEmpty();
        List<String> doubts = Occasion.both(of.doubts(), evidence.hangsOn());
        return Stream.of(OccasionBuilder.builder(Occasion.of(evidence.fact()))
                .end(null)
                .missing(day)
                .days(new DayRange(earliest.plusDays(1), latest.plusDays(1)))
                .endBy(first -> length.after(first.minusDays(1)))
                .doubts(isSure ? doubts : Occasion.both(doubts, day))
                .build());
    }

    private boolean isCut(LocalDate day, @Nullable LocalDate end) {
        return end != null && length.after(day).isAfter(end);
    }

    private static List<String> day(Fact fact) {
        return List.of(Missing.day(fact).toString());
    }

    private static List<String> texts(List<Object> hangsOn) {
        return hangsOn.stream().map(String::valueOf).toList();
    }
}

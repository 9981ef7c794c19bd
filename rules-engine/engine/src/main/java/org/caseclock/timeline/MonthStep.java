package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.caseclock.facts.Span;
import org.caseclock.knowledge.DayRange;
import org.caseclock.timeline.TimelineDefinition.MonthsOf;
import org.jspecify.annotations.Nullable;

/** Finds the months, or rolling intervals, in a stretch. */
final class MonthStep implements Step {

    private final String name;
    private final String stretch;
    private final Selector contacts;
    private final MonthShape shape;

    MonthStep(String name, MonthsOf of, Declared declared) {
        String pointer = "/months/" + name;
        this.name = name;
        this.stretch = of.in();
        declared.requireStretch(of.in(), pointer + "/in");
        this.contacts = declared.selector(of.since(), pointer + "/since");
        Map<String, MonthShape> shapes = new TreeMap<>();
        Arrays.stream(MonthShape.values()).forEach(each -> shapes.put(each.name(), each));
        this.shape = Names.find(
                shapes,
                declared.parameter(of.shape(), pointer + "/shape").inWords(),
                "shape of a month",
                "/parameters/" + of.shape() + "/values");
    }

    /** A month that there is only with, or only without, spans of which it is unknown whether they are of the stretch is in doubt. */
    @Override
    public void in(Found found) {
        List<Fact> since = shape == MonthShape.CALENDAR_MONTH
                ? List.of()
                : contacts.among(found.known().facts(), Fact.class);
        OpenStretch open = found.open().get(stretch);
        if (open != null) {
            found.facts().addAll(ofOpen(open, since, found));
            return;
        }
        List<Stretch> surely = found.stretches().getOrDefault(stretch, List.of());
        List<Span> undated = found.undated().getOrDefault(stretch, List.of());
        undated.forEach(span -> addUndated(span, undated, List.of(), found));
        List<Window> sure = shape == MonthShape.CALENDAR_MONTH || undated.isEmpty()
                ? withUndated(months(surely, since, found), undated, found)
                : besideUndated(surely, undated, since, found);
        Unclear unclear = unclear(found);
        if (unclear.hangsOn().isEmpty()) {
            found.facts().addAll(sure);
            return;
        }
        List<Window> with = months(unclear.stretches(), since, found);
        unclear.hangsOn().forEach((span, missing) -> {
            if (span.startDate() == null) {
                addUndated(span, List.of(span), missing, found);
            }
        });
        List<Stretch> held = Stream.concat(
                        surely.stream(),
                        undated.stream()
                                .map(span ->
                                        alone(span, found.known().days(span).latest(), found)))
                .toList();
        Set<Window> both = new HashSet<>(with);
        both.retainAll(sure);
        Set<String> keys = new HashSet<>();
        Stream.concat(sure.stream(), with.stream())
                .filter(month -> keys.add(month.key()) && isNew(month, found))
                .map(month -> both.contains(month) ? month : inDoubt(month, unclear, held))
                .forEach(found.facts()::add);
    }

    /** Those of a stretch of which a day is not known: what is of it however long it is, is sure. */
    private List<Window> ofOpen(OpenStretch open, List<Fact> since, Found found) {
        Stretch shortest = open.shortest();
        List<Window> sure = shortest == null ? List.of() : months(List.of(shortest), since, found);
        return months(List.of(open.longest()), since, found).stream()
                .map(month -> sure.contains(month)
                        ? month
                        : WindowBuilder.builder(month).doubts(open.hangsOn()).build())
                .toList();
    }

    private Unclear unclear(Found found) {
        return found.unclear().getOrDefault(stretch, Unclear.NONE);
    }

    /** Months that spans without a first day hold whatever their first day is, with those that others hold. */
    private List<Window> withUndated(List<Window> months, List<Span> undated, Found found) {
        if (undated.isEmpty()) {
            return months;
        }
        List<Window> all = new ArrayList<>(months);
        for (Span span : undated) {
            months(List.of(shortest(span, undated, found)), List.of(), found).stream()
                    .filter(month -> all.stream().noneMatch(each -> each.key().equals(month.key())))
                    .forEach(all::add);
        }
        return all;
    }

    /** A span without a first day, with what it touches if it, and those beside it, begin as early as they can. */
    private Stretch longest(Span span, List<Span> beside, Found found) {
        return joined(span, beside, found, DayRange::earliest);
    }

    /** The same if it, and those beside it, begin as late as they can. */
    private Stretch shortest(Span span, List<Span> beside, Found found) {
        return joined(span, beside, found, DayRange::latest);
    }

    private Stretch joined(Span span, List<Span> beside, Found found, Function<DayRange, LocalDate> begin) {
        List<Stretch> others = new ArrayList<>(found.stretches().getOrDefault(stretch, List.of()));
        for (Span each : beside) {
            if (!each.id().equals(span.id())) {
                others.add(alone(each, begin.apply(found.known().days(each)), found));
            }
        }
        others.sort(Comparator.comparing(Stretch::startDate));
        Stretch joined = alone(span, begin.apply(found.known().days(span)), found);
        // One that touches it may in turn be touched by one before.
        for (Stretch more = Stretches.joined(joined, others);
                !more.equals(joined);
                more = Stretches.joined(joined, others)) {
            joined = more;
        }
        return joined;
    }

    private Stretch alone(Span span, LocalDate start, Found found) {
        return new Stretch(stretch, span, start, last(span, found), false);
    }

    private static @Nullable LocalDate last(Span span, Found found) {
        Exit exit = found.known().exit();
        LocalDate end = span.endDate();
        return exit == null || (end != null && end.isBefore(exit.date())) ? end : exit.date();
    }

    private static boolean overlaps(Stretch stretch, Window month) {
        return month.opens() != null
                && month.due() != null
                && !stretch.startDate().isAfter(month.due())
                && (stretch.endDate() == null || !stretch.endDate().isBefore(month.opens()));
    }

    /**
     * What may be owed in the months of a span without a first day, if it can hold one that nothing surely holds.
     *
     * @param beside the spans without a first day, it among them, that may hold months of it
     * @param doubts what is missing to tell whether it is of the stretch
     */
    private void addUndated(Span span, List<Span> beside, List<String> doubts, Found found) {
        DayRange days = found.known().days(span);
        Stretch shortest = shortest(span, beside, found);
        Stretch alone = alone(span, days.earliest(), found);
        List<Stretch> sure = found.stretches().getOrDefault(stretch, List.of());
        // What there would be with those of which it is unknown is told month by month.
        List<Stretch> perhaps = doubts.isEmpty() ? List.of() : unclear(found).stretches();
        List<Window> months = months(List.of(longest(span, beside, found)), List.of(), found).stream()
                .filter(month -> overlaps(alone, month)
                        && !holds(shortest, month)
                        && Stream.concat(sure.stream(), perhaps.stream()).noneMatch(each -> holds(each, month)))
                .toList();
        if (!months.isEmpty()) {
            Window latest = months.get(months.size() - 1);
            List<String> missing = Stream.concat(
                            doubts.stream(),
                            beside.stream().map(each -> Missing.day(each).toString()))
                    .distinct()
                    .toList();
            found.facts()
                    .add(WindowBuilder.builder(latest)
                            .key(span.id())
                            .about(span)
                            .opens(null)
                            .doubts(missing)
                            .missing(missing)
                            .otherwise(latestFirst(months))
                            .build());
        }
    }

    private static List<WindowDays> latestFirst(List<Window> months) {
        List<WindowDays> days = new ArrayList<>();
        for (int i = months.size() - 1; i >= 0; i--) {
            Window month = months.get(i);
            days.add(new WindowDays(month.opens(), month.due(), null, month.lateUntil(), month.endsOn()));
        }
        return days;
    }

    private static boolean isNew(Window month, Found found) {
        return found.facts().stream()
                .noneMatch(fact -> fact instanceof Window window
                        && window.name().equals(month.name())
                        && window.key().equals(month.key()));
    }

    private static boolean holds(Stretch stretch, Window month) {
        return month.opens() != null && month.due() != null && stretch.covers(month.opens(), month.due());
    }

    /**
     * The rolling intervals beside spans without a first day. Those that there are also where these begin as early as they can
     * there surely are: what opened after a contact opens on the same day then. The others may begin on other days.
     */
    private List<Window> besideUndated(List<Stretch> surely, List<Span> undated, List<Fact> since, Found found) {
        List<Window> late = months(withAll(surely, undated, DayRange::latest, found), since, found);
        Set<Window> early = new HashSet<>(months(withAll(surely, undated, DayRange::earliest, found), since, found));
        List<String> doubts =
                undated.stream().map(span -> Missing.day(span).toString()).toList();
        List<Window> all = new ArrayList<>(late);
        all.retainAll(early);
        months(surely, since, found).stream()
                .filter(month -> !all.contains(month))
                .map(month -> WindowBuilder.builder(month).doubts(doubts).build())
                .forEach(all::add);
        return all;
    }

    /** The stretches that there are where spans without a first day begin on some day. */
    private List<Stretch> withAll(
            List<Stretch> surely, List<Span> undated, Function<DayRange, LocalDate> begin, Found found) {
        List<Stretch> all = new ArrayList<>(surely);
        undated.forEach(span -> all.add(alone(span, begin.apply(found.known().days(span)), found)));
        all.sort(Comparator.comparing(Stretch::startDate));
        return Stretches.joined(all);
    }

    private List<Window> months(List<Stretch> stretches, List<Fact> since, Found found) {
        LocalDate asOf = found.known().asOf();
        List<Window> months = new ArrayList<>();
        for (Stretch each : stretches) {
            months.addAll(
                    shape == MonthShape.CALENDAR_MONTH
                            ? Months.calendar(name, each, asOf, found.lastOpening())
                            : Months.rolling(name, each, since, asOf, found.lastOpening()));
        }
        return months;
    }

    /** A rolling interval hangs on all that went before it in its stretch. */
    private Window inDoubt(Window month, Unclear unclear, List<Stretch> sure) {
        LocalDate first = Objects.requireNonNull(month.opens());
        LocalDate last = Objects.requireNonNull(month.due());
        List<String> doubts = shape == MonthShape.CALENDAR_MONTH
                ? unclear.throughout(first, last, sure)
                : unclear.between(unclear.begin(first), last);
        return WindowBuilder.builder(month).doubts(doubts).build();
    }
}

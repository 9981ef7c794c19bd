package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseclock.facts.Missing;
import org.caseclock.facts.Span;
import org.caseclock.knowledge.DayRange;
import org.caseclock.knowledge.KnownCase;
import org.jspecify.annotations.Nullable;

/**
 * What the windows of some stretches are about. A span of which it is unknown whether it is of them, or when it began, may
 * begin one, and may move the first or the last day of one that it touches.
 */
final class StretchOccasions {

    private final String name;
    private final List<Stretch> sure;
    private final List<Span> undated;
    private final Unclear unclear;
    private final KnownCase known;
    private final Found found;

    private StretchOccasions(String name, Found found) {
        this.name = name;
        this.sure = found.stretches().getOrDefault(name, List.of());
        this.undated = found.undated().getOrDefault(name, List.of());
        this.unclear = found.unclear().getOrDefault(name, Unclear.NONE);
        this.known = found.known();
        this.found = found;
    }

    /** Those of the stretches of a name that were found. */
    static List<Occasion> of(String name, Found found) {
        OpenStretch open = found.open().get(name);
        if (open != null) {
            return List.of(open.occasion());
        }
        StretchOccasions occasions = new StretchOccasions(name, found);
        if (occasions.undated.isEmpty() && occasions.unclear.hangsOn().isEmpty()) {
            List<Occasion> all = new ArrayList<>(occasions.sure.size());
            occasions.sure.forEach(stretch -> all.add(Occasion.of(stretch)));
            return all;
        }
        return Stream.of(
                        occasions.sure.stream().flatMap(occasions::ofSure),
                        occasions.undated.stream().flatMap(occasions::ofUndated),
                        occasions.unclear.hangsOn().keySet().stream().flatMap(occasions::ofUnclear))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Occasion> ofSure(Stretch stretch) {
        LocalDate before = stretch.startDate().minusDays(1);
        LocalDate last = stretch.endDate();
        if (undated.stream()
                .anyMatch(span ->
                        mayHold(span, before) && known.days(span).latest().isBefore(stretch.startDate()))) {
            return Stream.of(); // It surely goes on what began with the span.
        }
        return Stream.of(Occasion.of(stretch)
                .inDoubt(Occasion.both(unclear.on(before), daysOf(span -> mayHold(span, before))))
                .endsInDoubt(
                        last == null
                                ? List.of()
                                : Occasion.both(
                                        unclear.on(last.plusDays(1)), daysOf(span -> mayHold(span, last.plusDays(1)))))
                .until(last == null ? null : longest(stretch).endDate()));
    }

    /** A stretch with all that may go on it. */
    private Stretch longest(Stretch stretch) {
        if (undated.isEmpty() && unclear.stretches().isEmpty()) {
            return stretch;
        }
        List<Stretch> others = Stream.of(
                        sure.stream(),
                        unclear.stretches().stream(),
                        undated.stream()
                                .map(span -> new Stretch(
                                        name,
                                        span,
                                        known.days(span).earliest(),
                                        found.cut(name, span.endDate()),
                                        false)))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Stretch::startDate))
                .toList();
        Stretch longest = stretch;
        // One that touches it may in turn be touched by one before.
        for (Stretch more = Stretches.joined(longest, others);
                !more.equals(longest);
                more = Stretches.joined(longest, others)) {
            longest = more;
        }
        return longest;
    }

    /** One that begins with a span without a first day, if that does not go on one that surely began before. */
    private Stream<Occasion> ofUndated(Span span) {
        DayRange days = known.days(span);
        Predicate<LocalDate> isPart = day -> sure.stream().anyMatch(stretch -> goesOn(stretch, span, day));
        List<LocalDate> telling = Stream.concat(
                        Stream.of(days.earliest(), days.latest()),
                        sure.stream()
                                .flatMap(
                                        stretch -> Stream.of(stretch.startDate().minusDays(1), stretch.startDate())))
                .filter(days::holds)
                .toList();
        if (telling.stream().allMatch(isPart)) {
            return Stream.of();
        }
        List<String> hangsOn = new ArrayList<>();
        if (telling.stream().anyMatch(isPart)) {
            hangsOn.add(Missing.day(span).toString());
        }
        hangsOn.addAll(daysOf(other -> !other.id().equals(span.id()) && mayHold(other, days)));
        LocalDate begun = telling.stream()
                .filter(isPart.negate())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = last(span, begun);
        Stretch stretch = new Stretch(name, span, days.earliest(), last, false);
        return Stream.of(Occasion.of(span)
                .inDoubt(hangsOn)
                .beside(isPart, last)
                .until(longest(stretch).endDate()));
    }

    /** Whether a span that begins on a day goes on a stretch; of two that begin on one day the first by id begins it. */
    private static boolean goesOn(Stretch stretch, Span span, LocalDate day) {
        return stretch.startDate().equals(day)
                ? stretch.key().compareTo(span.id()) < 0
                : stretch.startDate().isBefore(day)
                        && (stretch.endDate() == null
                                || !stretch.endDate().plusDays(1).isBefore(day));
    }

    /**
     * The last day of what a span begins, with those that surely go on it.
     *
     * @param begun the latest day on which it begins one
     */
    private @Nullable LocalDate last(Span span, LocalDate begun) {
        return Stretches.joined(
                        new Stretch(name, span, begun, found.cut(name, span.endDate()), false),
                        sure.stream()
                                .filter(stretch -> !stretch.startDate().isBefore(begun))
                                .toList())
                .endDate();
    }

    private boolean mayHold(Span span, LocalDate day) {
        return mayHold(span, new DayRange(day, day));
    }

    /** Whether a span may hold one of some days. */
    private boolean mayHold(Span span, DayRange days) {
        return !known.days(span).earliest().isAfter(days.latest())
                && (span.endDate() == null || !span.endDate().isBefore(days.earliest()));
    }

    private List<String> daysOf(Predicate<Span> spans) {
        return undated.stream()
                .filter(spans)
                .map(span -> Missing.day(span).toString())
                .toList();
    }

    /** One that begins with a span, if that is of the stretches and none before it joins it. */
    private Stream<Occasion> ofUnclear(Span span) {
        List<String> hangsOn = new ArrayList<>(unclear.hangsOn().getOrDefault(span, List.of()));
        LocalDate start = span.startDate();
        if (start != null) {
            LocalDate before = start.minusDays(1);
            if (sure.stream().anyMatch(stretch -> stretch.covers(before, before) || stretch.covers(start, start))) {
                return Stream.empty();
            }
            hangsOn.addAll(unclear.of(other -> KnownCase.ORDER.compare(other, span) < 0
                    && unclear.days(other).overlap(before, start)));
        }
        LocalDate end = found.cut(name, span.endDate());
        LocalDate begin = known.days(span).earliest();
        return Stream.of(OccasionBuilder.builder(Occasion.of(span))
                .end(end)
                .mayEnd(longest(new Stretch(name, span, begin, end, false)).endDate())
                .build()
                .inDoubt(hangsOn.stream().distinct().toList()));
    }
}

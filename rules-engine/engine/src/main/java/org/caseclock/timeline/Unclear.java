package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.caseclock.facts.Days;
import org.caseclock.facts.Span;

/**
 * Spans of which it is unknown whether they are of a stretch.
 *
 * @param hangsOn what that hangs on, by span, in their order
 * @param days their days; of one without a first day, those that it has whichever that is
 * @param stretches the stretches that there would be with all of them
 */
record Unclear(Map<Span, List<String>> hangsOn, Map<Span, Days> days, List<Stretch> stretches) {

    static final Unclear NONE = new Unclear(Map.of(), Map.of(), List.of());

    /** What it hangs on whether all days from one to another are of the stretch. */
    List<String> between(LocalDate first, LocalDate last) {
        return of(span -> days(span).overlap(first, last));
    }

    /** The first day of the stretch that a day would be of. */
    LocalDate begin(LocalDate day) {
        return stretches.stream()
                .filter(stretch -> stretch.covers(day, day))
                .map(Stretch::startDate)
                .findFirst()
                .orElse(day);
    }

    /**
     * What it hangs on whether all of some days are of the stretch. A span matters if it holds a day that no sure stretch does,
     * and the others that do not hold that day, with this one and what is sure, hold all the rest.
     */
    List<String> throughout(LocalDate first, LocalDate last, List<Stretch> sure) {
        List<LocalDate> unsure = first.datesUntil(last.plusDays(1))
                .filter(day -> sure.stream().noneMatch(stretch -> stretch.covers(day, day)))
                .toList();
        return of(span -> unsure.stream()
                .anyMatch(day -> holds(span, day)
                        && unsure.stream().allMatch(other -> holds(span, other) || isHeldByOneWithout(day, other))));
    }

    private boolean isHeldByOneWithout(LocalDate without, LocalDate day) {
        return hangsOn.keySet().stream().anyMatch(span -> holds(span, day) && !holds(span, without));
    }

    private boolean holds(Span span, LocalDate day) {
        return days(span).cover(day);
    }

    /** The days of one of them that it has whatever is missing. */
    Days days(Span span) {
        return days.getOrDefault(span, span.getDays());
    }

    /** What it hangs on whether a day is of the stretch; nothing where it cannot be. */
    List<String> on(LocalDate day) {
        return stretches.stream().anyMatch(stretch -> stretch.covers(day, day))
                ? of(span -> holds(span, day))
                : List.of();
    }

    /** What it hangs on whether some of the spans are of the stretch. */
    List<String> of(Predicate<Span> spans) {
        return hangsOn.keySet().stream()
                .filter(spans)
                .flatMap(span -> Objects.requireNonNull(hangsOn.get(span)).stream())
                .distinct()
                .toList();
    }
}

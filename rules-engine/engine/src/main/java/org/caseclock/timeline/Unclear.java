package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.caseclock.facts.Span;

/**
 * Spans of which it is unknown whether they are of a stretch.
 *
 * @param hangsOn what that hangs on, by span, in their order
 * @param stretches the stretches that there would be with all of them
 */
record Unclear(Map<Span, List<String>> hangsOn, List<Stretch> stretches) {

    static final Unclear NONE = new Unclear(Map.of(), List.of());

    /** What it hangs on whether some days are of the stretch; of all spans, where none of them holds one of these days. */
    List<String> between(LocalDate first, LocalDate last) {
        List<String> some = of(span -> span.getDays().overlap(first, last));
        return some.isEmpty() ? of(span -> true) : some;
    }

    /** What it hangs on whether a day is of the stretch; nothing where it cannot be. */
    List<String> on(LocalDate day) {
        return stretches.stream().anyMatch(stretch -> stretch.covers(day, day))
                ? of(span -> span.getDays().cover(day))
                : List.of();
    }

    /** What it hangs on whether some of the spans, of those that have a first day, are of the stretch. */
    List<String> of(Predicate<Span> spans) {
        return hangsOn.keySet().stream()
                .filter(span -> span.startDate() != null && spans.test(span))
                .flatMap(span -> Objects.requireNonNull(hangsOn.get(span)).stream())
                .distinct()
                .toList();
    }
}

package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.facts.Span;
import org.caseclock.knowledge.KnownCase;

/**
 * What the windows of some stretches are about. A span of which it is unknown whether it is of them may begin one, and may
 * move the first or the last day of one that it touches.
 */
final class StretchOccasions {

    private final List<Stretch> sure;
    private final Unclear unclear;

    private StretchOccasions(List<Stretch> sure, Unclear unclear) {
        this.sure = sure;
        this.unclear = unclear;
    }

    /**
     * @param sure the stretches of the spans that surely are of them
     * @param undated those of these spans that have no first day
     */
    static List<Occasion> of(List<Stretch> sure, List<Span> undated, Unclear unclear) {
        StretchOccasions occasions = new StretchOccasions(sure, unclear);
        return Stream.of(
                        sure.stream().map(occasions::ofSure),
                        undated.stream().map(Occasion::of),
                        unclear.hangsOn().keySet().stream().flatMap(occasions::ofUnclear))
                .flatMap(each -> each)
                .toList();
    }

    private Occasion ofSure(Stretch stretch) {
        LocalDate last = stretch.endDate();
        return Occasion.of(stretch)
                .inDoubt(unclear.on(stretch.startDate().minusDays(1)))
                .endsInDoubt(last == null ? List.of() : unclear.on(last.plusDays(1)));
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
        return Stream.of(Occasion.of(span).inDoubt(hangsOn.stream().distinct().toList()));
    }
}

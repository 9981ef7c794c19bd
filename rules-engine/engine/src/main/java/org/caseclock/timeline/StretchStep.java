package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Span;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.TimelineDefinition.StretchOf;
import org.jspecify.annotations.Nullable;

/** Finds the stretches of some spans. */
final class StretchStep implements Step {

    private final String name;
    private final Selector sure;
    private final boolean beyondExit;
    private final @Nullable Selector perhaps;
    private final String lacking;
    private final Predicate<Fact> lacks;

    StretchStep(String name, String spans, StretchOf of, Declared declared) {
        String pointer = "/stretches/" + name;
        this.name = name;
        this.sure = declared.selector(spans, pointer + "/of");
        this.beyondExit = Boolean.TRUE.equals(of.beyondExit());
        if ((of.perhapsOf() == null) != (of.lacking() == null)) {
            throw new TimelineException(pointer, "A stretch that has perhapsOf or lacking must have both.", null);
        }
        this.lacking = of.lacking() == null ? "" : of.lacking();
        this.perhaps = of.perhapsOf() == null ? null : declared.selector(of.perhapsOf(), pointer + "/perhapsOf");
        this.lacks = perhaps == null ? fact -> false : perhaps.lacking(lacking, pointer + "/lacking");
        declared.stretch(name, false);
    }

    @Override
    public void in(Found found) {
        Exit exit = found.known().exit();
        LocalDate until = exit == null || beyondExit ? null : exit.date();
        List<Span> spans = sure.among(found.known().facts(), Span.class);
        List<Stretch> stretches = Stretches.of(name, spans, until);
        found.stretches().put(name, stretches);
        found.facts().addAll(stretches);
        found.undated()
                .put(
                        name,
                        spans.stream().filter(span -> span.startDate() == null).toList());
        if (perhaps == null) {
            return;
        }
        List<Span> unclear = perhaps.among(found.known().facts(), Span.class).stream()
                .filter(span -> lacks.test(span) && !spans.contains(span))
                .toList();
        if (!unclear.isEmpty()) {
            List<Span> all = Stream.concat(spans.stream(), unclear.stream())
                    .sorted(KnownCase.ORDER)
                    .toList();
            found.unclear().put(name, new Found.Unclear(unclear, lacking, Stretches.of(name, all, until)));
        }
    }
}

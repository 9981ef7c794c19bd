package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Span;
import org.caseclock.timeline.TimelineDefinition.StretchOf;
import org.jspecify.annotations.Nullable;

/** Finds the stretches of some spans. */
final class StretchStep implements Step {

    private final String name;
    private final Selector spans;
    private final boolean beyondExit;

    StretchStep(String name, String spans, StretchOf of, Declared declared) {
        this.name = name;
        this.spans = declared.selector(spans, "/stretches/" + name + "/of");
        this.beyondExit = Boolean.TRUE.equals(of.beyondExit());
        declared.stretch(name, false);
    }

    @Override
    public void in(Found found) {
        Exit exit = found.known().exit();
        LocalDate until = exit == null || beyondExit ? null : exit.date();
        List<Span> sure = spans.among(found.known().facts(), Span.class);
        Unclear unclear = unclear(found.known().facts(), until);
        List<Stretch> stretches = Stretches.of(name, sure, until);
        List<Span> undated =
                sure.stream().filter(span -> span.startDate() == null).toList();
        found.stretches().put(name, stretches);
        found.unclear().put(name, unclear);
        found.occasions().put(name, StretchOccasions.of(stretches, undated, unclear));
        found.facts().addAll(stretches);
    }

    private Unclear unclear(List<Fact> facts, @Nullable LocalDate until) {
        List<Span> all = new ArrayList<>();
        Map<Span, List<String>> hangsOn = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Answer answer = spans.answer(fact);
            if (!answer.isNo()) {
                Span span = (Span) fact;
                all.add(span);
                if (answer.isUnknown() && !beginsAfter(span, until)) {
                    hangsOn.put(
                            span, answer.hangsOn().stream().map(String::valueOf).toList());
                }
            }
        }
        return hangsOn.isEmpty() ? Unclear.NONE : new Unclear(hangsOn, Stretches.of(name, all, until));
    }

    private static boolean beginsAfter(Span span, @Nullable LocalDate until) {
        LocalDate start = span.startDate();
        return start != null && until != null && start.isAfter(until);
    }
}

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
        this.spans = declared.selectorOf(
                Span.class, "services, employments or circumstances", spans, "/stretches/" + name + "/of");
        this.beyondExit = Boolean.TRUE.equals(of.beyondExit());
        declared.stretch(name, false);
    }

    @Override
    public void in(Found found) {
        Exit exit = found.known().exit();
        LocalDate until = exit == null || beyondExit ? null : exit.date();
        List<Span> sure = new ArrayList<>();
        List<Span> all = new ArrayList<>();
        Map<Span, List<String>> unclear = new LinkedHashMap<>();
        for (Fact fact : found.known().facts()) {
            Answer answer = spans.answer(fact);
            if (answer.isNo()) {
                continue;
            }
            Span span = (Span) fact;
            all.add(span);
            if (answer.isYes()) {
                sure.add(span);
            } else if (!beginsAfter(span, until)) {
                unclear.put(span, answer.hangsOn().stream().map(String::valueOf).toList());
            }
        }
        List<Stretch> stretches = Stretches.of(name, sure, until);
        found.stretches().put(name, stretches);
        found.facts().addAll(stretches);
        found.undated()
                .put(
                        name,
                        sure.stream().filter(span -> span.startDate() == null).toList());
        if (!unclear.isEmpty()) {
            found.unclear().put(name, new Unclear(unclear, Stretches.of(name, all, until)));
        }
    }

    private static boolean beginsAfter(Span span, @Nullable LocalDate until) {
        LocalDate start = span.startDate();
        return start != null && until != null && start.isAfter(until);
    }
}

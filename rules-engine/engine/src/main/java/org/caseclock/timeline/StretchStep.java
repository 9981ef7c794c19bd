package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Days;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Span;
import org.caseclock.knowledge.KnownCase;
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
        if (until != null) {
            found.until().put(name, until);
        }
        List<Days> sure = new ArrayList<>();
        List<Span> undated = new ArrayList<>(0);
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
                sure.add(span.getDays());
                if (span.startDate() == null) {
                    undated.add(span);
                }
            } else if (!beginsAfter(span, until)) {
                unclear.put(span, answer.missing());
            }
        }
        List<Stretch> stretches = Stretches.of(name, sure, until);
        found.stretches().put(name, stretches);
        found.facts().addAll(stretches);
        found.undated().put(name, undated);
        if (!unclear.isEmpty()) {
            found.unclear().put(name, unclear(all, unclear, until, found.known()));
        }
    }

    private Unclear unclear(
            List<Span> all, Map<Span, List<String>> hangsOn, @Nullable LocalDate until, KnownCase known) {
        Map<Span, Days> days = new HashMap<>();
        all.stream()
                .filter(span -> span.startDate() == null)
                .forEach(span -> days.put(span, new Days(known.days(span).latest(), span.endDate(), span)));
        List<Days> inOrder = all.stream()
                .map(span -> days.getOrDefault(span, span.getDays()))
                .sorted(Comparator.comparing(Days::first, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        return new Unclear(hangsOn, Map.copyOf(days), Stretches.of(name, inOrder, until));
    }

    private static boolean beginsAfter(Span span, @Nullable LocalDate until) {
        LocalDate start = span.startDate();
        return start != null && until != null && start.isAfter(until);
    }
}

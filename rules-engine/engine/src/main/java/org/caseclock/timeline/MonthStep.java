package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.Span;
import org.caseclock.timeline.Found.Unclear;
import org.caseclock.timeline.TimelineDefinition.MonthsOf;

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

    @Override
    public void in(Found found) {
        List<Fact> since = contacts.among(found.known().facts(), Fact.class);
        Set<String> sure = new HashSet<>();
        for (Window month : months(found.stretches().getOrDefault(stretch, List.of()), since, found)) {
            sure.add(month.key());
            found.facts().add(month);
        }
        Unclear unclear = found.unclear().get(stretch);
        if (unclear != null) {
            months(unclear.stretches(), since, found).stream()
                    .filter(month -> !sure.contains(month.key()))
                    .map(month -> inDoubt(month, unclear))
                    .forEach(found.facts()::add);
        }
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

    private static Window inDoubt(Window month, Unclear unclear) {
        List<String> doubts = unclear.spans().stream()
                .filter(span -> touches(span, month))
                .map(span -> "the " + unclear.field() + " of " + Kinds.name(span))
                .toList();
        return WindowBuilder.builder(month).doubts(doubts).build();
    }

    private static boolean touches(Span span, Window month) {
        return month.opens() != null
                && month.due() != null
                && !span.getDays().overlapAnswer(month.opens(), month.due()).isNo();
    }
}

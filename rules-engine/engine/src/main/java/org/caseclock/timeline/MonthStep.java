package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caseclock.facts.Fact;
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

    /** A month that there is only with, or only without, spans of which it is unknown whether they are of the stretch is in doubt. */
    @Override
    public void in(Found found) {
        List<Fact> since = contacts.among(found.known().facts(), Fact.class);
        List<Stretch> surely = found.stretches().getOrDefault(stretch, List.of());
        List<Window> sure = months(surely, since, found);
        Unclear unclear = found.unclear().getOrDefault(stretch, Unclear.NONE);
        if (unclear.hangsOn().isEmpty()) {
            found.facts().addAll(sure);
            return;
        }
        List<Window> with = months(unclear.stretches(), since, found);
        Set<Window> both = new HashSet<>(with);
        both.retainAll(sure);
        Set<String> keys = new HashSet<>();
        Stream.concat(sure.stream(), with.stream())
                .filter(month -> keys.add(month.key()))
                .map(month -> both.contains(month) ? month : inDoubt(month, unclear, surely))
                .forEach(found.facts()::add);
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

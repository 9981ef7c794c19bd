package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseclock.timeline.TimelineDefinition.QuartersOf;

/** Finds the quarters after an event, and names the first and the last day of each. */
final class QuarterStep implements Step {

    private final String name;
    private final Points.Ready after;
    private final List<Integer> numbers;
    private final Map<Integer, String> clauses;

    QuarterStep(String name, QuartersOf of, Declared declared) {
        String pointer = "/quarters/" + name;
        this.name = name;
        this.after = declared.point(of.after(), pointer + "/after");
        if ((of.numbers() == null) == (of.clauses() == null)) {
            throw new TimelineException(pointer, "Quarters must have either numbers or clauses.", null);
        }
        this.clauses = of.clauses() == null ? Map.of() : of.clauses();
        this.numbers = List.copyOf(of.numbers() == null ? clauses.keySet() : of.numbers());
        if (!numbers.equals(numbers.stream()
                .filter(number -> number > 0)
                .distinct()
                .sorted()
                .toList())) {
            throw new TimelineException(
                    pointer + (of.numbers() == null ? "/clauses" : "/numbers"),
                    "The quarters must be counted from 1, in rising order.",
                    null);
        }
        for (int number : numbers) {
            declared.moment(firstDay(number));
            declared.moment(lastDay(number));
        }
        declared.occasion(name, this::occasions, of.after().startsAt(UsualMoments.EXIT));
    }

    @Override
    public void in(Found found) {
        List<Quarter> quarters = quarters(found);
        found.quarters().put(name, quarters);
        for (Quarter quarter : quarters) {
            found.facts().add(quarter);
            found.moments().put(firstDay(quarter.number()), Moment.on(quarter.startDate()));
            found.moments().put(lastDay(quarter.number()), Moment.on(quarter.endDate()));
        }
    }

    private List<Occasion> occasions(Found found) {
        List<Occasion> occasions = new ArrayList<>(numbers.size());
        for (Quarter quarter : found.quarters().getOrDefault(name, List.of())) {
            occasions.add(Occasion.of(quarter));
        }
        return occasions;
    }

    private List<Quarter> quarters(Found found) {
        LocalDate event = after.in(found.moments()).date();
        List<Quarter> quarters = new ArrayList<>();
        if (event != null) {
            for (int number : numbers) {
                quarters.add(Quarter.after(
                        event, number, name, clauses.get(number), found.known().asOf()));
            }
        }
        return quarters;
    }

    private String firstDay(int number) {
        return name + "." + number + ".firstDay";
    }

    private String lastDay(int number) {
        return name + "." + number + ".lastDay";
    }
}

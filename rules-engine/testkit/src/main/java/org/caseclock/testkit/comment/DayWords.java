package org.caseclock.testkit.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Point;
import org.caseclock.timeline.TimelineDefinition;
import org.caseclock.timeline.TimelineDefinition.ChainOf;
import org.caseclock.timeline.TimelineDefinition.FirstOf;
import org.caseclock.timeline.TimelineDefinition.QuartersOf;
import org.caseclock.timeline.Unit;
import org.jspecify.annotations.Nullable;

/** Says the days of {@code policy.yaml} in words, with the numbers of one version. */
final class DayWords {

    /** Before every day that a case can know. */
    private static final String EVER = "ever";

    /** So far after its first day lies the last day of a month. */
    private static final List<Shift> A_MONTH = List.of(new Shift(Unit.MONTHS, 1), new Shift(Unit.DAYS, -1));

    private static final String HELD_UNTIL = ".heldUntil";

    private static final Pattern OF_QUARTER = Pattern.compile("(.+)\\.(\\d{1,3})\\.(firstDay|lastDay)");

    private final Map<String, Parameter> parameters;
    private final Nouns nouns;
    private final Map<String, FirstOf> moments;
    private final Map<String, ChainOf> chains;
    private final Map<String, QuartersOf> quarters;

    DayWords(TimelineDefinition timeline, Map<String, Parameter> parameters, Nouns nouns) {
        this.parameters = parameters;
        this.nouns = nouns;
        moments = Objects.requireNonNullElse(timeline.moments(), Map.of());
        chains = Objects.requireNonNullElse(timeline.chains(), Map.of());
        quarters = Objects.requireNonNullElse(timeline.quarters(), Map.of());
    }

    /** A day that is about no event. */
    Optional<String> of(Point point) {
        return of(point, Event.NONE, "");
    }

    /**
     * A day in words; none where a parameter that it is counted by has no value.
     *
     * @param event what it is about
     * @param last the moment that was named last, as {@code policy.yaml} writes it, and that "it" can stand for
     */
    Optional<String> of(Point point, Event event, String last) {
        if (point.earliestOf() != null) {
            return oneOf(point.earliestOf(), " or, if earlier, ", event, last);
        }
        if (point.latestOf() != null) {
            return oneOf(point.latestOf(), " or, if later, ", event, last);
        }
        if (point.of() != null) {
            boolean isStart = point.startOf() != null;
            String period = Nouns.split(String.valueOf(isStart ? point.startOf() : point.endOf()));
            return of(point.of(), event, "")
                    .map(day -> "the " + (isStart ? "first" : "last") + " day of the " + period + " that holds " + day);
        }
        Shift.Sum sum = sum(point);
        if (sum == null || sum.notSet() != null || sum.start().equals(EVER)) {
            return Optional.empty();
        }
        if (!sum.isShifted()) {
            String none = sum.named() == null
                    ? ""
                    : " (" + sum.named() + ": " + sum.shifts().get(0).inWords() + ")";
            return Optional.of((sum.start().equals(last) ? "that day" : day(sum.start(), event)) + none);
        }
        String cited = sum.named() == null ? "" : " (" + sum.named() + ")";
        return Optional.of(shifted(sum, event, last) + cited);
    }

    /** A parameter without a value by which a day is counted. */
    @Nullable
    String notSet(Point point) {
        Shift.Sum sum = sum(point);
        return sum == null ? null : sum.notSet();
    }

    /** The sum that a day is; empty where it is one of several days. */
    Shift.@Nullable Sum sum(Point point) {
        return point.sum() == null ? null : Shift.sum(point.sum(), parameters);
    }

    private Optional<String> oneOf(List<Point> points, String between, Event event, String last) {
        List<String> days = points.stream()
                .flatMap(each -> of(each, event, last).stream())
                .distinct()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(String.join(between, days));
    }

    private String shifted(Shift.Sum sum, Event event, String last) {
        List<Shift> shifts = new ArrayList<>(sum.shifts());
        String day = sum.start().equals(last) ? "it" : counted(sum.start(), event);
        Shift first = shifts.get(0);
        boolean isMonthOfQuarter = event.isQuarter()
                && sum.start().equals("event")
                && first.unit() == Unit.MONTHS
                && first.number() > 0
                && first.number() < 3;
        boolean isOfFirstDay = sum.start().equals(last) || sum.start().equals("opens");
        if (isOfFirstDay && !isMonthOfQuarter && shifts.equals(A_MONTH)) {
            return "the day before the same day of the next month";
        }
        if (isMonthOfQuarter) {
            day = "the first day of its " + Series.ordinal(first.number() + 1) + " month";
            shifts.remove(0);
        }
        for (Shift each : shifts) {
            day = each.from(day);
        }
        return day;
    }

    /** A moment as the day that is meant. */
    private String day(String moment, Event event) {
        return switch (moment) {
            case "event" -> event.day();
            case "eventEnd" -> event.last();
            case "periodStart" -> "the first day of the " + event.period();
            case "periodEnd" -> "the last day of the " + event.period();
            case "eventRecorded" -> "the day it was recorded (if that is on record)";
            case "previousEvent" -> "the day of the previous one";
            case "nextEvent" -> "the day of the next one";
            case "linked" -> "the day of the first " + event.linked() + " that names it";
            case "opens" -> "that day";
            case "entry" -> "the entry date";
            case "exit" -> "the exit date";
            case "exitRecorded" -> "the day the exit is recorded";
            case "exitKnown" -> "the day the exit is known";
            default -> declared(moment);
        };
    }

    /** A moment as days are counted from it. */
    private String counted(String moment, Event event) {
        return switch (moment) {
            case "event" -> event.counted();
            case "previousEvent" -> "the previous one";
            case "nextEvent" -> "the next one";
            case "opens" -> "that day";
            case "entry", "exit" -> moment;
            default -> {
                FirstOf first = moments.get(moment);
                yield first == null ? day(moment, event) : "the first " + nouns.selected(first.first());
            }
        };
    }

    private String declared(String moment) {
        FirstOf first = moments.get(moment);
        if (first != null) {
            return "the day of the first " + nouns.selected(first.first());
        }
        ChainOf chain = chains.get(moment);
        if (chain != null) {
            return nouns.lastDay(chain);
        }
        if (moment.endsWith(HELD_UNTIL)) {
            ChainOf held = chains.get(moment.substring(0, moment.length() - HELD_UNTIL.length()));
            return held == null || held.heldBy() == null
                    ? "the last planned day"
                    : "the last day of a " + nouns.selected(held.heldBy());
        }
        Matcher ofQuarter = OF_QUARTER.matcher(moment);
        QuartersOf quarter = ofQuarter.matches() ? quarters.get(ofQuarter.group(1)) : null;
        return quarter == null
                ? Nouns.split(moment)
                : "the " + (ofQuarter.group(3).equals("firstDay") ? "first" : "last") + " day of the "
                        + Series.ordinal(Integer.parseInt(ofQuarter.group(2))) + " quarter after "
                        + after(quarter);
    }

    /** The event after which quarters are. */
    String after(QuartersOf quarter) {
        Shift.Sum sum = sum(quarter.after());
        return sum != null && !sum.isShifted()
                ? counted(sum.start(), Event.NONE)
                : of(quarter.after()).orElse("an event");
    }
}

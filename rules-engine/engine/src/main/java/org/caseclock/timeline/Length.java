package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.input.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasts, in {@code policy.yaml}: the name of a parameter, or a number of days, weeks or months.
 *
 * @param number how many
 * @param unit days or months
 */
record Length(int number, Unit unit) {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final Pattern LITERAL = Pattern.compile("(\\d{1,6}) (day|week|month)s?");
    private static final Pattern NUMBER = Pattern.compile("\\d+ (?<unit>.+)");
    private static final List<String> UNITS = List.of("day", "days", "week", "weeks", "month", "months");

    /** As it is written; nothing where its parameter is not set. */
    static @Nullable Length of(String text, Map<String, Parameter> parameters, String pointer) {
        return of(text, parameters, pointer, null);
    }

    /**
     * @param other what else may be written in its place
     */
    static @Nullable Length of(String text, Map<String, Parameter> parameters, String pointer, @Nullable String other) {
        Parameter parameter = parameters.get(text.strip());
        if (parameter != null) {
            return of(parameter, pointer);
        }
        Matcher literal = LITERAL.matcher(text.strip());
        if (!literal.matches()) {
            Matcher number = NUMBER.matcher(text.strip());
            String word = number.matches() ? number.group("unit") : text;
            List<String> known = new ArrayList<>(number.matches() ? UNITS : parameters.keySet());
            if (other != null) {
                known.add(other);
            }
            throw new TimelineException(
                    pointer,
                    word,
                    "There is no parameter named " + text + ", and it is no number of days, weeks or months.",
                    Nearest.to(word, known).map(near -> near + ".").orElse(null));
        }
        int number = Integer.parseInt(literal.group(1));
        return switch (literal.group(2)) {
            case "month" -> checked(number, Unit.MONTHS, text, pointer);
            case "week" -> checked(number * DAYS_OF_A_WEEK, Unit.DAYS, text, pointer);
            default -> checked(number, Unit.DAYS, text, pointer);
        };
    }

    private static @Nullable Length of(Parameter parameter, String pointer) {
        if (parameter.unit() != Unit.DAYS && parameter.unit() != Unit.MONTHS) {
            throw new TimelineException(
                    pointer,
                    parameter.name(),
                    "The parameter " + parameter.name() + " is no number of days or months.",
                    null);
        }
        return parameter.set() ? checked(parameter.number(), parameter.unit(), parameter.name(), pointer) : null;
    }

    private static Length checked(int number, Unit unit, String text, String pointer) {
        if (number < 1 || number > unit.most()) {
            throw new TimelineException(
                    pointer,
                    text,
                    "The length (" + text + ") must be at least one day and at most " + unit.most() + " "
                            + (unit == Unit.DAYS ? "days." : "months."),
                    null);
        }
        return new Length(number, unit);
    }

    /** The day so long after another. */
    LocalDate after(LocalDate day) {
        return after(day, 1);
    }

    /** The day so many times so long after another. Months are counted from that day, so that they do not grow shorter. */
    LocalDate after(LocalDate day, long times) {
        return unit == Unit.MONTHS ? day.plusMonths(times * number) : day.plusDays(times * number);
    }
}

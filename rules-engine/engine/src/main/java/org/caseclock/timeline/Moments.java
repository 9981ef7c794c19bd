package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days of {@code policy.yaml} against the named moments of one case. */
final class Moments {

    private static final Pattern TERM = Pattern.compile("(\\d+) (day|business day|month)s?");

    private final Map<String, Parameter> parameters;
    private final BusinessCalendar calendar;
    private final Map<String, Moment> named = new HashMap<>();

    Moments(Map<String, Parameter> parameters, BusinessCalendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    void name(String name, Moment moment) {
        named.put(name, moment);
    }

    Moment at(@Nullable Point point) {
        if (point == null) {
            return Moment.NONE;
        }
        if (point.earliestOf() != null) {
            return Moment.earliestOf(point.earliestOf().stream().map(this::at).toList());
        }
        if (point.latestOf() != null) {
            return Moment.latestOf(point.latestOf().stream().map(this::at).toList());
        }
        return sum(point.sum() == null ? "" : point.sum());
    }

    private Moment sum(String text) {
        String[] terms = text.split("\\s*\\+\\s*", -1);
        Moment start = named.get(terms[0].strip());
        if (start == null) {
            throw new TimelineException("There is no moment named " + terms[0].strip() + " (in " + text + ").");
        }
        List<String> moved = new ArrayList<>(start.moved());
        UnaryOperator<@Nullable LocalDate> shift = date -> {
            LocalDate result = date;
            for (int i = 1; i < terms.length && result != null; i++) {
                result = plus(result, terms[i].strip(), moved);
            }
            return result;
        };
        return new Moment(shift.apply(start.date()), shift.apply(start.earliest()), start.missing(), moved);
    }

    private LocalDate plus(LocalDate date, String term, List<String> moved) {
        Parameter parameter = parameters.get(term);
        if (parameter != null) {
            return plus(date, parameter.unit(), parameter.number(), moved);
        }
        Matcher literal = TERM.matcher(term);
        if (!literal.matches()) {
            throw new TimelineException(
                    "There is no parameter named " + term + ", and it is no number of days, business days or months.");
        }
        Unit unit = switch (literal.group(2)) {
            case "month" -> Unit.MONTHS;
            case "business day" -> Unit.BUSINESS_DAYS;
            default -> Unit.DAYS;
        };
        return plus(date, unit, Integer.parseInt(literal.group(1)), moved);
    }

    private LocalDate plus(LocalDate date, Unit unit, int number, List<String> moved) {
        return switch (unit) {
            case DAYS -> date.plusDays(number);
            case MONTHS -> date.plusMonths(number);
            case BUSINESS_DAYS -> calendar.plus(date, number, moved);
            case COUNT, CODE, CODES -> throw new TimelineException("A " + unit + " cannot be added to a day.");
        };
    }
}

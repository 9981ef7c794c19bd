package org.caseclock.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.input.Nearest;
import org.jspecify.annotations.Nullable;

/** Makes the days of {@code policy.yaml} ready to be found in cases. */
final class Points {

    /** A day that can be found among the named moments of a case. */
    interface Ready {
        Moment in(Map<String, Moment> named);

        /** How many business days are counted to find it; each is looked up by itself. */
        default int businessDays() {
            return 0;
        }
    }

    /** A day for which business days are counted. */
    private record Counted(Ready found, int businessDays) implements Ready {
        @Override
        public Moment in(Map<String, Moment> named) {
            return found.in(named);
        }
    }

    /** What is added; nothing can be added where no number is set. */
    private record Shift(Unit unit, int number, boolean set) {}

    /** A name may hold a hyphen, so a minus stands apart. */
    private static final Pattern SIGN = Pattern.compile("\\s*\\+\\s*|\\s+-\\s+");

    private static final int MOST_TERMS = 10;

    private static final List<String> UNITS =
            List.of("day", "days", "month", "months", "business day", "business days");

    private static final Pattern NUMBER = Pattern.compile("\\d+ (?<unit>.+)");

    private static final Pattern LITERAL = Pattern.compile("(\\d{1,4}) (day|business day|month)s?");

    private final Map<String, Parameter> parameters;
    private final BusinessCalendar calendar;
    private final Set<String> moments;
    private final Map<String, Calendar> calendars;

    /**
     * @param moments the names of the moments that a day can start from
     * @param calendars the calendars of whose periods a day can be the first or the last
     */
    Points(
            Map<String, Parameter> parameters,
            BusinessCalendar calendar,
            Set<String> moments,
            Map<String, Calendar> calendars) {
        this.calendars = calendars;
        this.parameters = parameters;
        this.calendar = calendar;
        this.moments = moments;
    }

    Ready ready(@Nullable Point point, String pointer) {
        if (point == null) {
            return named -> Moment.NONE;
        }
        if (point.earliestOf() != null) {
            List<Ready> parts = parts(point.earliestOf(), pointer + "/earliestOf");
            return counting(named -> Moment.earliestOf(all(parts, named)), businessDaysOf(parts));
        }
        if (point.latestOf() != null) {
            List<Ready> parts = parts(point.latestOf(), pointer + "/latestOf");
            return counting(named -> Moment.latestOf(all(parts, named)), businessDaysOf(parts));
        }
        if (point.of() != null) {
            Ready day = ready(point.of(), pointer + "/of");
            boolean isStart = point.startOf() != null;
            Calendar periods = Names.find(
                    calendars,
                    String.valueOf(isStart ? point.startOf() : point.endOf()),
                    "calendar",
                    pointer + (isStart ? "/startOf" : "/endOf"));
            return counting(named -> edge(day.in(named), periods, isStart), day.businessDays());
        }
        return sum(point.sum() == null ? "" : point.sum(), pointer);
    }

    /** The first or the last day of the period that holds a day; in doubt where some of the days that it can be are in none. */
    private static Moment edge(Moment day, Calendar periods, boolean isStart) {
        Moment edge = new Moment(
                edge(day.date(), periods, isStart),
                edge(day.earliest(), periods, isStart),
                day.missing(),
                day.doubts(),
                List.of());
        if (day.missing().isEmpty()) {
            return edge.date() == null ? Moment.NONE : edge;
        }
        return mayBeInNone(day.earliest(), day.date(), periods)
                ? edge.inDoubt(Occasion.both(day.doubts(), day.missing()))
                : edge;
    }

    private static boolean mayBeInNone(@Nullable LocalDate earliest, @Nullable LocalDate latest, Calendar periods) {
        LocalDate from = earliest == null ? latest : earliest;
        LocalDate to = latest == null ? earliest : latest;
        return from != null
                && to != null
                && Coverage.count(
                                periods.between(from, to).stream()
                                        .map(period -> new Coverage.Days(period.first(), period.last())),
                                from,
                                to)
                        <= ChronoUnit.DAYS.between(from, to);
    }

    private static @Nullable LocalDate edge(@Nullable LocalDate day, Calendar periods, boolean isStart) {
        return day == null
                ? null
                : periods.between(day, day).stream()
                        .findFirst()
                        .map(period -> isStart ? period.first() : period.last())
                        .orElse(null);
    }

    private static Ready counting(Ready found, int businessDays) {
        return businessDays == 0 ? found : new Counted(found, businessDays);
    }

    private static int businessDaysOf(List<Ready> parts) {
        return parts.stream().mapToInt(Ready::businessDays).sum();
    }

    private List<Ready> parts(List<Point> points, String pointer) {
        List<Ready> parts = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            parts.add(ready(points.get(i), pointer + "/" + i));
        }
        return parts;
    }

    private static List<Moment> all(List<Ready> parts, Map<String, Moment> named) {
        List<Moment> all = new ArrayList<>(parts.size());
        for (Ready part : parts) {
            all.add(part.in(named));
        }
        return all;
    }

    private Ready sum(String text, String pointer) {
        String[] terms = SIGN.split(text.strip(), -1);
        String start = terms[0];
        if (!moments.contains(start)) {
            throw new TimelineException(
                    pointer,
                    start,
                    "There is no moment named " + start + "; there are "
                            + String.join(", ", moments.stream().sorted().toList()) + ".",
                    Nearest.to(start, moments).map(near -> near + ".").orElse(null));
        }
        if (terms.length > MOST_TERMS) {
            throw new TimelineException(
                    pointer, "The number (" + terms.length + ") of terms must be at most " + MOST_TERMS + ".", null);
        }
        List<Shift> shifts = new ArrayList<>();
        Matcher sign = SIGN.matcher(text.strip());
        for (int i = 1; i < terms.length && sign.find(); i++) {
            shifts.add(shift(terms[i], sign.group().contains("-") ? -1 : 1, pointer));
        }
        if (!shifts.stream().allMatch(Shift::set)) {
            return named -> Moment.NONE;
        }
        int businessDays = shifts.stream()
                .filter(shift -> shift.unit() == Unit.BUSINESS_DAYS)
                .mapToInt(Shift::number)
                .sum();
        if (shifts.isEmpty()) {
            return named -> named.getOrDefault(start, Moment.NONE);
        }
        Ready sum = named -> {
            Moment from = named.getOrDefault(start, Moment.NONE);
            if (from.isNone()) {
                return from;
            }
            List<String> moved = businessDays == 0 ? from.moved() : new ArrayList<>(from.moved());
            return new Moment(
                    plus(from.date(), shifts, moved),
                    plus(from.earliest(), shifts, moved),
                    from.missing(),
                    from.doubts(),
                    // Of a day that is not known nobody can say which weekend or holiday moved it.
                    from.missing().isEmpty() ? moved : List.of());
        };
        return counting(sum, businessDays);
    }

    private Shift shift(String term, int sign, String pointer) {
        Parameter parameter = parameters.get(term);
        if (parameter != null) {
            if (!parameter.unit().isOfDays()) {
                throw new TimelineException(
                        pointer,
                        term,
                        "The parameter " + term + " is no number of days or months and cannot be added.",
                        null);
            }
            return parameter.set()
                    ? shift(parameter.unit(), sign * parameter.number(), term, pointer)
                    : new Shift(parameter.unit(), 0, false);
        }
        Matcher literal = LITERAL.matcher(term);
        if (!literal.matches()) {
            throw unknown(term, pointer);
        }
        Unit unit = switch (literal.group(2)) {
            case "month" -> Unit.MONTHS;
            case "business day" -> Unit.BUSINESS_DAYS;
            default -> Unit.DAYS;
        };
        return shift(unit, sign * Integer.parseInt(literal.group(1)), term, pointer);
    }

    private TimelineException unknown(String term, String pointer) {
        Matcher number = NUMBER.matcher(term);
        String word = number.matches() ? number.group("unit") : term;
        Collection<String> known = number.matches() ? UNITS : parameters.keySet();
        return new TimelineException(
                pointer,
                word,
                "There is no parameter named " + term + ", and it is no number of days, business days or months.",
                Nearest.to(word, known).map(near -> near + ".").orElse(null));
    }

    private static Shift shift(Unit unit, int number, String term, String pointer) {
        if (unit == Unit.BUSINESS_DAYS && number < 0) {
            throw new TimelineException(
                    pointer, "Business days (" + term + ") can be added to a day and not taken off.", null);
        }
        if (Math.abs(number) > unit.most()) {
            throw new TimelineException(
                    pointer, "The number (" + term + ") that is added must be at most " + unit.most() + ".", null);
        }
        return new Shift(unit, number, true);
    }

    private @Nullable LocalDate plus(@Nullable LocalDate date, List<Shift> shifts, List<String> moved) {
        LocalDate result = date;
        for (Shift shift : shifts) {
            if (result != null) {
                result = shift.unit() == Unit.MONTHS
                        ? result.plusMonths(shift.number())
                        : shift.unit() == Unit.BUSINESS_DAYS
                                ? calendar.plus(result, shift.number(), moved)
                                : result.plusDays(shift.number());
            }
        }
        return result;
    }
}

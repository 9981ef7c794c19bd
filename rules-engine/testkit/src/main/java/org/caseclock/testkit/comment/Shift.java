package org.caseclock.testkit.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Unit;
import org.jspecify.annotations.Nullable;

/**
 * So many days or months, added to a day or taken off.
 *
 * @param unit what they are
 * @param number how many; below 0 where they are taken off
 */
record Shift(Unit unit, int number) {

    /**
     * A sum of {@code policy.yaml}, taken apart.
     *
     * @param start the moment from which it is counted
     * @param shifts what is added to it, in its order; what is of one unit stands together
     * @param named the terms, as they are written, if a parameter is among them
     * @param notSet a parameter among them that has no value, so that there is no such day
     */
    record Sum(
            String start,
            List<Shift> shifts,
            @Nullable String named,
            @Nullable String notSet) {

        /** Whether it is so far from the same moment. */
        boolean isSame(Sum other) {
            return start.equals(other.start) && shifts.equals(other.shifts);
        }

        boolean isShifted() {
            return shifts.stream().anyMatch(each -> each.number() != 0);
        }
    }

    private static final Pattern TERM = Pattern.compile("(\\s*\\+\\s*|\\s+-\\s+)((?:(?!\\s*\\+|\\s+-\\s).)+)");
    private static final Pattern LITERAL = Pattern.compile("(\\d{1,4}) (day|business day|month)s?");

    static Sum sum(String text, Map<String, Parameter> parameters) {
        Matcher term = TERM.matcher(text.strip());
        List<Shift> shifts = new ArrayList<>();
        String start = text.strip();
        String named = null;
        String notSet = null;
        while (term.find()) {
            if (start.length() == text.strip().length()) {
                start = text.strip().substring(0, term.start());
            }
            int sign = term.group(1).contains("-") ? -1 : 1;
            Parameter parameter = parameters.get(term.group(2).strip());
            if (parameter != null) {
                named = text.strip()
                        .substring(start.length())
                        .replaceFirst("^\\s*\\+\\s*", "")
                        .strip();
                notSet = parameter.set() ? notSet : parameter.name();
                add(shifts, new Shift(parameter.unit(), sign * parameter.number()));
            } else {
                Matcher literal = LITERAL.matcher(term.group(2).strip());
                if (literal.matches()) {
                    add(shifts, new Shift(unit(literal.group(2)), sign * Integer.parseInt(literal.group(1))));
                }
            }
        }
        return new Sum(start, List.copyOf(shifts), named, notSet);
    }

    private static Unit unit(String word) {
        return switch (word) {
            case "month" -> Unit.MONTHS;
            case "business day" -> Unit.BUSINESS_DAYS;
            default -> Unit.DAYS;
        };
    }

    private static void add(List<Shift> shifts, Shift next) {
        int last = shifts.size() - 1;
        if (last >= 0 && shifts.get(last).unit() == next.unit()) {
            shifts.set(last, new Shift(next.unit(), shifts.get(last).number() + next.number()));
        } else {
            shifts.add(next);
        }
    }

    /** The day that lies so far from another. */
    String from(String day) {
        if (number == 0) {
            return day;
        }
        String side = number < 0 ? " before " : " after ";
        int count = Math.abs(number);
        return (unit == Unit.DAYS && count == 1
                        ? "the day"
                        : Parameter.of("", unit, count).inWords())
                + side
                + day;
    }

    /** How far that is: {@code 0 days}. */
    String inWords() {
        return Parameter.of("", unit, Math.abs(number)).inWords();
    }
}

package org.caseclock.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value that one policy version gives to a parameter. Rules match it by its name.
 *
 * @param name its name in {@code policy.yaml}, such as {@code exit.inactivityDays}
 * @param unit what it counts or names
 * @param number the number; 0 for codes
 * @param codes the codes, or the pattern; none for numbers
 */
public record Parameter(String name, Unit unit, int number, List<String> codes) {
    public Parameter {
        codes = List.copyOf(codes);
    }

    /** The value in words, such as {@code 90 days}. */
    public String inWords() {
        return switch (unit) {
            case CODE, CODES -> String.join(", ", codes);
            case PATTERN -> codes.isEmpty() ? "not set" : codes.get(0);
            case COUNT -> Integer.toString(number);
            case DAYS -> number + (number == 1 ? " day" : " days");
            case BUSINESS_DAYS -> number + (number == 1 ? " business day" : " business days");
            case MONTHS -> number + (number == 1 ? " month" : " months");
        };
    }

    /** Whether a pattern is set, so that it asks something. */
    public boolean isPatternSet() {
        return unit == Unit.PATTERN && !codes.isEmpty();
    }

    /** Whether a text is as the pattern asks; every text is, and none at all, where no pattern is set. */
    public boolean fits(@Nullable String text) {
        return !isPatternSet() || (text != null && text.matches(codes.get(0)));
    }
}

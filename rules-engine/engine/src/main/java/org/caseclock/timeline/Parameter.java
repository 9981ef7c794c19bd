package org.caseclock.timeline;

import java.util.List;

/**
 * The value that one policy version gives to a parameter. Rules match it by its name.
 *
 * @param name its name in {@code policy.yaml}, such as {@code exit.inactivityDays}
 * @param unit what it counts or names
 * @param number the number; 0 for codes
 * @param codes the codes; none for numbers
 */
public record Parameter(String name, Unit unit, int number, List<String> codes) {
    public Parameter {
        codes = List.copyOf(codes);
    }

    /** The value in words, such as {@code 90 days}. */
    public String inWords() {
        return switch (unit) {
            case CODE, CODES -> String.join(", ", codes);
            case COUNT -> Integer.toString(number);
            case DAYS -> number + (number == 1 ? " day" : " days");
            case BUSINESS_DAYS -> number + (number == 1 ? " business day" : " business days");
            case MONTHS -> number + (number == 1 ? " month" : " months");
        };
    }
}

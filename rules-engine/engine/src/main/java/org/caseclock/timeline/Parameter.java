package org.caseclock.timeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.caseclock.facts.NotForRules;
import org.jspecify.annotations.Nullable;

/**
 * The value that one policy version gives to a parameter. Rules match it by its name.
 *
 * @param name its name in {@code policy.yaml}, such as {@code exit.inactivityDays}
 * @param unit what it counts or names
 * @param number the number, where it is a whole one; 0 for codes, dollars, percent and quantities
 * @param exact the number of dollars, percent or a quantity; empty for others
 * @param codes the codes, or the pattern; none for numbers
 * @param set whether it has a value; what is not set asks nothing
 */
public record Parameter(
        String name,
        @NotForRules Unit unit,
        int number,
        @NotForRules @Nullable BigDecimal exact,
        List<String> codes,
        boolean set) {
    public Parameter {
        codes = List.copyOf(codes);
    }

    /** A number. */
    public static Parameter of(String name, Unit unit, int number) {
        return new Parameter(name, unit, number, null, List.of(), true);
    }

    /** Dollars, percent or a quantity. */
    public static Parameter of(String name, Unit unit, BigDecimal number) {
        return new Parameter(name, unit, 0, number, List.of(), true);
    }

    /** Codes, or a pattern. */
    public static Parameter of(String name, Unit unit, List<String> codes) {
        return new Parameter(name, unit, 0, null, codes, true);
    }

    /** One without a value. */
    public static Parameter notSet(String name, Unit unit) {
        return new Parameter(name, unit, 0, null, List.of(), false);
    }

    /** An amount of dollars and cents; empty where it has no value. */
    public @Nullable BigDecimal dollars() {
        return unit == Unit.DOLLARS ? exact : null;
    }

    /** A share in hundredths; empty where it has no value. */
    public @Nullable BigDecimal percent() {
        return unit == Unit.PERCENT ? exact : null;
    }

    /** A number that may have decimals, such as hours; empty where it has no value. */
    public @Nullable BigDecimal quantity() {
        return unit == Unit.QUANTITY ? exact : null;
    }

    /** The value in words, such as {@code 90 days}. */
    public String inWords() {
        if (!set) {
            return "not set";
        }
        return switch (unit) {
            case CODE, CODES -> String.join(", ", codes);
            case PATTERN -> codes.get(0);
            case COUNT -> Integer.toString(number);
            case DOLLARS -> Amounts.shortDollars(Objects.requireNonNull(exact));
            case QUANTITY -> Amounts.inWords(Objects.requireNonNull(exact));
            case PERCENT -> Amounts.inWords(Objects.requireNonNull(exact)) + " percent";
            case DAYS -> number + (number == 1 ? " day" : " days");
            case BUSINESS_DAYS -> number + (number == 1 ? " business day" : " business days");
            case MONTHS -> number + (number == 1 ? " month" : " months");
        };
    }

    /** Whether a text is one of its codes, in small letters. */
    public boolean holds(@Nullable String text) {
        return text != null && codes.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a pattern is set, so that it asks something. */
    public boolean isPatternSet() {
        return unit == Unit.PATTERN && set;
    }

    /** Whether a text is as the pattern asks; every text is, and none at all, where no pattern is set. */
    public boolean fits(@Nullable String text) {
        return !isPatternSet() || (text != null && TextPattern.fits(codes.get(0), text));
    }
}

package org.caseclock.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.caseclock.facts.OwnFields;

/** What a parameter's value counts or names. */
public enum Unit {
    /** Calendar days. */
    @JsonProperty("days")
    DAYS(36_500),
    /** Business days of the pack's calendar. */
    @JsonProperty("business days")
    BUSINESS_DAYS(2500),
    /** Calendar months; the day is clamped to the month's last. */
    @JsonProperty("months")
    MONTHS(1200),
    /** How many of something. */
    @JsonProperty("count")
    COUNT(10_000),
    /** Dollars and cents. */
    @JsonProperty("dollars")
    DOLLARS(1_000_000_000),
    /** Any other number, which may have decimals, such as hours. */
    @JsonProperty("quantity")
    QUANTITY(1_000_000_000),
    /** Hundredths of something else. */
    @JsonProperty("percent")
    PERCENT(1000),
    /** One code of a code list. */
    @JsonProperty("code")
    CODE(0),
    /** Several codes of a code list. */
    @JsonProperty("codes")
    CODES(0),
    /** A pattern (a regular expression) that a text must match; the empty one asks nothing. */
    @JsonProperty("pattern")
    PATTERN(0);

    private final int most;

    Unit(int most) {
        this.most = most;
    }

    /** Whether its values may have decimals. */
    public boolean isExact() {
        return this == DOLLARS || this == PERCENT || this == QUANTITY;
    }

    /** How many decimals its values may have. */
    public int decimals() {
        return this == QUANTITY ? OwnFields.MOST_DECIMALS : isExact() ? OwnFields.CENTS : 0;
    }

    /** Whether it counts days, from one to another. */
    public boolean isOfDays() {
        return this == DAYS || this == BUSINESS_DAYS || this == MONTHS;
    }

    /** Whether its values are numbers. */
    public boolean isNumber() {
        return isOfDays() || isExact() || this == COUNT;
    }

    /** The greatest number of it that a policy may set: a hundred years, or what no case reaches. */
    public int most() {
        return most;
    }
}

package org.caseclock.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;

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

    /** The greatest number of it that a policy may set: a hundred years, or what no case reaches. */
    public int most() {
        return most;
    }
}

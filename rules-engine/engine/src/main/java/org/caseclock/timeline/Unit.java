package org.caseclock.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a parameter's value counts or names. */
public enum Unit {
    /** Calendar days. */
    @JsonProperty("days")
    DAYS,
    /** Business days of the pack's calendar. */
    @JsonProperty("business days")
    BUSINESS_DAYS,
    /** Calendar months; the day is clamped to the month's last. */
    @JsonProperty("months")
    MONTHS,
    /** How many of something. */
    @JsonProperty("count")
    COUNT,
    /** One code of a code list. */
    @JsonProperty("code")
    CODE,
    /** Several codes of a code list. */
    @JsonProperty("codes")
    CODES,
    /** A pattern (a regular expression) that a text must match; the empty one asks nothing. */
    @JsonProperty("pattern")
    PATTERN
}

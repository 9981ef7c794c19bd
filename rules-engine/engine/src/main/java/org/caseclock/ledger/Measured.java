package org.caseclock.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.caseclock.timeline.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * What was held against a limit as of the evaluation's date.
 *
 * @param unit what is counted
 * @param total what it came to
 * @param limit how much it may be; empty where the policy sets no limit
 * @param over how much it is too much; 0 where it is not
 * @param wentOver the fact with which it went over the limit and stayed there; empty where it did not
 * @param steps how it came about, by date
 */
public record Measured(
        Unit unit,
        BigDecimal total,
        @Nullable BigDecimal limit,
        BigDecimal over,
        @Nullable Evidence wentOver,
        List<Step> steps) {

    /** What is counted. */
    public enum Unit {
        /** Dollars and cents. */
        @JsonProperty("dollars")
        DOLLARS,
        /** How many facts there are. */
        @JsonProperty("facts")
        FACTS
    }

    /**
     * A fact that counts.
     *
     * @param fact the fact and its day
     * @param adds what it adds; less than 0 for what was paid back
     * @param total what it came to with this fact
     */
    public record Step(Evidence fact, BigDecimal adds, BigDecimal total) {}

    public Measured {
        steps = List.copyOf(steps);
    }

    /** A number of it in words: {@code $6,500.00}, or {@code 7}. */
    public String inWords(BigDecimal number) {
        return unit == Unit.DOLLARS ? Amounts.dollars(number) : Amounts.inWords(number);
    }
}

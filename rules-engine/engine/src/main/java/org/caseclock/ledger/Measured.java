package org.caseclock.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.OwnFields;
import org.caseclock.timeline.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * What was held against a limit as of the evaluation's date.
 *
 * @param unit what is counted
 * @param total what it came to
 * @param limit how much it may be; empty where the policy sets no limit
 * @param limitOf what the limit is a share of, such as {@code 50 percent of $2,000.00}; empty where it is none
 * @param over how much it is too much; 0 where it is not
 * @param wentOver the fact with which it went over the limit and stayed there; empty where it did not, and where that hangs on
 *     the day of a fact that has none
 * @param steps how it came about, by date, what has none first
 */
public record Measured(
        Unit unit,
        BigDecimal total,
        @Nullable BigDecimal limit,
        @Nullable String limitOf,
        BigDecimal over,
        @Nullable Evidence wentOver,
        List<Step> steps) {

    /** What is counted. */
    public enum Unit {
        /** Dollars and cents. */
        @JsonProperty("dollars")
        DOLLARS,
        /** What numbers on record add up to, such as hours. */
        @JsonProperty("number")
        NUMBER,
        /** How many facts there are. */
        @JsonProperty("facts")
        FACTS;

        /** What a field holds that is added up. */
        static Unit of(String field, CaseSchema schema) {
            return schema.isAmount(field) ? DOLLARS : NUMBER;
        }

        /** A number of these in words: {@code $6,500.00}, or {@code 7}. */
        String inWords(BigDecimal number) {
            return this == DOLLARS ? Amounts.dollars(number) : Amounts.inWords(number);
        }
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

    /**
     * Adds up what counts.
     *
     * @param counted the facts that count, by day
     */
    static Measured of(Unit unit, List<Sum.Item> counted, @Nullable BigDecimal limit, @Nullable String limitOf) {
        BigDecimal allowed = limit == null ? null : allowed(unit, limit);
        BigDecimal total = written(unit, BigDecimal.ZERO);
        List<Step> steps = new ArrayList<>(counted.size());
        for (Sum.Item item : counted) {
            BigDecimal adds = written(unit, Objects.requireNonNull(item.number()));
            total = total.add(adds);
            steps.add(new Step(Evidence.of(item.dated()), adds, total));
        }
        Evidence wentOver = allowed == null || total.compareTo(allowed) <= 0
                ? null
                : WentOver.with(steps, allowed).orElse(null);
        BigDecimal over =
                allowed == null ? BigDecimal.ZERO : total.subtract(allowed).max(BigDecimal.ZERO);
        return new Measured(unit, total, allowed, limitOf, over, wentOver, steps);
    }

    /** What is counted in cents is over a share of something if it is over its full cents, and only then. */
    private static BigDecimal allowed(Unit unit, BigDecimal limit) {
        return unit == Unit.DOLLARS ? limit.setScale(OwnFields.CENTS, RoundingMode.FLOOR) : limit;
    }

    /** Dollars are written with their cents. */
    private static BigDecimal written(Unit unit, BigDecimal number) {
        return unit == Unit.DOLLARS && number.scale() < OwnFields.CENTS ? number.setScale(OwnFields.CENTS) : number;
    }

    /** Whether it is more than it may be. */
    boolean isOver() {
        return over.signum() > 0;
    }

    /** A number of it in words: {@code $6,500.00}, or {@code 7}. */
    public String inWords(BigDecimal number) {
        return unit.inWords(number);
    }
}

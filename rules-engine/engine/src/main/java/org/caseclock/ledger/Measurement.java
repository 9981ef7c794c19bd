package org.caseclock.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.OwnFields;
import org.jspecify.annotations.Nullable;

/**
 * What was held against a limit.
 *
 * @param isOfAmounts whether amounts were added up, and facts not counted
 * @param total what it came to
 * @param limit how much it may be; empty where nothing is set
 * @param wentOver the fact with which it went over for good
 * @param steps how it came about, by day
 * @param share the share that the limit is of something else, in words; empty where it is none
 */
record Measurement(
        boolean isOfAmounts,
        BigDecimal total,
        @Nullable BigDecimal limit,
        @Nullable Dated wentOver,
        List<Step> steps,
        @Nullable String share) {

    /** A fact that counts, what it adds, and what it came to with it. */
    record Step(Dated dated, BigDecimal adds, BigDecimal total) {}

    static Measurement of(
            boolean isOfAmounts, List<Sum.Item> counted, @Nullable BigDecimal limit, @Nullable String share) {
        // What is counted in cents is over a share of something if it is over its full cents, and only then.
        BigDecimal allowed =
                limit == null ? null : isOfAmounts ? limit.setScale(OwnFields.CENTS, RoundingMode.FLOOR) : limit;
        BigDecimal total = inUnits(isOfAmounts, BigDecimal.ZERO);
        List<Step> steps = new ArrayList<>(counted.size());
        Dated wentOver = null;
        for (Sum.Item item : counted) {
            BigDecimal adds = inUnits(isOfAmounts, Objects.requireNonNull(item.number()));
            total = total.add(adds);
            steps.add(new Step(item.dated(), adds, total));
            boolean isOver = allowed != null && total.compareTo(allowed) > 0;
            // What was paid back may bring it under the limit again.
            wentOver = !isOver ? null : wentOver == null ? item.dated() : wentOver;
        }
        return new Measurement(isOfAmounts, total, allowed, wentOver, List.copyOf(steps), share);
    }

    private static BigDecimal inUnits(boolean isOfAmounts, BigDecimal number) {
        return isOfAmounts && number.scale() < OwnFields.CENTS
                ? number.setScale(OwnFields.CENTS, RoundingMode.UNNECESSARY)
                : number;
    }

    boolean isOver() {
        return limit != null && total.compareTo(limit) > 0;
    }

    /** How much it is too much. */
    BigDecimal over() {
        return limit != null && isOver() ? total.subtract(limit) : total.subtract(total);
    }
}

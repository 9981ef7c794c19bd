package org.caseclock.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.caseclock.facts.OwnFields;

/** Says numbers as an American office writes them. */
public final class Amounts {

    private Amounts() {}

    /** Dollars and cents, such as {@code $6,500.00}. */
    public static String dollars(BigDecimal amount) {
        return dollars(amount, OwnFields.CENTS);
    }

    /** Dollars, with cents only where there are any: {@code $6,500}. */
    public static String shortDollars(BigDecimal amount) {
        return dollars(amount, amount.stripTrailingZeros().scale() <= 0 ? 0 : OwnFields.CENTS);
    }

    /** A number, such as {@code 1,200} or {@code 12.5}. */
    public static String inWords(BigDecimal number) {
        return grouped(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    /**
     * @param decimals how many there are at least; none is left out
     */
    private static String dollars(BigDecimal amount, int decimals) {
        return (amount.signum() < 0 ? "-$" : "$")
                + grouped(
                        amount.abs(),
                        Math.max(decimals, amount.stripTrailingZeros().scale()));
    }

    private static String grouped(BigDecimal number, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number.setScale(decimals, RoundingMode.UNNECESSARY));
    }
}

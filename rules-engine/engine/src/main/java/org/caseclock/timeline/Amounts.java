package org.caseclock.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.caseclock.facts.OwnFields;

/** Says numbers as an American office writes them. */
public final class Amounts {

    private static final int THOUSANDS = 3;

    private Amounts() {}

    /** Dollars and cents, such as {@code $6,500.00}. */
    public static String dollars(BigDecimal amount) {
        String digits = amount.abs()
                .setScale(Math.max(OwnFields.CENTS, amount.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
        return (amount.signum() < 0 ? "-$" : "$") + grouped(digits);
    }

    /** Dollars, with cents only where there are any: {@code $6,500}. */
    public static String shortDollars(BigDecimal amount) {
        String dollars = dollars(amount);
        return dollars.endsWith(".00") ? dollars.substring(0, dollars.length() - ".00".length()) : dollars;
    }

    /** A number, such as {@code 1,200} or {@code 12.5}. */
    public static String inWords(BigDecimal number) {
        return (number.signum() < 0 ? "-" : "")
                + grouped(number.abs().stripTrailingZeros().toPlainString());
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = (point < 0 ? digits.length() : point) - THOUSANDS; i > 0; i -= THOUSANDS) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}

package org.caseclock.reference.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws what a case holds: mostly days and amounts that lie beside one another, and beside what a clause turns on. */
final class Draw {

    /** Days after another day on which something is due or over. */
    private static final int[] STEPS = {
        0, 0, 0, 1, 1, -1, -1, 2, 5, 7, 8, 13, 14, 15, 27, 28, 29, 30, 31, 44, 45, 46, 47, 55, 56, 60, 61, 90, 120
    };

    private static final int[] MONTHS = {0, 0, 0, 0, 0, 0, 1, 3, 6, 6, 12};

    /** Amounts in cents that clauses turn on. */
    private static final int[] AMOUNTS = {
        20_000, 40_000, 120_000, 60_000, 80_000, 650_000, 325_000, 350_000, 1_000_000, 500_000, 10_000, 0
    };

    private final Random random;
    private final List<LocalDate> anchors = new ArrayList<>();

    Draw(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** How many of something there are: mostly few. */
    int number(int most) {
        return Math.min(random.nextInt(most + 1), random.nextInt(most + 1) + 1);
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    void anchor(LocalDate day) {
        anchors.add(day);
    }

    /** A day at or near one that the case has already. */
    LocalDate day() {
        LocalDate day = of(anchors).plusMonths(MONTHS[random.nextInt(MONTHS.length)]);
        return chance(15) ? day.minusDays(random.nextInt(400)) : day.plusDays(STEPS[random.nextInt(STEPS.length)]);
    }

    /** A day that others will be near. */
    LocalDate newAnchor() {
        LocalDate day = day();
        anchors.add(day);
        return day;
    }

    LocalDate after(LocalDate first, int most) {
        return first.plusDays(random.nextInt(most));
    }

    /** Dollars and cents; an amount on which a clause turns, less or more than it by a cent, or any. */
    String amount() {
        int cents = chance(70) ? AMOUNTS[random.nextInt(AMOUNTS.length)] + of(0, 0, 1, -1) : random.nextInt(300_000);
        return dollars(Math.max(0, cents));
    }

    /** What is paid back. */
    String paidBack() {
        return dollars(-of(1, 10_000, 20_000, 40_000, 100_000, 325_000));
    }

    private static String dollars(int cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}

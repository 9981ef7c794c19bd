package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The chance behind one case. Equal seeds, streams and flavors throw equal dice. */
public final class Dice {

    private final SplittableRandom random;
    private final Flavor flavor;

    /**
     * Those of one case.
     *
     * @param seed which cases
     * @param stream which of them, and what about it
     */
    public Dice(long seed, long stream, Flavor flavor) {
        this.random = new SplittableRandom(mix(mix(seed) + 0x9E3779B97F4A7C15L * (stream + 1)));
        this.flavor = flavor;
    }

    /** Spreads neighboring seeds over all values (the finalizer of MurmurHash3). */
    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 33)) * 0xFF51AFD7ED558CCDL;
        z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return z ^ (z >>> 33);
    }

    boolean isHostile() {
        return flavor == Flavor.HOSTILE;
    }

    /** A whole number from 0 to bound - 1. */
    public int below(int bound) {
        // Only nextLong() is taken from the JDK: how it bounds a number may differ between its releases.
        return (int) ((random.nextLong() >>> 1) % bound);
    }

    /** A whole number from first to last, both included. */
    public int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /** A day from first to last, both included; the first if the last lies before it. */
    public LocalDate dayBetween(LocalDate first, LocalDate last) {
        int days = (int) ChronoUnit.DAYS.between(first, last);
        return days <= 0 ? first : first.plusDays(below(days + 1));
    }

    /** True in so many of a hundred throws. */
    public boolean percent(int share) {
        return below(100) < share;
    }

    /** True in so many of a thousand throws, by flavor. */
    boolean perMille(int realistic, int hostile) {
        return below(1000) < (isHostile() ? hostile : realistic);
    }

    /** True in so many of a hundred throws, by flavor. */
    boolean percent(int realistic, int hostile) {
        return percent(isHostile() ? hostile : realistic);
    }

    /** The index of one of the weights, each as likely as it is heavy. */
    public int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int thrown = below(total);
        int index = 0;
        while (thrown >= weights[index]) {
            thrown -= weights[index];
            index++;
        }
        return index;
    }

    /** The index of one of the weights of this flavor. */
    int weighted(int[] realistic, int[] hostile) {
        return weighted(isHostile() ? hostile : realistic);
    }

    public <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    <T> T pick(T[] values) {
        return values[below(values.length)];
    }

    /** One of the values, or nothing in so many of a hundred throws. */
    <T> @Nullable T pickOrNull(List<T> values, int nullRealistic, int nullHostile) {
        T value = pick(values);
        return percent(nullRealistic, nullHostile) ? null : value;
    }

    /** Yes, no or not stated; mostly yes. */
    @Nullable
    Boolean mostlyTrue() {
        int answer = weighted(new int[] {84, 10, 6}, new int[] {60, 20, 20});
        return answer == 2 ? null : Boolean.valueOf(answer == 0);
    }

    /** Puts the list into a random order. */
    public <T> void shuffle(List<T> list) {
        for (int last = list.size() - 1; last > 0; last--) {
            T moved = list.get(last);
            int other = below(last + 1);
            list.set(last, list.get(other));
            list.set(other, moved);
        }
    }
}

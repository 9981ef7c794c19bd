package org.caseclock.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A number of which something may be missing.
 *
 * @param known what it is by what is on record; empty where nothing is
 * @param least the least that it can be
 * @param most the most that it can be; empty where nothing bounds it
 * @param open what leaves it open
 */
record Range(
        @Nullable BigDecimal known,
        BigDecimal least,
        @Nullable BigDecimal most,
        List<Open> open) {

    /**
     * What may be added or not, each for itself.
     *
     * @param size how much lies between the one and the other; empty where that is open too
     * @param missing the empty fields that it hangs on
     */
    record Open(@Nullable BigDecimal size, List<String> missing) {}

    private static final BigDecimal A_HUNDREDTH = new BigDecimal("0.01");

    static final Range NOTHING = of(BigDecimal.ZERO);

    /** A number that is on record. */
    static Range of(BigDecimal number) {
        return new Range(number, number, number, List.of());
    }

    /** A number that is not on record: zero or more. */
    static Range unknown(List<String> missing) {
        return new Range(null, BigDecimal.ZERO, null, List.of(new Open(null, missing)));
    }

    /** This and something that may have to be added to it. */
    Range plusPerhaps(@Nullable BigDecimal number, List<String> hangsOn) {
        if (number == null) {
            return new Range(known, least, null, with(List.of(new Open(null, hangsOn))));
        }
        return new Range(
                known,
                least.add(number.min(BigDecimal.ZERO)),
                most == null ? null : most.add(number.max(BigDecimal.ZERO)),
                with(List.of(new Open(number.abs(), hangsOn))));
    }

    Range plus(BigDecimal number) {
        return each(each -> each.add(number), open);
    }

    Range plus(Range other) {
        return new Range(
                known == null || other.known == null ? null : known.add(other.known),
                least.add(other.least),
                most == null || other.most == null ? null : most.add(other.most),
                with(other.open));
    }

    /** What remains when another is taken off; nothing, where that is more. */
    Range less(Range other) {
        return new Range(
                        known == null || other.known == null ? null : remains(known, other.known),
                        other.most == null ? BigDecimal.ZERO : remains(least, other.most),
                        most == null ? null : remains(most, other.least),
                        unbounded(with(other.open)))
                .settled();
    }

    private static BigDecimal remains(BigDecimal from, BigDecimal taken) {
        return from.subtract(taken).max(BigDecimal.ZERO);
    }

    /** A share of it. */
    Range percent(BigDecimal percent) {
        BigDecimal share = percent.multiply(A_HUNDREDTH);
        return each(
                each -> each.multiply(share),
                open.stream()
                        .map(each -> new Open(
                                each.size() == null ? null : each.size().multiply(share), each.missing()))
                        .toList());
    }

    /** The same; nothing, where it is less than that, as where more was paid back than paid. */
    Range orNothing() {
        return least.signum() < 0 ? each(each -> each.max(BigDecimal.ZERO), unbounded(open)) : this;
    }

    /** The lesser of the two. */
    Range orLess(Range other) {
        return new Range(
                        known == null || (other.known != null && other.known.compareTo(known) < 0)
                                ? other.known
                                : known,
                        least.min(other.least),
                        most == null || (other.most != null && other.most.compareTo(most) < 0) ? other.most : most,
                        unbounded(with(other.open)))
                .settled();
    }

    /** Where it cannot be more than it must be, it is known, and hangs on nothing. */
    private Range settled() {
        return most != null && most.compareTo(least) == 0 ? of(least) : this;
    }

    /** What no longer adds up, since something is cut off. */
    private static List<Open> unbounded(List<Open> open) {
        return open.stream().map(each -> new Open(null, each.missing())).toList();
    }

    private Range each(UnaryOperator<BigDecimal> change, List<Open> left) {
        return new Range(
                known == null ? null : change.apply(known),
                change.apply(least),
                most == null ? null : change.apply(most),
                left);
    }

    private List<Open> with(List<Open> more) {
        if (more.isEmpty()) {
            return open;
        }
        List<Open> all = new ArrayList<>(open);
        all.addAll(more);
        return all;
    }
}

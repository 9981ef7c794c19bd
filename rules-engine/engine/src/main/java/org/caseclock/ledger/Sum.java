package org.caseclock.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.jspecify.annotations.Nullable;

/** What facts add up to, each counted once: the amounts in a field of them, or their number. */
final class Sum {

    /** Where the day of a fact lies. */
    enum Lies {
        /** It counts. */
        INSIDE,
        /** It does not. */
        OUTSIDE,
        /** Its day would have to be known. */
        PERHAPS
    }

    /**
     * What a fact adds.
     *
     * @param number how much; empty where that is not on record
     * @param hangsOn what would have to be filled for it to be counted at all
     * @param missing what would have to be filled to know how much
     */
    record Item(Dated dated, @Nullable BigDecimal number, List<String> hangsOn, List<String> missing) {

        private boolean isSure() {
            return hangsOn.isEmpty() && number != null;
        }

        BigDecimal numberOrNothing() {
            return number == null ? BigDecimal.ZERO : number;
        }

        List<String> open(boolean isDayOpen) {
            List<String> open = new ArrayList<>(hangsOn);
            open.addAll(missing);
            if (isDayOpen) {
                open.add(Missing.day(dated.fact()).toString());
            }
            return open;
        }
    }

    // Facts are known once each, so that two that are equal are one.
    private final IdentityHashMap<Fact, Item> items = new IdentityHashMap<>();

    /**
     * @param number how much a fact adds, or what is missing to know it
     */
    void add(Collection<?> facts, Function<Fact, Range> number) {
        for (Object each : facts) {
            Fact fact = each instanceof Doubtful doubt ? doubt.asFact() : (Fact) each;
            List<String> hangsOn = each instanceof Doubtful doubt ? doubt.hangsOn() : List.of();
            Range adds = number.apply(fact);
            Item item = new Item(
                    Dated.of(fact),
                    adds.known(),
                    hangsOn,
                    adds.open().stream()
                            .flatMap(open -> open.missing().stream())
                            .toList());
            items.merge(fact, item, (one, other) -> one.hangsOn().isEmpty() ? one : other);
        }
    }

    Collection<Item> items() {
        return items.values();
    }

    /** What the facts that count add up to. */
    Range in(Function<Dated, Lies> days) {
        Range sum = Range.NOTHING;
        for (Item item : items.values()) {
            Lies lies = days.apply(item.dated());
            if (lies == Lies.OUTSIDE) {
                continue;
            }
            if (lies == Lies.INSIDE && item.isSure() && item.number() != null) {
                sum = sum.plus(item.number());
            } else if (item.number() == null || item.number().signum() != 0) {
                sum = sum.plusPerhaps(item.number(), item.open(lies == Lies.PERHAPS));
            }
        }
        return sum;
    }

    /** Those that surely count, and how much each adds. */
    List<Item> counted(Function<Dated, Lies> days) {
        return items.values().stream()
                .filter(item -> item.isSure() && days.apply(item.dated()) == Lies.INSIDE)
                .toList();
    }
}

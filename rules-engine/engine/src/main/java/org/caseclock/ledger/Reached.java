package org.caseclock.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.caseclock.facts.OwnFields;
import org.caseclock.policy.EmptyMeans;

/**
 * Whether what facts add up to reaches an amount.
 *
 * @param field the field with what each fact adds
 * @param isSo whether it does; it hangs on the empty fields that could make it more or less
 * @param by the facts that surely count, by day
 * @param total what these come to
 * @param amount the amount
 */
record Reached(String field, Answer isSo, List<Fact> by, BigDecimal total, BigDecimal amount) {

    /** No two numbers of a case differ by less. */
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(OwnFields.MOST_DECIMALS);

    /**
     * By facts, all of which count whatever their days.
     *
     * @param field the field with the amount that each adds
     */
    static Reached of(BigDecimal amount, String field, Collection<?> facts, EmptyMeans meanings) {
        Sum sum = new Sum();
        sum.add(facts, fact -> Fields.number(fact, field, meanings));
        Range total = sum.in(Reached::counts);
        // To reach an amount is to go over the one that is just less.
        List<String> missing = WhatMatters.to(total, Range.of(amount.subtract(LEAST)));
        List<Sum.Item> counted = sum.counted(Reached::counts).stream()
                .sorted((one, other) -> Dated.ORDER.compare(one.dated(), other.dated()))
                .toList();
        return new Reached(
                field,
                missing.isEmpty() ? Answer.of(total.least().compareTo(amount) >= 0) : Answer.unknown(missing),
                counted.stream().map(item -> item.dated().fact()).toList(),
                counted.stream().map(Sum.Item::numberOrNothing).reduce(BigDecimal.ZERO, BigDecimal::add),
                amount);
    }

    private static Sum.Lies counts(Dated dated) {
        return Sum.Lies.INSIDE;
    }
}

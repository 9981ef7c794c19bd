package org.caseclock.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.ledger.Range.Open;

/** Which of the empty fields decide whether a sum goes over its limit. */
final class WhatMatters {

    /** Of more than so many, all are named: each more doubles the ways in which they may be filled. */
    private static final int MOST_TRIED = 12;

    private WhatMatters() {}

    /** The fields that do; none where it surely goes over, or surely does not. */
    static List<String> to(Range total, Range limit) {
        boolean isSurelyOver = limit.most() != null && total.least().compareTo(limit.most()) > 0;
        boolean isSurelyWithin = total.most() != null && total.most().compareTo(limit.least()) <= 0;
        if (isSurelyOver || isSurelyWithin) {
            return List.of();
        }
        List<Open> open = new ArrayList<>(total.open());
        open.addAll(limit.open());
        BigDecimal room = limit.most() == null ? null : limit.most().subtract(total.least());
        boolean isTried = open.size() <= MOST_TRIED && open.stream().allMatch(each -> each.size() != null);
        Set<String> missing = new TreeSet<>();
        for (int i = 0; i < open.size(); i++) {
            if (room == null || !isTried || matters(open, i, room)) {
                missing.addAll(open.get(i).missing());
            }
        }
        return List.copyOf(missing);
    }

    /** Whether there is a way of filling the rest in which this one makes the difference. */
    private static boolean matters(List<Open> open, int place, BigDecimal room) {
        Collection<BigDecimal> reached = Set.of(BigDecimal.ZERO);
        for (int i = 0; i < open.size(); i++) {
            BigDecimal size = open.get(i).size();
            if (i != place && size != null) {
                Collection<BigDecimal> more = new HashSet<>(reached);
                reached.stream()
                        .map(each -> each.add(size).stripTrailingZeros())
                        .filter(each -> each.compareTo(room) <= 0)
                        .forEach(more::add);
                reached = more;
            }
        }
        BigDecimal own = open.get(place).size();
        return own == null || reached.stream().anyMatch(each -> each.add(own).compareTo(room) > 0);
    }
}

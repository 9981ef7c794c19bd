package org.caseclock.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Every way of filling empty fields together, and what comes of each, for outcomes that hang on all of them at once
 * (C11).
 */
final class Ways<T> {

    private final List<Gap<?>> gaps;
    private final Map<List<Integer>, T> outcomes = new LinkedHashMap<>();

    /** One way. */
    static final class Filling {

        private final IdentityHashMap<Gap<?>, Object> values = new IdentityHashMap<>();

        /** With what a gap is filled. */
        @SuppressWarnings("unchecked")
        <V> V of(Gap<V> gap) {
            Object value = values.get(gap);
            if (value == null) {
                throw new IllegalArgumentException("Not filled: " + gap);
            }
            return (V) value;
        }
    }

    private Ways(List<Gap<?>> gaps) {
        this.gaps = gaps;
    }

    /**
     * Tries every way.
     *
     * @param gaps the empty fields
     * @param outcome what comes of a way; empty where it brings a data issue, so that nobody may fill them so
     */
    static <T> Ways<T> of(Collection<? extends Gap<?>> gaps, Function<Filling, Optional<T>> outcome) {
        Ways<T> ways = new Ways<>(List.copyOf(gaps));
        ways.tryAll(new ArrayList<>(), new Filling(), outcome);
        return ways;
    }

    private void tryAll(List<Integer> chosen, Filling filling, Function<Filling, Optional<T>> outcome) {
        if (chosen.size() == gaps.size()) {
            outcome.apply(filling).ifPresent(each -> outcomes.put(List.copyOf(chosen), each));
            return;
        }
        Gap<?> gap = gaps.get(chosen.size());
        for (int i = 0; i < gap.values().size(); i++) {
            chosen.add(i);
            filling.values.put(gap, gap.values().get(i));
            tryAll(chosen, filling, outcome);
            chosen.subList(chosen.size() - 1, chosen.size()).clear();
        }
    }

    /** What may come of it, in one respect. */
    <K> Set<K> all(Function<T, K> respect) {
        Set<K> all = new HashSet<>();
        outcomes.values().forEach(each -> all.add(respect.apply(each)));
        return all;
    }

    /** What comes of it in every way, in one respect; empty where that differs. */
    <K> Optional<K> sure(Function<T, Optional<K>> respect) {
        Set<Optional<K>> all = all(respect);
        return all.size() == 1 ? all.iterator().next() : Optional.empty();
    }

    /** The fields on which it hangs in one respect: two ways that differ in the one alone come to two outcomes. */
    Set<String> named(Function<T, ?> respect) {
        Set<String> named = new TreeSet<>();
        if (all(respect).size() > 1) {
            for (int i = 0; i < gaps.size(); i++) {
                if (matters(i, respect)) {
                    named.addAll(gaps.get(i).name());
                }
            }
        }
        return named;
    }

    private boolean matters(int gap, Function<T, ?> respect) {
        Map<List<Integer>, Object> withoutIt = new HashMap<>();
        for (Map.Entry<List<Integer>, T> way : outcomes.entrySet()) {
            List<Integer> others = new ArrayList<>(way.getKey());
            others.subList(gap, gap + 1).clear();
            Object outcome = respect.apply(way.getValue());
            Object before = withoutIt.putIfAbsent(others, outcome);
            if (before != null && !before.equals(outcome)) {
                return true;
            }
        }
        return false;
    }
}

package org.caseclock.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Finds the empty fields on which an outcome hangs, by the words of C11: those whose filling, of one or of several
 * together, could change it. It tries every way of filling some of them; a field counts where two ways that differ in it
 * alone lead to two outcomes.
 *
 * @param fields the fields that may be filled
 * @param start what there is before any fact is looked at
 * @param add what there is with one fact more; in whatever order they come
 * @param outcome what it comes to
 */
record EmptyFields<S>(List<? extends Field<?, ?>> fields, S start, BiFunction<S, Fact, S> add, Function<S, ?> outcome) {

    /** The fields of these facts, as they are told: {@code the outcome of contact c7}. */
    Set<String> of(List<? extends Fact> facts) {
        Set<String> named = new TreeSet<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (fields.stream().anyMatch(field -> field.isEmptyIn(fact))) {
                List<Fact> others = new ArrayList<>(facts);
                others.remove(i);
                addNames(fact, waysOf(others), named);
            }
        }
        return named;
    }

    /** Of one fact alone. */
    Set<String> of(Fact fact) {
        return of(List.of(fact));
    }

    private void addNames(Fact fact, Set<S> ways, Set<String> named) {
        for (Field<?, ?> field : fields) {
            if (field.isEmptyIn(fact)) {
                boolean matters = filledBut(field, fact)
                        .anyMatch(otherwiseFilled -> ways.stream()
                                .anyMatch(way -> field.filled(otherwiseFilled)
                                                .map(filled -> outcome.apply(add.apply(way, filled)))
                                                .distinct()
                                                .limit(2)
                                                .count()
                                        > 1));
                if (matters) {
                    named.addAll(Verdict.missing(fact, field.name()));
                }
            }
        }
    }

    private Set<S> waysOf(List<Fact> facts) {
        Set<S> ways = Set.of(start);
        for (Fact fact : facts) {
            List<Fact> filled = filledBut(null, fact).toList();
            Set<S> next = new HashSet<>();
            ways.forEach(way -> filled.forEach(each -> next.add(add.apply(way, each))));
            ways = next;
        }
        return ways;
    }

    private Stream<Fact> filledBut(@Nullable Field<?, ?> kept, Fact fact) {
        Stream<Fact> filled = Stream.of(fact);
        for (Field<?, ?> field : fields) {
            if (!field.equals(kept)) {
                filled = filled.flatMap(field::filled);
            }
        }
        return filled;
    }
}

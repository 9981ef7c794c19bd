package org.caseclock.reference;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A field of a kind of fact that may be empty, with values that tell apart whatever a clause tells apart.
 *
 * @param kind the kind of fact
 * @param name the field
 * @param value what a fact has in it
 * @param values with what it could be filled in a fact
 * @param with a fact with another value in it
 */
record Field<F extends Fact, V>(
        Class<F> kind,
        String name,
        Function<F, @Nullable V> value,
        Function<F, List<V>> values,
        BiFunction<F, V, F> with) {

    /** A field that could be filled with the same in every fact. */
    Field(Class<F> kind, String name, Function<F, @Nullable V> value, List<V> values, BiFunction<F, V, F> with) {
        this(kind, name, value, fact -> values, with);
    }

    /** Whether this is a fact of the kind and the field is empty. */
    boolean isEmptyIn(Fact fact) {
        return kind.isInstance(fact) && value.apply(kind.cast(fact)) == null;
    }

    /** The fact as it is and, where the field is empty, with each value in it. */
    Stream<Fact> filled(Fact fact) {
        if (!isEmptyIn(fact)) {
            return Stream.of(fact);
        }
        F empty = kind.cast(fact);
        return Stream.concat(Stream.of(fact), values.apply(empty).stream().map(each -> with.apply(empty, each)));
    }
}

package org.caseclock.testkit.generate;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something that the generated cases must show.
 *
 * @param name what it is
 * @param minimum in how many cases at least
 * @param predicate whether a case shows it
 */
record Feature(String name, int minimum, Predicate<Sample> predicate) {

    static Feature feature(String name, int minimum, Predicate<Sample> predicate) {
        return new Feature(name, minimum, predicate);
    }

    /** One feature for each of the values. */
    static <E> Stream<Feature> each(String name, List<E> values, int minimum, BiPredicate<Sample, E> predicate) {
        return values.stream().map(value -> feature(name + " " + value, minimum, s -> predicate.test(s, value)));
    }

    @Override
    public String toString() {
        return name;
    }
}

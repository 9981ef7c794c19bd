package org.caseclock.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.caseclock.facts.Answer;
import org.caseclock.facts.NotForRules;
import org.jspecify.annotations.Nullable;

/**
 * Something of the time line that empty fields may leave open: then it is one of several.
 *
 * @param <T> what it is
 */
public interface Unsettled<T extends Unsettled<T>> {

    /**
     * Two that it may be, by how some fields are filled.
     *
     * @param one the one
     * @param other the other
     * @param hangsOn what is missing to tell which of the two
     */
    record Way<T>(T one, T other, List<Object> hangsOn) {

        /** What tells several apart that all hang on the same. */
        static <T> List<Way<T>> between(List<T> several, List<Object> hangsOn) {
            return several.stream()
                    .map(each -> new Way<>(several.get(0), each, hangsOn))
                    .toList();
        }
    }

    /** What it can be, where that is open; nothing where it is not. */
    @NotForRules
    List<T> alternatives();

    /** What tells the alternatives apart. */
    @NotForRules
    List<Way<T>> ways();

    /** Whether it is open. */
    @NotForRules
    default boolean isOpen() {
        return !alternatives().isEmpty();
    }

    /** The answer to a question about it: known where all that it can be agree, and else it hangs on what makes the difference. */
    default Answer ofEach(Function<T, Answer> question) {
        Set<Object> missing = new LinkedHashSet<>(difference(question));
        if (missing.isEmpty()) {
            return question.apply(alternatives().get(0));
        }
        alternatives().forEach(each -> missing.addAll(question.apply(each).hangsOn()));
        return Answer.unknown(List.copyOf(missing));
    }

    /** What makes the difference between what is told of each; nothing where there is none. */
    @SuppressWarnings("ReferenceEquality") // lists that are equal and not the same are only looked at twice
    default List<Object> difference(Function<T, ? extends @Nullable Object> told) {
        Set<Object> missing = new LinkedHashSet<>();
        List<Object> added = List.of();
        for (Way<T> way : ways()) {
            // Many ways may hang on the same, and then one that makes a difference is enough.
            if (way.hangsOn() != added
                    && !String.valueOf(told.apply(way.one())).equals(String.valueOf(told.apply(way.other())))) {
                added = way.hangsOn();
                missing.addAll(added);
            }
        }
        return List.copyOf(missing);
    }
}

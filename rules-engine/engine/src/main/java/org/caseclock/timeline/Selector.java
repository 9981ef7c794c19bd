package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/** A {@link Selection} made ready to test facts. */
interface Selector extends Predicate<Fact> {

    /** Whether it selects a fact; unknown while a field is empty on which that hangs. */
    Answer answer(Fact fact);

    @Override
    default boolean test(Fact fact) {
        return answer(fact).isYes();
    }

    /** The facts that it selects, in their order. */
    default <T> List<T> among(List<Fact> facts, Class<T> type) {
        List<T> selected = new ArrayList<>();
        for (Fact fact : facts) {
            if (test(fact)) {
                selected.add(type.cast(fact));
            }
        }
        return selected;
    }

    /** Whether all that it can select is of a kind. */
    boolean isOf(Class<?> type);

    /**
     * The day in a field of its facts.
     *
     * @throws TimelineException if its facts have no such field, or it is no date
     */
    Function<Fact, @Nullable LocalDate> dayIn(String field, String pointer);

    /**
     * The text in a field of its facts.
     *
     * @throws TimelineException if its facts have no such field, or it is no text
     */
    Function<Fact, @Nullable String> textIn(String field, String pointer);

    /** The facts that any of several selects. */
    static Selector anyOf(List<Selector> selectors) {
        return new Selector() {
            @Override
            public Answer answer(Fact fact) {
                Answer any = Answer.NO;
                for (Selector each : selectors) {
                    any = any.or(each.answer(fact));
                }
                return any;
            }

            @Override
            public boolean isOf(Class<?> type) {
                return selectors.stream().allMatch(each -> each.isOf(type));
            }

            @Override
            public Function<Fact, @Nullable LocalDate> dayIn(String field, String pointer) {
                throw new TimelineException(pointer, "Only facts of one kind can be taken by another day.", null);
            }

            @Override
            public Function<Fact, @Nullable String> textIn(String field, String pointer) {
                throw new TimelineException(pointer, "Only facts of one kind can be taken by what they name.", null);
            }
        };
    }
}

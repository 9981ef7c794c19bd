package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.caseclock.facts.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that a window may be about: a fact, a stretch or a quarter.
 *
 * @param key tells it from the others of its name
 * @param about the fact
 * @param number which one it is, from 1, where they are counted; else 0
 * @param clause the clause that it is for; empty where it is for none in particular
 * @param date its day, or its first
 * @param end its last day
 * @param recorded the day on which it was recorded
 * @param doubts the empty fields that leave open whether it is of its name
 * @param endDoubts the empty fields that leave its last day open
 * @param missing the empty fields without which its day cannot be told
 * @param isPartOfAnother on which days it would be part of another one, were it on that day
 */
record Occasion(
        String key,
        @Nullable Fact about,
        int number,
        @Nullable String clause,
        @Nullable LocalDate date,
        @Nullable LocalDate end,
        @Nullable LocalDate recorded,
        List<String> doubts,
        List<String> endDoubts,
        List<String> missing,
        Predicate<LocalDate> isPartOfAnother) {

    /** The case itself. */
    static final Occasion CASE =
            new Occasion("", null, 0, null, null, null, null, List.of(), List.of(), List.of(), Occasion::never);

    private static boolean never(LocalDate day) {
        return false;
    }

    /** Finds them in a case, by date. */
    interface Source {
        List<Occasion> in(Found found);
    }

    static Occasion of(Fact fact) {
        LocalDate end = fact instanceof Span span ? span.endDate() : null;
        List<String> missing = fact.date() == null ? List.of(Missing.day(fact).toString()) : List.of();
        return new Occasion(
                fact.id(),
                fact,
                0,
                null,
                fact.date(),
                end,
                fact.firstRecordedOn(),
                List.of(),
                List.of(),
                missing,
                Occasion::never);
    }

    Occasion on(@Nullable LocalDate day) {
        return new Occasion(
                key, about, number, clause, day, end, recorded, doubts, endDoubts, List.of(), Occasion::never);
    }

    /** This one, of which it hangs on what is missing whether it is of its name. */
    Occasion inDoubt(List<?> hangsOn) {
        return hangsOn.isEmpty()
                ? this
                : new Occasion(
                        key,
                        about,
                        number,
                        clause,
                        date,
                        end,
                        recorded,
                        texts(hangsOn),
                        endDoubts,
                        missing,
                        isPartOfAnother);
    }

    /** This one, of which the last day hangs on what is missing. */
    Occasion endsInDoubt(List<String> hangsOn) {
        return hangsOn.isEmpty()
                ? this
                : new Occasion(
                        key, about, number, clause, date, end, recorded, doubts, hangsOn, missing, isPartOfAnother);
    }

    /** This one, which on some days would be part of another, with another last day. */
    Occasion beside(Predicate<LocalDate> isPart, @Nullable LocalDate last) {
        return new Occasion(key, about, number, clause, date, last, recorded, doubts, endDoubts, missing, isPart);
    }

    /** The empty fields that leave open whether it is of its name, or which day its last is. */
    List<String> allDoubts() {
        if (doubts.isEmpty() && endDoubts.isEmpty()) {
            return List.of();
        }
        return Stream.concat(doubts.stream(), endDoubts.stream()).distinct().toList();
    }

    private static List<String> texts(List<?> hangsOn) {
        return hangsOn.stream().map(String::valueOf).toList();
    }

    static Occasion of(Stretch stretch) {
        Fact first = stretch.first();
        return new Occasion(
                stretch.key(),
                first,
                0,
                null,
                stretch.startDate(),
                stretch.endDate(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Occasion::never);
    }

    static Occasion of(Quarter quarter) {
        return new Occasion(
                quarter.label(),
                null,
                quarter.number(),
                quarter.clause(),
                quarter.startDate(),
                quarter.endDate(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Occasion::never);
    }
}

package org.caseclock.timeline;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.caseclock.facts.Span;
import org.caseclock.knowledge.DayRange;
import org.caseclock.knowledge.KnownCase;
import org.jspecify.annotations.Nullable;

/**
 * Something that a window may be about: a fact, a stretch, a quarter, a period or a gap.
 *
 * @param key tells it from the others of its name
 * @param about the fact
 * @param number which one it is, from 1, where they are counted; else 0
 * @param clause the clause that it is for; empty where it is for none in particular
 * @param date its day, or its first
 * @param end its last day
 * @param mayEnd the latest that its last day can be, where empty fields leave that open; empty where nothing bounds it
 * @param recorded the day on which it was recorded
 * @param within the period of a calendar in which its days lie
 * @param doubts the empty fields that leave open whether it is of its name
 * @param endDoubts the empty fields that leave its last day open
 * @param missing the empty fields without which its day cannot be told
 * @param days the days that its day can be, where that cannot be told and they are not those of the fact
 * @param endBy its last day by its first, where that cannot be told
 * @param isPartOfAnother on which days it would be part of another one, were it on that day
 */
@RecordBuilder
record Occasion(
        String key,
        @Nullable Fact about,
        int number,
        @Nullable String clause,
        @Nullable LocalDate date,
        @Nullable LocalDate end,
        @Nullable LocalDate mayEnd,
        @Nullable LocalDate recorded,
        Calendar.@Nullable Period within,
        List<String> doubts,
        List<String> endDoubts,
        List<String> missing,
        @Nullable DayRange days,
        @Nullable UnaryOperator<LocalDate> endBy,
        Predicate<LocalDate> isPartOfAnother) {

    /** The case itself. */
    static final Occasion CASE = OccasionBuilder.builder().key("").build();

    Occasion {
        doubts = doubts == null ? List.of() : doubts;
        endDoubts = endDoubts == null ? List.of() : endDoubts;
        missing = missing == null ? List.of() : missing;
        isPartOfAnother = isPartOfAnother == null ? Occasion::never : isPartOfAnother;
    }

    private static boolean never(LocalDate day) {
        return false;
    }

    /** Finds them in a case, by date. */
    interface Source {
        List<Occasion> in(Found found);
    }

    static Occasion of(Fact fact) {
        return OccasionBuilder.builder()
                .key(fact.id())
                .about(fact)
                .date(fact.date())
                .end(fact instanceof Span span ? span.endDate() : null)
                .recorded(fact.firstRecordedOn())
                .missing(fact.date() == null ? List.of(Missing.day(fact).toString()) : List.of())
                .build();
    }

    /** Days from one to another, which no fact tells by itself. */
    static Occasion of(String key, LocalDate first, @Nullable LocalDate last) {
        return OccasionBuilder.builder()
                .key(key)
                .date(first)
                .end(last)
                .mayEnd(last)
                .build();
    }

    Occasion on(@Nullable LocalDate day) {
        return OccasionBuilder.builder(this)
                .date(day)
                .missing(List.of())
                .isPartOfAnother(Occasion::never)
                .build();
    }

    /** This one, of which it hangs on what is missing whether it is of its name. */
    Occasion inDoubt(List<?> hangsOn) {
        return hangsOn.isEmpty()
                ? this
                : OccasionBuilder.builder(this).doubts(texts(hangsOn)).build();
    }

    /** This one, of which the last day hangs on what is missing. */
    Occasion endsInDoubt(List<String> hangsOn) {
        return hangsOn.isEmpty()
                ? this
                : OccasionBuilder.builder(this).endDoubts(hangsOn).build();
    }

    /** This one, of which the last day can be as late as another. */
    Occasion until(@Nullable LocalDate latest) {
        return Objects.equals(latest, mayEnd)
                ? this
                : OccasionBuilder.builder(this).mayEnd(latest).build();
    }

    /** This one, in a period of a calendar. */
    Occasion in(Calendar.Period period) {
        return OccasionBuilder.builder(this).within(period).build();
    }

    /** This one, which on some days would be part of another, with another last day. */
    Occasion beside(Predicate<LocalDate> isPart, @Nullable LocalDate last) {
        return OccasionBuilder.builder(this)
                .isPartOfAnother(isPart)
                .end(last)
                .mayEnd(last)
                .build();
    }

    /** The empty fields that leave open whether it is of its name, or which day its last is. */
    List<String> allDoubts() {
        return both(doubts, endDoubts);
    }

    /** The days that its first can be. */
    DayRange days(KnownCase known) {
        if (date != null) {
            return new DayRange(date, date);
        }
        return days != null ? days : known.days(Objects.requireNonNull(about));
    }

    /** Its last day, if its first is this one. */
    Moment end(Moment first) {
        LocalDate latest = first.date();
        LocalDate earliest = first.earliest();
        return endBy == null || first.missing().isEmpty() || latest == null || earliest == null
                ? Moment.on(end)
                : Moment.between(endBy.apply(earliest), endBy.apply(latest), first.missing());
    }

    /** Its last day, were its first on a day. */
    Moment endFrom(LocalDate first) {
        return Moment.on(endBy == null ? end : endBy.apply(first));
    }

    /** What is missing, each once. */
    static List<String> both(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    private static List<String> texts(List<?> hangsOn) {
        return hangsOn.stream().map(String::valueOf).toList();
    }

    static Occasion of(Stretch stretch) {
        return OccasionBuilder.builder()
                .key(stretch.key())
                .about(stretch.first())
                .date(stretch.startDate())
                .end(stretch.endDate())
                .mayEnd(stretch.endDate())
                .build();
    }

    static Occasion of(Quarter quarter) {
        return OccasionBuilder.builder()
                .key(quarter.label())
                .number(quarter.number())
                .clause(quarter.clause())
                .date(quarter.startDate())
                .end(quarter.endDate())
                .build();
    }
}

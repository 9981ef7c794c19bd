package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caseclock.knowledge.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * A day of one case, as far as it can be told.
 *
 * @param date the day; the latest it can be where something is missing; empty where there is none
 * @param earliest the earliest it can be, where something is missing and a bound is known
 * @param missing the empty fields and absent facts that leave it open
 * @param doubts the empty fields that leave open whether there is such a day at all
 * @param moved why a weekend, holiday or closure moved it
 */
record Moment(
        @Nullable LocalDate date,
        @Nullable LocalDate earliest,
        List<String> missing,
        List<String> doubts,
        List<String> moved) {

    /** There is no such day in this case. */
    static final Moment NONE = new Moment(null, null, List.of(), List.of(), List.of());

    /** Before every day that a case can know. */
    static final Moment EVER = on(DayRange.EVER);

    static Moment on(@Nullable LocalDate date) {
        return date == null ? NONE : new Moment(date, null, List.of(), List.of(), List.of());
    }

    static Moment unknown(@Nullable LocalDate earliest, String missing) {
        return new Moment(null, earliest, List.of(missing), List.of(), List.of());
    }

    /** A day from an earliest to a latest. */
    static Moment between(LocalDate earliest, @Nullable LocalDate latest, List<?> missing) {
        return earliest.equals(latest)
                ? on(latest)
                : new Moment(latest, earliest, texts(missing), List.of(), List.of());
    }

    /** This day, of which it is open whether there is one at all. */
    Moment inDoubt(List<?> hangsOn) {
        return new Moment(date, earliest, missing, texts(hangsOn), moved);
    }

    private static List<String> texts(List<?> missing) {
        return missing.stream().map(String::valueOf).distinct().toList();
    }

    /** As one that there is, but later than any day that counts. */
    private Moment orLater() {
        return doubts.isEmpty()
                ? this
                : new Moment(null, earliest == null ? date : earliest, both(missing, doubts), List.of(), moved);
    }

    /** As one that there is, but earlier than any day that counts. */
    private Moment orEarlier() {
        return doubts.isEmpty() ? this : new Moment(date, DayRange.EVER, both(missing, doubts), List.of(), moved);
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    boolean isNone() {
        return date == null && missing.isEmpty() && doubts.isEmpty();
    }

    /** Whether it is known which day it is, or that there is none. */
    boolean isSettled() {
        return missing.isEmpty() && doubts.isEmpty();
    }

    /** The earliest of several days; what is none does not count. */
    static Moment earliestOf(List<Moment> days) {
        Moment known = NONE;
        for (Moment each : days) {
            known = each.isSure() && (known.date == null || each.day().isBefore(known.date)) ? each : known;
        }
        if (areSure(days)) {
            return known;
        }
        LocalDate day = known.date;
        List<Moment> open = open(days, day, Moment::orLater);
        open.removeIf(moment ->
                day != null && moment.low() != null && !moment.lowest().isBefore(day));
        if (open.isEmpty()) {
            return known;
        }
        LocalDate latest = day;
        LocalDate earliest = open.get(0).low();
        for (Moment each : open) {
            latest = latest == null || (each.date != null && each.date.isBefore(latest)) ? each.date : latest;
            // One that nothing bounds leaves all without a bound.
            if (earliest != null && (each.low() == null || each.lowest().isBefore(earliest))) {
                earliest = each.low();
            }
        }
        return of(latest, earliest, open, known.moved);
    }

    /** The latest of several days; what is none does not count. */
    static Moment latestOf(List<Moment> days) {
        Moment known = NONE;
        for (Moment each : days) {
            known = each.isSure() && (known.date == null || each.day().isAfter(known.date)) ? each : known;
        }
        if (areSure(days)) {
            return known;
        }
        LocalDate day = known.date;
        List<Moment> open = open(days, day, Moment::orEarlier);
        open.removeIf(moment -> day != null && moment.date != null && !moment.date.isAfter(day));
        if (open.isEmpty()) {
            return known;
        }
        LocalDate latest = open.get(0).date;
        LocalDate earliest = day;
        for (Moment each : open) {
            if (latest != null && (each.date == null || each.date.isAfter(latest))) {
                latest = each.date;
            }
            earliest =
                    earliest == null || (each.low() != null && each.lowest().isAfter(earliest)) ? each.low() : earliest;
        }
        return of(latest, earliest, open, List.of());
    }

    private static Moment of(
            @Nullable LocalDate latest, @Nullable LocalDate earliest, List<Moment> open, List<String> moved) {
        return new Moment(latest, earliest, of(open, Moment::missing), of(open, Moment::doubts), moved);
    }

    /** What is missing of several, each once. */
    private static List<String> of(List<Moment> open, Function<Moment, List<String>> missing) {
        Set<String> all = new LinkedHashSet<>();
        for (Moment each : open) {
            all.addAll(missing.apply(each));
        }
        return List.copyOf(all);
    }

    /**
     * Those that are open.
     *
     * @param sure a day that there surely is, if there is one: beside it, one that there may not be is only a matter of when
     */
    private static List<Moment> open(List<Moment> days, @Nullable LocalDate sure, UnaryOperator<Moment> beside) {
        List<Moment> open = new ArrayList<>(days.size());
        for (Moment each : days) {
            if (!each.isSure() && !each.isNone()) {
                open.add(sure == null ? each : beside.apply(each));
            }
        }
        return open;
    }

    /** The earliest that it can be. */
    private @Nullable LocalDate low() {
        return missing.isEmpty() ? date : earliest;
    }

    private LocalDate lowest() {
        return Objects.requireNonNull(low());
    }

    private static boolean areSure(List<Moment> moments) {
        for (Moment each : moments) {
            if (!each.missing.isEmpty() || !each.doubts.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean isSure() {
        return date != null && missing.isEmpty() && doubts.isEmpty();
    }

    private LocalDate day() {
        return Objects.requireNonNull(date);
    }
}

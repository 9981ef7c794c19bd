package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day of one case, as far as it can be told.
 *
 * @param date the day; the latest it can be where something is missing; empty where there is none
 * @param earliest the earliest it can be, where something is missing and a bound is known
 * @param missing the empty fields and absent facts that leave it open
 * @param moved why a weekend, holiday or closure moved it
 */
record Moment(@Nullable LocalDate date, @Nullable LocalDate earliest, List<String> missing, List<String> moved) {

    /** There is no such day in this case. */
    static final Moment NONE = new Moment(null, null, List.of(), List.of());

    static Moment on(@Nullable LocalDate date) {
        return date == null ? NONE : new Moment(date, null, List.of(), List.of());
    }

    static Moment unknown(@Nullable LocalDate earliest, String missing) {
        return new Moment(null, earliest, List.of(missing), List.of());
    }

    boolean isNone() {
        return date == null && missing.isEmpty();
    }

    /** The earliest of several days; what is none does not count. */
    static Moment earliestOf(List<Moment> moments) {
        Moment known = NONE;
        for (Moment each : moments) {
            known = each.isSure() && (known.date == null || each.day().isBefore(known.date)) ? each : known;
        }
        if (areSure(moments)) {
            return known;
        }
        LocalDate day = known.date;
        List<Moment> open = moments.stream()
                .filter(moment -> !moment.missing.isEmpty())
                .filter(moment -> day == null || moment.earliest == null || moment.earliest.isBefore(day))
                .toList();
        if (open.isEmpty()) {
            return known;
        }
        boolean bounded = open.stream().allMatch(moment -> moment.earliest != null);
        LocalDate earliest = bounded
                ? open.stream()
                        .flatMap(moment -> Stream.ofNullable(moment.earliest))
                        .min(LocalDate::compareTo)
                        .orElse(null)
                : null;
        List<String> missing = open.stream()
                .flatMap(moment -> moment.missing.stream())
                .distinct()
                .toList();
        return new Moment(known.date, earliest, missing, known.moved);
    }

    /** The latest of several days; what is none does not count. */
    static Moment latestOf(List<Moment> moments) {
        Moment known = NONE;
        for (Moment each : moments) {
            known = each.isSure() && (known.date == null || each.day().isAfter(known.date)) ? each : known;
        }
        if (areSure(moments)) {
            return known;
        }
        List<String> missing = moments.stream()
                .flatMap(moment -> moment.missing.stream())
                .distinct()
                .toList();
        return new Moment(null, known.date, missing, List.of());
    }

    private static boolean areSure(List<Moment> moments) {
        for (Moment each : moments) {
            if (!each.missing.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean isSure() {
        return date != null && missing.isEmpty();
    }

    private LocalDate day() {
        return Objects.requireNonNull(date);
    }
}

package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.knowledge.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * A stretch from one day to another of which one, or both, are not known.
 *
 * @param first the days that its first can be
 * @param end the earliest that its last can be; empty where it goes on
 * @param mayEnd the latest; empty where nothing bounds it
 * @param doubts the empty fields that leave open whether there is one at all
 * @param firstMissing the empty fields that leave its first day open
 * @param lastMissing the empty fields that leave its last day open
 */
record OpenStretch(
        String name,
        DayRange first,
        @Nullable LocalDate end,
        @Nullable LocalDate mayEnd,
        List<String> doubts,
        List<String> firstMissing,
        List<String> lastMissing,
        boolean afterExit) {

    /**
     * The one between two moments.
     *
     * @param to its last day; none where it goes on
     * @param earliest the first day that counts where nothing bounds its own
     * @param latest the last such day
     * @return empty where there surely is none
     */
    static @Nullable OpenStretch between(
            String name, Moment from, Moment to, LocalDate earliest, LocalDate latest, boolean afterExit) {
        DayRange first = firstDays(from, earliest, latest);
        LocalDate end = earliestOf(to, first.earliest());
        LocalDate mayEnd = to.doubts().isEmpty() ? to.date() : null;
        if (mayEnd != null && mayEnd.isBefore(first.earliest())) {
            return null;
        }
        boolean mayEndBefore = end != null && end.isBefore(first.latest());
        return new OpenStretch(
                name,
                first,
                end != null && end.isBefore(first.earliest()) ? first.earliest() : end,
                mayEnd,
                mayEndBefore ? Occasion.both(from.doubts(), Occasion.both(from.missing(), open(to))) : from.doubts(),
                from.missing(),
                open(to),
                afterExit);
    }

    private static DayRange firstDays(Moment from, LocalDate earliest, LocalDate latest) {
        LocalDate last = from.date() == null ? latest : from.date();
        LocalDate begin = from.missing().isEmpty() ? last : from.earliest() == null ? earliest : from.earliest();
        return new DayRange(begin, last);
    }

    private static @Nullable LocalDate earliestOf(Moment to, LocalDate first) {
        if (to.missing().isEmpty()) {
            return to.date();
        }
        return to.earliest() == null ? first : to.earliest();
    }

    private static List<String> open(Moment to) {
        return Occasion.both(to.missing(), to.doubts());
    }

    /** What windows of it are about. */
    Occasion occasion() {
        return OccasionBuilder.builder()
                .key("")
                .date(firstMissing.isEmpty() ? first.latest() : null)
                .end(end)
                .mayEnd(mayEnd)
                .doubts(doubts)
                .endDoubts(lastMissing)
                .missing(firstMissing)
                .days(first)
                .build();
    }

    /** The longest that it can be. */
    Stretch longest() {
        return new Stretch(name, null, first.earliest(), mayEnd, afterExit);
    }

    /** The days that are surely of it; empty where none is. */
    @Nullable
    Stretch shortest() {
        return !doubts.isEmpty() || (end != null && end.isBefore(first.latest()))
                ? null
                : new Stretch(name, null, first.latest(), end, afterExit);
    }

    /** All that is missing to tell its days, and whether there is one. */
    List<String> hangsOn() {
        return Occasion.both(doubts, Occasion.both(firstMissing, lastMissing));
    }
}

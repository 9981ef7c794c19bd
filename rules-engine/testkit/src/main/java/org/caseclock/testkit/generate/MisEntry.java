package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.jspecify.annotations.Nullable;

/**
 * How a fact got into the MIS.
 *
 * @param on the day on which it was first written down
 * @param places each place in which it was written down
 */
record MisEntry(@Nullable LocalDate on, List<Recording> places) {

    /** A random entry of a fact of this day. */
    static MisEntry of(Dice dice, LocalDate day) {
        return at(dice, dayOrNull(dice, day));
    }

    /** A random entry of a fact of this day in the MIS of the case. */
    static MisEntry of(CaseDraft draft, LocalDate day) {
        return of(draft.dice, day).in(draft.mis);
    }

    /** A random entry that was made on this day. */
    static MisEntry at(Dice dice, @Nullable LocalDate on) {
        int shape = dice.weighted(new int[] {70, 22, 0, 0, 8}, new int[] {50, 15, 10, 15, 10});
        return switch (shape) {
            case 0 -> new MisEntry(on, List.of());
            case 1 -> new MisEntry(on, List.of(new Recording(Places.MS_WORKS, on)));
            case 2 -> new MisEntry(null, List.of(new Recording(Places.MS_WORKS, on)));
            case 3 ->
                new MisEntry(
                        on,
                        List.of(
                                new Recording(
                                        RecordPlace.CASE_FILE, on == null ? null : on.plusDays(dice.between(-9, 9))),
                                new Recording(Places.MS_WORKS, null)));
            default -> new MisEntry(on, List.of(new Recording(RecordPlace.CASE_FILE, on)));
        };
    }

    /** The same entry in another MIS. */
    private MisEntry in(RecordPlace mis) {
        return new MisEntry(
                on,
                places.stream()
                        .map(each -> Places.MS_WORKS.equals(each.place()) ? new Recording(mis, each.date()) : each)
                        .toList());
    }

    /** The day on which a fact of this day was written down: the same day, days or months late, ahead, or not kept. */
    static @Nullable LocalDate dayOrNull(Dice dice, LocalDate day) {
        int delay = dice.weighted(new int[] {12, 56, 24, 6, 2, 0}, new int[] {20, 38, 16, 11, 10, 5});
        return switch (delay) {
            case 0 -> null;
            case 1 -> day;
            case 2 -> day.plusDays(dice.between(1, 5));
            case 3 -> day.plusDays(dice.between(6, 45));
            case 4 -> day.plusDays(dice.between(46, 300));
            default -> day.minusDays(dice.between(1, 40));
        };
    }
}

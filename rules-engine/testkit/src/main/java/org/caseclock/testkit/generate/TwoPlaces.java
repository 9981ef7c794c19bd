package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.jspecify.annotations.Nullable;

/**
 * How a fact got into the case file and the MIS, into one of them or into neither.
 *
 * @param on the day on which it was first written down, as far as that is kept apart from the places
 * @param places each place in which it was written down
 */
record TwoPlaces(@Nullable LocalDate on, List<Recording> places) {

    /** A random entry of a fact of this day. */
    static TwoPlaces of(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        RecordPlace mis = draft.mis;
        List<Recording> places = new ArrayList<>();
        switch (dice.weighted(
                new int[] {62, 6, 6, 8, 5, 5, 4, 1, 1, 2}, new int[] {24, 12, 12, 10, 9, 9, 9, 5, 4, 6})) {
            case 0 -> both(mis, places, soon(dice, day), soon(dice, day));
            case 1 -> both(mis, places, soon(dice, day), onTheLastDays(dice, day));
            case 2 -> both(mis, places, onTheLastDays(dice, day), soon(dice, day));
            case 3 -> both(mis, places, soon(dice, day), day.plusDays(dice.between(6, 90)));
            case 4 -> places.add(new Recording(RecordPlace.CASE_FILE, soon(dice, day)));
            case 5 -> places.add(new Recording(mis, onTheLastDays(dice, day)));
            case 6 -> {
                boolean paper = dice.percent(50);
                both(mis, places, paper ? null : onTheLastDays(dice, day), paper ? onTheLastDays(dice, day) : null);
            }
            case 7 -> both(mis, places, day.minusDays(dice.between(1, 6)), day.minusDays(dice.between(-1, 6)));
            case 8 -> {
                both(mis, places, soon(dice, day), onTheLastDays(dice, day));
                places.add(new Recording(Places.any(dice, mis), day.plusDays(dice.between(0, 12))));
                both(mis, places, onTheLastDays(dice, day), soon(dice, day));
            }
            default -> {}
        }
        LocalDate on = switch (dice.weighted(55, 25, 15, 5)) {
            case 0 -> null;
            case 1 -> day;
            case 2 -> day.plusDays(dice.between(1, 9));
            default -> day.plusDays(dice.between(10, 60));
        };
        dice.shuffle(places);
        return new TwoPlaces(on, places);
    }

    /** A random entry of a fact that keeps no places. */
    static @Nullable LocalDate dayOf(Dice dice, LocalDate day) {
        return switch (dice.weighted(new int[] {25, 55, 18, 2}, new int[] {35, 35, 22, 8})) {
            case 0 -> null;
            case 1 -> day;
            case 2 -> day.plusDays(dice.between(1, 40));
            default -> day.minusDays(dice.between(1, 20));
        };
    }

    private static void both(
            RecordPlace mis, List<Recording> places, @Nullable LocalDate caseFile, @Nullable LocalDate entered) {
        places.add(new Recording(RecordPlace.CASE_FILE, caseFile));
        places.add(new Recording(mis, entered));
    }

    private static LocalDate soon(Dice dice, LocalDate day) {
        return day.plusDays(dice.percent(50) ? 0 : dice.between(1, 4));
    }

    private static LocalDate onTheLastDays(Dice dice, LocalDate day) {
        return day.plusDays(dice.between(4, 7));
    }
}

package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Writes the exit of a case that is looked at month by month, or leaves the case without one. */
final class EnrollmentExit {

    private EnrollmentExit() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        if (dice.percent(42)) {
            return;
        }
        LocalDate date = date(draft);
        ExitEntry.write(draft, date, recordedOn(dice, date));
    }

    private static LocalDate date(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate last = draft.lastServiceDay();
        return switch (dice.weighted(new int[] {70, 12, 8, 9, 1}, new int[] {40, 20, 16, 20, 4})) {
            case 0 -> last;
            case 1 -> YearMonth.from(last).atEndOfMonth();
            case 2 -> YearMonth.from(last).atEndOfMonth().minusDays(1);
            case 3 -> last.plusDays(dice.between(-40, 60));
            default -> draft.entry().minusDays(dice.between(1, 30));
        };
    }

    private static @Nullable LocalDate recordedOn(Dice dice, LocalDate date) {
        return switch (dice.weighted(new int[] {8, 30, 30, 30, 2}, new int[] {20, 20, 25, 25, 10})) {
            case 0 -> null;
            case 1 -> date;
            case 2 -> date.plusDays(dice.between(1, 30));
            case 3 -> date.plusDays(dice.between(31, 150));
            default -> date.minusDays(dice.between(1, 30));
        };
    }
}

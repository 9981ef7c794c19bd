package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes the exit that the follow-up begins with: often at the edge of a quarter, and often recorded late. */
final class SacramentoExit {

    private SacramentoExit() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        if (dice.percent(16)) {
            return;
        }
        LocalDate date = date(draft);
        ExitEntry.write(draft, date, recordedOn(dice, date));
    }

    private static LocalDate date(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate last = draft.lastServiceDay();
        return switch (dice.weighted(new int[] {74, 10, 8, 7, 1}, new int[] {50, 18, 14, 15, 3})) {
            case 0 -> last;
            case 1 -> Quarters.last(last, 0);
            case 2 -> Quarters.first(last, 1);
            case 3 -> last.plusDays(dice.between(-40, 60));
            default -> draft.entry().minusDays(dice.between(1, 30));
        };
    }

    private static @Nullable LocalDate recordedOn(Dice dice, LocalDate date) {
        return switch (dice.weighted(new int[] {6, 28, 22, 34, 6, 3, 1}, new int[] {14, 18, 14, 22, 18, 10, 4})) {
            case 0 -> null;
            case 1 -> date;
            case 2 -> date.plusDays(dice.between(1, 30));
            // By the MIS, after 90 days without service.
            case 3 -> date.plusDays(dice.between(91, 93));
            // On the days on which a window closes.
            case 4 -> Quarters.first(date, dice.between(1, 4)).plusDays(dice.pick(new Integer[] {-1, 0, 6, 7, 31, 61}));
            case 5 -> date.plusDays(dice.between(60, 460));
            default -> date.minusDays(dice.between(1, 30));
        };
    }
}

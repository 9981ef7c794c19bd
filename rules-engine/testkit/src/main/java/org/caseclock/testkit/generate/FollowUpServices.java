package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.caseclock.facts.ServiceCategory;

/** Writes the follow-up services. */
final class FollowUpServices {

    private FollowUpServices() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        if (!dice.percent(draft.exit == null ? 6 : 45)) {
            return;
        }
        LocalDate exitDate = draft.endOfParticipation();
        int count = dice.between(1, 4);
        for (int n = 0; n < count; n++) {
            add(draft, day(dice, exitDate));
        }
        if (draft.exit != null && dice.percent(25)) {
            add(draft, exitDate.minusDays(dice.percent(40) ? 1 : dice.between(2, 60)));
        }
    }

    private static LocalDate day(Dice dice, LocalDate exitDate) {
        LocalDate windowEnd = exitDate.plusMonths(Mississippi.FOLLOW_UP_MONTHS);
        return switch (dice.weighted(new int[] {2, 92, 2, 2, 2}, new int[] {8, 62, 8, 10, 12})) {
            case 0 -> exitDate;
            case 1 -> dice.dayBetween(exitDate.plusDays(1), windowEnd.minusDays(1));
            case 2 -> windowEnd;
            case 3 -> windowEnd.plusDays(1);
            default -> windowEnd.plusDays(dice.between(2, 120));
        };
    }

    private static void add(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        LocalDate end = dice.percent(80) ? day : day.plusDays(dice.between(1, 90));
        draft.services.add(
                dice.perMille(10, 60)
                        ? Services.running(draft, ServiceCategory.FOLLOW_UP, day)
                        : Services.ended(draft, ServiceCategory.FOLLOW_UP, day, end));
    }
}

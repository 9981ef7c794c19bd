package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Employment;

/** Writes the contacts: after the start of a job, in the first weeks of the quarters after exit, and monthly. */
final class SacramentoApproaches {

    private static final int QUARTERS = 3;

    private SacramentoApproaches() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        if (dice.percent(2, 6)) {
            return;
        }
        // A diligent case manager misses few, a careless one most; some customers never answer.
        int share = dice.pick(new Integer[] {95, 85, 60, 25});
        boolean silent = dice.percent(8, 28);
        List<LocalDate> days = new ArrayList<>();
        for (Employment job : draft.employments) {
            LocalDate start = job.startDate();
            if (start != null && dice.percent(share)) {
                days.add(week(dice, start));
                days.add(week(dice, start.plusMonths(1)));
            }
        }
        for (int n = dice.below(4); n > 0; n--) {
            days.add(dice.dayBetween(draft.entry(), draft.endOfParticipation()));
        }
        if (draft.exit != null) {
            afterExit(dice, draft.exit.date(), share, days);
        }
        days.sort(null);
        List<Contact> contacts = new ArrayList<>();
        days.forEach(day -> contacts.add(SacramentoContactMaker.make(draft, day, silent)));
        draft.contacts.addAll(contacts);
    }

    private static void afterExit(Dice dice, LocalDate exit, int share, List<LocalDate> days) {
        for (int n = 1; n <= QUARTERS; n++) {
            if (dice.percent(share)) {
                days.add(week(dice, Quarters.first(exit, n)));
            }
        }
        YearMonth last = YearMonth.from(Quarters.last(exit, QUARTERS)).plusMonths(dice.percent(20) ? 2 : 0);
        for (YearMonth month = YearMonth.from(exit); !month.isAfter(last); month = month.plusMonths(1)) {
            if (dice.percent(share)) {
                days.add(EventDays.in(dice, month));
            }
        }
    }

    /** A day in the seven days from a day on, which has eight with its anniversary, or just outside. */
    private static LocalDate week(Dice dice, LocalDate first) {
        return switch (dice.weighted(new int[] {4, 76, 6, 14}, new int[] {12, 46, 22, 20})) {
            case 0 -> first.minusDays(1);
            case 1 -> first.plusDays(dice.between(0, 6));
            case 2 -> first.plusDays(dice.between(6, 8));
            default -> first.plusDays(dice.between(8, 70));
        };
    }
}

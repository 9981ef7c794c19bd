package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.caseclock.facts.Service;

/** Writes the contacts: month by month during training, now and then besides, and after exit. */
final class Contacts {

    private Contacts() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        if (dice.percent(2, 7)) {
            return;
        }
        // A diligent case manager misses few months, a careless one most.
        int share = dice.pick(new Integer[] {97, 90, 80, 60, 25});
        List<LocalDate> days = new ArrayList<>();
        for (YearMonth month : trainingMonths(draft)) {
            if (dice.percent(share)) {
                days.add(dayOf(dice, month));
            }
            if (dice.percent(8, 15)) {
                days.add(dayOf(dice, month));
            }
        }
        LocalDate end = draft.endOfParticipation();
        for (int n = dice.below(4); n > 0; n--) {
            days.add(dice.dayBetween(draft.entry(), end.plusDays(20)));
        }
        if (draft.exit != null && dice.percent(60, 50)) {
            LocalDate last = end.plusMonths(Mississippi.FOLLOW_UP_MONTHS).plusDays(dice.percent(3, 15) ? 60 : 0);
            for (int n = dice.between(1, 4); n > 0; n--) {
                days.add(dice.dayBetween(end, last));
            }
        }
        // In their order, so that the ids rise with the dates as in a real MIS.
        days.sort(null);
        days.forEach(day -> draft.contacts.add(ContactMaker.make(draft, day)));
    }

    /** The months in which training took place, each once and in order. */
    private static SortedSet<YearMonth> trainingMonths(CaseDraft draft) {
        SortedSet<YearMonth> months = new TreeSet<>();
        for (Service service : draft.services) {
            if (service.isTraining()) {
                LocalDate end = service.endDate();
                LocalDate last = end == null ? FirstDay.of(service).plusDays(draft.dice.between(0, 400)) : end;
                for (YearMonth month = YearMonth.from(FirstDay.of(service));
                        !month.isAfter(YearMonth.from(last));
                        month = month.plusMonths(1)) {
                    months.add(month);
                }
            }
        }
        return months;
    }

    private static LocalDate dayOf(Dice dice, YearMonth month) {
        return switch (dice.weighted(new int[] {3, 5, 92}, new int[] {12, 14, 74})) {
            case 0 -> month.atDay(1);
            case 1 -> month.atEndOfMonth();
            default -> month.atDay(dice.between(1, month.lengthOfMonth()));
        };
    }
}

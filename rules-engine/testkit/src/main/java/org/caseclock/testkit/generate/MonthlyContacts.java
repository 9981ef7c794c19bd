package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactMethod;
import org.jspecify.annotations.Nullable;

/** Writes the contacts month by month, from before the entry until after the end. */
final class MonthlyContacts {

    private static final int MOST_MONTHS = 20;

    private MonthlyContacts() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate last = draft.endOfParticipation().plusDays(draft.exit == null ? dice.between(0, 150) : 20);
        YearMonth month = YearMonth.from(draft.entry());
        boolean careless = dice.percent(20);
        List<Contact> contacts = new ArrayList<>();
        for (int n = 0; n < MOST_MONTHS && !month.isAfter(YearMonth.from(last)); n++) {
            if (!careless || dice.percent(40)) {
                ofMonth(draft, month, contacts);
            }
            month = month.plusMonths(1);
        }
        contacts.sort(Comparator.comparing(Contact::date));
        draft.contacts.addAll(contacts);
    }

    private static void ofMonth(CaseDraft draft, YearMonth month, List<Contact> contacts) {
        Dice dice = draft.dice;
        int kind = dice.weighted(new int[] {9, 56, 12, 4, 3, 3, 5, 7, 1}, new int[] {10, 22, 22, 6, 9, 9, 6, 9, 7});
        switch (kind) {
            case 0 -> {}
            case 1 -> contacts.add(Approaches.reached(draft, day(draft, month)));
            case 2 -> attempts(draft, month, contacts);
            case 3 -> attempt(draft, month, contacts, Approaches.methodOfAttempt(dice));
            case 4 -> {
                attempts(draft, month, contacts);
                contacts.add(Approaches.unclear(draft, day(draft, month)));
            }
            case 5 -> contacts.add(Approaches.unclear(draft, day(draft, month)));
            case 6 -> contacts.add(Approaches.withOther(draft, day(draft, month)));
            case 7 -> contacts.add(Approaches.sent(draft, day(draft, month)));
            default -> {
                attempt(draft, month, contacts, Approaches.methodOfAttempt(dice));
                contacts.add(Approaches.unclear(draft, day(draft, month)));
            }
        }
        if (dice.percent(12)) {
            contacts.add(
                    dice.percent(50)
                            ? Approaches.withOther(draft, day(draft, month))
                            : Approaches.reached(draft, day(draft, month)));
        }
    }

    /** Two attempts and now and then a third, by one method or by several. */
    private static void attempts(CaseDraft draft, YearMonth month, List<Contact> contacts) {
        Dice dice = draft.dice;
        ContactMethod first = Approaches.methodOfAttempt(dice);
        boolean same = dice.percent(45);
        attempt(draft, month, contacts, first);
        for (int n = dice.percent(80) ? 1 : 2; n > 0; n--) {
            attempt(draft, month, contacts, same ? first : Approaches.methodOfAttempt(dice));
        }
    }

    private static void attempt(
            CaseDraft draft, YearMonth month, List<Contact> contacts, @Nullable ContactMethod method) {
        contacts.add(Approaches.attempt(draft, day(draft, month), method));
    }

    private static LocalDate day(CaseDraft draft, YearMonth month) {
        return EventDays.in(draft.dice, month);
    }
}

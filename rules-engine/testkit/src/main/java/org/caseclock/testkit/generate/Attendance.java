package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.AttendanceEnd;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/** Writes the ends of attendance, recorded at once or late, and the closings that answer them or do not. */
final class Attendance {

    private Attendance() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        for (Service service : List.copyOf(draft.services)) {
            if (dice.percent(40)) {
                end(draft, service);
                if (dice.percent(2, 8)) {
                    end(draft, service);
                }
            } else if (dice.percent(3)) {
                LocalDate day = Counting.lastDay(service);
                close(draft, service.id(), day);
            }
        }
        if (dice.isHostile()) {
            closeRunning(draft);
        }
    }

    /** Closes some activities whose end is not on record, now and then with a day that is still to come. */
    private static void closeRunning(CaseDraft draft) {
        Dice dice = draft.dice;
        for (Service service : draft.services) {
            if (service.endDate() == null && dice.percent(25)) {
                LocalDate entered = FirstDay.of(service).plusDays(dice.between(0, 120));
                LocalDate date = entered.plusDays(dice.percent(70) ? -dice.between(0, 20) : dice.between(1, 90));
                draft.activityClosings.add(new ActivityClosing(
                        draft.nextId("AC"), service.id(), date, entered, List.of(), OwnFields.NONE));
            }
        }
    }

    private static void end(CaseDraft draft, Service service) {
        Dice dice = draft.dice;
        LocalDate last = Counting.lastDay(service);
        LocalDate date = switch (dice.weighted(50, 35, 15)) {
            case 0 -> last;
            case 1 -> dice.dayBetween(FirstDay.of(service), last.plusDays(40));
            default -> last.minusDays(dice.between(1, 5));
        };
        LocalDate recordedOn = recordedOn(dice, date);
        AttendanceEnd end = new AttendanceEnd(draft.nextId("AE"), service.id(), date, recordedOn, OwnFields.NONE);
        draft.attendanceEnds.add(end);
        for (int n = dice.weighted(22, 68, 10); n > 0; n--) {
            LocalDate due = recordedOn != null && recordedOn.isAfter(date) ? recordedOn : date;
            close(draft, closed(draft, service), closedOn(dice, date, due));
        }
    }

    private static @Nullable LocalDate recordedOn(Dice dice, LocalDate date) {
        return switch (dice.weighted(new int[] {10, 40, 35, 14, 1}, new int[] {18, 24, 28, 22, 8})) {
            case 0 -> null;
            case 1 -> date;
            case 2 -> date.plusDays(dice.between(1, 8));
            case 3 -> date.plusDays(dice.between(9, 90));
            default -> date.minusDays(dice.between(1, 10));
        };
    }

    /** Now and then another service is closed by mistake. */
    private static String closed(CaseDraft draft, Service service) {
        return draft.dice.percent(1, 6) ? draft.dice.pick(draft.services).id() : service.id();
    }

    private static LocalDate closedOn(Dice dice, LocalDate date, LocalDate due) {
        return switch (dice.weighted(new int[] {30, 30, 14, 25, 1}, new int[] {22, 22, 20, 24, 12})) {
            case 0 -> date;
            case 1 -> due;
            case 2 -> due.plusDays(1);
            case 3 -> due.plusDays(dice.between(2, 70));
            default -> date.minusDays(dice.between(1, 12));
        };
    }

    private static void close(CaseDraft draft, String serviceId, LocalDate entered) {
        Dice dice = draft.dice;
        // The closing date that was entered is an earlier day, or the day of entry.
        LocalDate date = dice.percent(60) ? entered.minusDays(dice.between(0, 20)) : entered;
        LocalDate recordedOn = null;
        List<Recording> recordings = List.of();
        switch (dice.weighted(58, 16, 14, 12)) {
            case 0 -> recordedOn = entered;
            case 1 -> date = entered;
            case 2 -> recordings = List.of(new Recording(draft.mis, entered));
            default -> {
                recordedOn = entered.plusDays(dice.between(0, 9));
                recordings = List.of(new Recording(draft.mis, entered));
            }
        }
        draft.activityClosings.add(
                new ActivityClosing(draft.nextId("AC"), serviceId, date, recordedOn, recordings, OwnFields.NONE));
    }
}

package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.YouthActivity;

/** Writes the services of a case that is looked at month by month: long ones, side by side or one after the other. */
final class EnrollmentHistory {

    private static final int MOST_SERVICES = 9;

    private EnrollmentHistory() {}

    static void write(CaseDraft draft, Board board) {
        Dice dice = draft.dice;
        if (dice.percent(1, 4)) {
            return;
        }
        LocalDate finish = draft.entry().plusDays(length(dice));
        LocalDate start = draft.entry().plusDays(dice.percent(2, 6) ? -dice.between(1, 45) : dice.between(0, 14));
        for (int n = 0; n < MOST_SERVICES && !start.isAfter(finish); n++) {
            ServiceCategory category = category(draft, board);
            LocalDate first = dice.percent(15) ? start.withDayOfMonth(1) : start;
            LocalDate end = end(dice, category, first);
            draft.services.add(service(draft, category, first, end));
            start = next(dice, end);
        }
    }

    private static int length(Dice dice) {
        return switch (dice.weighted(15, 40, 35, 10)) {
            case 0 -> dice.between(0, 40);
            case 1 -> dice.between(41, 150);
            case 2 -> dice.between(151, 330);
            default -> dice.between(331, 600);
        };
    }

    private static ServiceCategory category(CaseDraft draft, Board board) {
        Dice dice = draft.dice;
        int youth = Board.isYouth(draft) ? 55 : 8;
        return switch (dice.weighted(new int[] {34, youth, 22, 8, 1}, new int[] {30, youth, 16, 6, 9})) {
            case 0 -> ServiceCategory.TRAINING;
            case 1 -> ServiceCategory.YOUTH_ELEMENT;
            case 2 -> dice.pick(board.careers());
            case 3 -> ServiceCategory.SUPPORTIVE;
            default -> dice.pick(ServiceCategory.values());
        };
    }

    /** Often the last of a month or the day before, which decides whether the month is a whole one. */
    private static LocalDate end(Dice dice, ServiceCategory category, LocalDate start) {
        boolean lasts = ServiceCategory.TRAINING.equals(category) || ServiceCategory.YOUTH_ELEMENT.equals(category);
        LocalDate end = start.plusDays(lasts ? dice.between(10, 190) : dice.percent(60) ? 0 : dice.between(1, 60));
        return switch (dice.weighted(70, 20, 10)) {
            case 0 -> end;
            case 1 -> YearMonth.from(end).atEndOfMonth();
            default -> {
                LocalDate before = YearMonth.from(end).atEndOfMonth().minusDays(1);
                yield before.isBefore(start) ? start : before;
            }
        };
    }

    /** The first day of the next service: while this one runs, without a day between, with one, or later. */
    private static LocalDate next(Dice dice, LocalDate end) {
        return switch (dice.weighted(25, 20, 15, 40)) {
            case 0 -> end.minusDays(dice.between(0, 25));
            case 1 -> end.plusDays(1);
            case 2 -> end.plusDays(2);
            default -> end.plusDays(dice.between(3, 60));
        };
    }

    private static Service service(CaseDraft draft, ServiceCategory category, LocalDate start, LocalDate end) {
        Dice dice = draft.dice;
        if (dice.percent(16, 22)) {
            return withActivity(draft, Services.running(draft, category, start));
        }
        boolean reversed = dice.perMille(2, 12);
        return withActivity(
                draft, Services.ended(draft, category, start, reversed ? start.minusDays(dice.between(1, 30)) : end));
    }

    /** Now and then a service of another category states what a youth does in it. */
    private static Service withActivity(CaseDraft draft, Service service) {
        return service.youthActivity() == null && draft.dice.percent(0, 4)
                ? ServiceBuilder.builder(service)
                        .youthActivity(draft.dice.pick(YouthActivity.values()))
                        .build()
                : service;
    }
}

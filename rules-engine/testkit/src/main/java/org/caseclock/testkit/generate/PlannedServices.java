package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.caseclock.facts.PlannedServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.jspecify.annotations.Nullable;

/** Writes planned services, above all such as bridge a break between services, or just fail to. */
final class PlannedServices {

    private static final int LIMIT = Mississippi.INACTIVITY_DAYS;

    private PlannedServices() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        for (Counting.Break gap : Counting.breaks(draft.services)) {
            if (dice.percent(35, 60)) {
                bridge(draft, gap);
            }
        }
        if (dice.percent(8, 28)) {
            afterLast(draft);
        }
        if (dice.percent(3, 8)) {
            LocalDate start = draft.entry().plusDays(dice.between(-20, 500));
            add(draft, start, dice.percent(50) ? null : start.plusDays(dice.between(0, 60)), draft.entry());
        }
    }

    private static void bridge(CaseDraft draft, Counting.Break gap) {
        Dice dice = draft.dice;
        // The first plan reaches the next service, or a second one takes over from it.
        boolean chained = dice.percent(5, 25);
        if (dice.percent(35) && !chained) {
            add(draft, daysBefore(dice, gap.nextDay()), null, gap.lastDay());
            return;
        }
        LocalDate start = daysAfter(dice, gap.lastDay());
        LocalDate end = chained ? start.plusDays(dice.between(0, 20)) : daysBefore(dice, gap.nextDay());
        add(draft, start, end.isBefore(start) ? start : end, gap.lastDay());
        if (chained) {
            LocalDate second = daysAfter(dice, end);
            LocalDate secondEnd = daysBefore(dice, gap.nextDay());
            add(draft, second, secondEnd.isBefore(second) ? null : secondEnd, gap.lastDay());
        }
    }

    /** Holds the exit back once the services are over. */
    private static void afterLast(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate lastDay = draft.lastServiceDay();
        LocalDate start = daysAfter(dice, lastDay);
        LocalDate end = null;
        if (dice.percent(60)) {
            end = dice.perMille(3, 40) ? start.minusDays(dice.between(1, 9)) : start.plusDays(dice.between(0, 150));
        }
        add(draft, start, end, lastDay);
        if (dice.percent(3, 15)) {
            add(draft, daysAfter(dice, end == null ? start : end), null, lastDay);
        }
    }

    /** A day after this one: within the limit, on its last day, or a day beyond. */
    private static LocalDate daysAfter(Dice dice, LocalDate day) {
        return switch (dice.weighted(10, 50, 20, 20)) {
            case 0 -> day.plusDays(1);
            case 1 -> day.plusDays(dice.between(2, LIMIT - 1));
            case 2 -> day.plusDays(LIMIT);
            default -> day.plusDays(LIMIT + 1);
        };
    }

    /** A day before this one: just as far as the limit reaches, a day farther, or nearer. */
    private static LocalDate daysBefore(Dice dice, LocalDate day) {
        return switch (dice.weighted(35, 35, 30)) {
            case 0 -> day.minusDays(LIMIT);
            case 1 -> day.minusDays(LIMIT + 1);
            default -> day.minusDays(dice.between(0, LIMIT - 1));
        };
    }

    private static void add(CaseDraft draft, LocalDate start, @Nullable LocalDate end, LocalDate lastDay) {
        draft.plannedServices.add(PlannedServiceBuilder.builder()
                .id(draft.nextId("PS"))
                .category(category(draft.dice))
                .startDate(start)
                .endDate(end)
                .documented(draft.dice.mostlyTrue())
                .recordedOn(recordedOn(draft.dice, start, lastDay))
                .build());
    }

    private static ServiceCategory category(Dice dice) {
        return switch (dice.weighted(new int[] {30, 30, 34, 6}, new int[] {22, 22, 26, 30})) {
            case 0 -> ServiceCategory.BASIC_CAREER;
            case 1 -> ServiceCategory.INDIVIDUALIZED_CAREER;
            case 2 -> ServiceCategory.TRAINING;
            default -> dice.pick(ServiceCategory.values());
        };
    }

    /** Before the plan begins, while the break runs, on its threshold, later, or not kept. */
    private static @Nullable LocalDate recordedOn(Dice dice, LocalDate start, LocalDate lastDay) {
        return switch (dice.weighted(new int[] {12, 60, 20, 2, 4, 2}, new int[] {18, 30, 17, 12, 13, 10})) {
            case 0 -> null;
            case 1 -> lastDay.minusDays(dice.between(0, 20));
            case 2 -> dice.dayBetween(lastDay, start);
            case 3 -> lastDay.plusDays(dice.between(LIMIT - 1, LIMIT + 2));
            case 4 -> start.plusDays(dice.between(0, 30));
            default -> start.plusDays(dice.between(31, 200));
        };
    }
}

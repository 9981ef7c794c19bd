package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.Set;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;

/** Writes the services of the participation, from the first to the last. */
final class ServiceHistory {

    private static final int MOST_SERVICES = 14;

    private static final Set<ServiceCategory> LASTING = Set.of(
            ServiceCategory.INDIVIDUALIZED_CAREER,
            ServiceCategory.YOUTH_ELEMENT,
            ServiceCategory.INTENSIVE,
            ServiceCategory.CASE_MANAGEMENT);

    private ServiceHistory() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        ServiceMix mix = ServiceMix.pick(dice);
        if (mix == ServiceMix.NONE) {
            return;
        }
        int length = length(dice);
        LocalDate finish = draft.entry().plusDays(length);
        LocalDate start = draft.entry().plusDays(daysToFirst(dice));
        ServiceCategory category = mix.first(dice);
        for (int n = 0; n < MOST_SERVICES && !start.isAfter(finish); n++) {
            LocalDate end = start.plusDays(days(dice, category, length) - 1L);
            boolean last = !end.isBefore(finish) || n == MOST_SERVICES - 1;
            boolean running = last ? dice.percent(10, 14) : dice.perMille(3, 20);
            draft.services.add(
                    running ? Services.running(draft, category, start) : service(draft, category, start, end));
            ServiceCategory next = mix.next(dice, category);
            LocalDate nextStart = end.plusDays(daysToNext(dice, category, next));
            start = nextStart.isAfter(start) ? nextStart : start.plusDays(1);
            category = next;
        }
        if (dice.percent(25, 20)) {
            supportiveService(draft);
        }
    }

    private static Service service(CaseDraft draft, ServiceCategory category, LocalDate start, LocalDate end) {
        boolean reversed = draft.dice.perMille(2, 12);
        return Services.ended(draft, category, start, reversed ? start.minusDays(draft.dice.between(1, 30)) : end);
    }

    /** From a few days to five years. */
    private static int length(Dice dice) {
        return switch (dice.weighted(18, 34, 32, 11, 5)) {
            case 0 -> dice.between(0, 30);
            case 1 -> dice.between(31, 180);
            case 2 -> dice.between(181, 540);
            case 3 -> dice.between(541, 1095);
            default -> dice.between(1096, 1826);
        };
    }

    private static int daysToFirst(Dice dice) {
        return switch (dice.weighted(new int[] {80, 20, 0}, new int[] {70, 26, 4})) {
            case 0 -> 0;
            case 1 -> dice.between(1, 21);
            default -> -dice.between(1, 20);
        };
    }

    private static int days(Dice dice, ServiceCategory category, int length) {
        int longest = Math.max(20, length / 2);
        if (ServiceCategory.TRAINING.equals(category)) {
            return dice.percent(8) ? dice.between(1, 10) : dice.between(15, Math.max(60, longest));
        }
        if (LASTING.contains(category)) {
            return dice.percent(45) ? 1 : dice.between(2, dice.isHostile() ? longest : Math.min(longest, 180));
        }
        return dice.percent(75) ? 1 : dice.between(2, 45);
    }

    /** The days from the end of a service to the start of the next; below 1 they overlap, 1 leaves no day between. */
    private static int daysToNext(Dice dice, ServiceCategory category, ServiceCategory next) {
        boolean trainings = ServiceCategory.TRAINING.equals(category) && ServiceCategory.TRAINING.equals(next);
        int gap = trainings
                ? dice.weighted(20, 22, 18, 30, 6, 4)
                : dice.weighted(new int[] {10, 5, 3, 74, 4, 4}, new int[] {10, 5, 4, 50, 15, 16});
        return switch (gap) {
            case 0 -> -dice.between(0, 30);
            case 1 -> 1;
            case 2 -> 2;
            case 3 -> dice.between(3, dice.percent(70) ? 35 : 85);
            case 4 -> dice.between(Mississippi.INACTIVITY_DAYS - 1, Mississippi.INACTIVITY_DAYS + 2);
            default -> dice.between(93, 300);
        };
    }

    /** One that does not count toward exit, also long after the last that does. */
    private static void supportiveService(CaseDraft draft) {
        LocalDate until = draft.lastServiceDay().plusDays(draft.dice.percent(60) ? 0 : 80);
        LocalDate day = draft.dice.dayBetween(draft.entry(), until);
        draft.services.add(Services.ended(draft, ServiceCategory.SUPPORTIVE, day, day));
    }
}

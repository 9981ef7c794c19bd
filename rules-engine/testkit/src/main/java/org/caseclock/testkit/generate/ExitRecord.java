package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.Exit;
import org.caseclock.facts.ExitBuilder;
import org.caseclock.facts.ExitKind;
import org.caseclock.facts.PlannedService;
import org.jspecify.annotations.Nullable;

/** Writes the exit, or leaves the case without one. */
final class ExitRecord {

    private ExitRecord() {}

    static void write(CaseDraft draft, boolean withCircumstance) {
        Dice dice = draft.dice;
        if (dice.percent(28)) {
            return;
        }
        LocalDate lastDay = lastDay(draft);
        LocalDate recordedOn = recordedOn(draft, lastDay);
        LocalDate date = date(draft, lastDay, recordedOn);
        MisEntry entry = MisEntry.at(dice, recordedOn);
        draft.exit = ExitBuilder.builder()
                .id(draft.nextId("EX"))
                .date(date)
                .kind(kind(dice, withCircumstance))
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build();
    }

    /** The day on which the exit was written down, as far as it is kept. */
    static LocalDate knownFrom(Exit exit) {
        return Objects.requireNonNullElse(exit.firstRecordedOn(), exit.date());
    }

    /** The last day of service before a break or, more often, of all. */
    private static LocalDate lastDay(CaseDraft draft) {
        List<Counting.Break> breaks = Counting.breaks(draft.services);
        return breaks.isEmpty() || draft.dice.percent(40)
                ? draft.lastServiceDay()
                : draft.dice.pick(breaks).lastDay();
    }

    private static @Nullable LocalDate recordedOn(CaseDraft draft, LocalDate lastDay) {
        Dice dice = draft.dice;
        int timing = dice.weighted(new int[] {4, 50, 3, 5, 18, 15, 4, 1}, new int[] {10, 24, 10, 12, 12, 14, 12, 6});
        return switch (timing) {
            case 0 -> null;
            case 1 -> lastDay.plusDays(Mississippi.INACTIVITY_DAYS + 1);
            case 2 -> lastDay.plusDays(Mississippi.INACTIVITY_DAYS);
            case 3 -> lastDay.plusDays(dice.between(0, Mississippi.INACTIVITY_DAYS - 1));
            case 4 -> lastDay.plusDays(dice.between(92, 121));
            case 5 -> lastDay.plusDays(dice.between(122, 430));
            // After the follow-up is over, or on its last days.
            case 6 -> lastDay.plusMonths(Mississippi.FOLLOW_UP_MONTHS).plusDays(dice.between(-2, 60));
            default -> afterPlans(draft, lastDay);
        };
    }

    /** The day after the last planned service. */
    private static LocalDate afterPlans(CaseDraft draft, LocalDate lastDay) {
        LocalDate day = lastDay.plusDays(Mississippi.INACTIVITY_DAYS + 1);
        for (PlannedService plan : draft.plannedServices) {
            LocalDate end = Objects.requireNonNullElse(plan.endDate(), plan.startDate());
            day = end.isBefore(day) ? day : end.plusDays(1);
        }
        return day;
    }

    private static LocalDate date(CaseDraft draft, LocalDate lastDay, @Nullable LocalDate recordedOn) {
        Dice dice = draft.dice;
        return switch (dice.weighted(new int[] {870, 90, 35, 5}, new int[] {680, 130, 150, 40})) {
            case 0 -> lastDay;
            // The day of the paperwork instead of the last day of service.
            case 1 -> recordedOn == null ? lastDay.plusDays(dice.between(20, 120)) : recordedOn;
            case 2 -> lastDay.plusDays(dice.percent(40) ? dice.between(0, 1) * 2L - 1 : dice.between(-60, 60));
            default -> draft.entry().minusDays(dice.between(1, 40));
        };
    }

    private static @Nullable ExitKind kind(Dice dice, boolean withCircumstance) {
        if (dice.percent(3, 14)) {
            return null;
        }
        return dice.percent(withCircumstance ? 70 : 20) ? ExitKind.MANUAL : ExitKind.AUTOMATIC;
    }
}

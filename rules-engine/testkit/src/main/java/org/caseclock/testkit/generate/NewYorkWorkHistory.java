package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.jspecify.annotations.Nullable;

/** Writes labor-force statuses, and jobs that begin or end around the day on which the state decides. */
final class NewYorkWorkHistory {

    static final int TEAM_DAYS = 60;

    private NewYorkWorkHistory() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        if (dice.percent(85)) {
            status(draft, draft.entry().plusDays(dice.percent(80) ? 0 : dice.between(-15, 15)));
        }
        for (int n = dice.weighted(60, 30, 10); n > 0; n--) {
            status(draft, decisive(draft));
        }
        for (int n = dice.weighted(45, 38, 17); n > 0; n--) {
            draft.employments.add(job(draft));
        }
    }

    /** A day around the sixtieth or, where the core service comes later, around that. */
    private static LocalDate decisive(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate day = draft.entry().plusDays(TEAM_DAYS);
        for (Service service : draft.services) {
            if (ServiceCategory.CORE_STAFF_ASSISTED.equals(service.category())
                    && FirstDay.of(service).isAfter(day)
                    && dice.percent(70)) {
                day = FirstDay.of(service);
            }
        }
        return dice.percent(60) ? day.plusDays(dice.between(-2, 2)) : day.plusDays(dice.between(-50, 60));
    }

    private static void status(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        LaborForceState state = switch (dice.weighted(new int[] {55, 18, 22, 5, 0}, new int[] {42, 16, 20, 10, 12})) {
            case 0 -> LaborForceState.UNEMPLOYED;
            case 1 -> LaborForceState.UNDEREMPLOYED;
            case 2 -> LaborForceState.EMPLOYED;
            case 3 -> LaborForceState.NOT_IN_LABOR_FORCE;
            default -> null;
        };
        draft.laborForceStatuses.add(
                new LaborForceStatus(draft.nextId("LF"), day, state, TwoPlaces.dayOf(dice, day), OwnFields.NONE));
    }

    private static Employment job(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate start = switch (dice.weighted(25, 30, 30, 15)) {
            case 0 -> draft.entry().plusDays(dice.between(-90, 1));
            case 1 -> decisive(draft);
            case 2 -> draft.entry().plusDays(dice.between(1, 58));
            default -> draft.endOfParticipation().plusDays(dice.between(-10, 60));
        };
        LocalDate end = end(draft, start);
        TwoPlaces entry = TwoPlaces.of(draft, start);
        return EmploymentBuilder.builder()
                .id(draft.nextId("EM"))
                .startDate(dice.percent(1, 10) ? null : start)
                .endDate(end)
                .endRecordedOn(end == null ? null : endRecordedOn(dice, start, end))
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build();
    }

    private static @Nullable LocalDate end(CaseDraft draft, LocalDate start) {
        Dice dice = draft.dice;
        if (dice.percent(40)) {
            return null;
        }
        LocalDate end = dice.percent(60) ? decisive(draft) : start.plusDays(dice.between(0, 120));
        return end.isBefore(start) && dice.percent(95) ? start.plusDays(dice.between(0, 40)) : end;
    }

    private static @Nullable LocalDate endRecordedOn(Dice dice, LocalDate start, LocalDate end) {
        return switch (dice.weighted(40, 25, 20, 15)) {
            case 0 -> null;
            case 1 -> end;
            case 2 -> end.plusDays(dice.between(1, 40));
            default -> dice.dayBetween(start, end);
        };
    }
}

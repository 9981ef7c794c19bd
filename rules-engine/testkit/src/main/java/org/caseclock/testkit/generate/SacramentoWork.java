package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.Sector;
import org.jspecify.annotations.Nullable;

/** Writes the jobs: side by side, one after the other or with a day between, and around the edges of the quarters. */
final class SacramentoWork {

    private SacramentoWork() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate before = null;
        for (int n = dice.weighted(new int[] {18, 44, 26, 12}, new int[] {18, 34, 28, 20}); n > 0; n--) {
            LocalDate start = start(draft, before);
            LocalDate end = end(draft, start);
            add(draft, start, end);
            before = end;
        }
    }

    private static LocalDate start(CaseDraft draft, @Nullable LocalDate before) {
        Dice dice = draft.dice;
        if (before != null && dice.percent(45)) {
            return before.plusDays(dice.pick(new Integer[] {-20, 0, 1, 1, 2, 2, 30}));
        }
        LocalDate exit = draft.endOfParticipation();
        return switch (dice.weighted(new int[] {10, 50, 20, 12, 8}, new int[] {14, 30, 18, 20, 18})) {
            case 0 -> draft.entry().plusDays(dice.percent(50) ? dice.between(-1, 1) : -dice.between(2, 200));
            case 1 -> exit.plusDays(dice.between(-40, 5));
            case 2 -> exit.plusDays(dice.between(0, 200));
            case 3 -> edge(dice, exit);
            // The last day of a long month, after which a month is clamped.
            default ->
                exit.plusDays(dice.between(-90, 60))
                        .withDayOfMonth(1)
                        .plusMonths(1)
                        .minusDays(1);
        };
    }

    private static @Nullable LocalDate end(CaseDraft draft, LocalDate start) {
        Dice dice = draft.dice;
        return switch (dice.weighted(new int[] {55, 5, 8, 22, 10, 0}, new int[] {32, 12, 14, 20, 18, 4})) {
            case 0 -> null;
            case 1 -> start.plusDays(dice.between(0, 7));
            case 2 -> start.plusMonths(1).plusDays(dice.between(-2, 1));
            case 3 -> start.plusDays(dice.between(8, 300));
            case 4 -> later(start, edge(dice, draft.endOfParticipation()));
            default -> start.minusDays(dice.between(1, 30));
        };
    }

    /** A day at the edge of a quarter after exit. */
    private static LocalDate edge(Dice dice, LocalDate exit) {
        return Quarters.first(exit, dice.between(1, 4)).plusDays(dice.between(-1, 1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static void add(CaseDraft draft, LocalDate start, @Nullable LocalDate end) {
        Dice dice = draft.dice;
        TwoPlaces entry = TwoPlaces.of(draft, start);
        draft.employments.add(EmploymentBuilder.builder()
                .id(draft.nextId("EM"))
                .startDate(dice.percent(1, 7) ? null : start)
                .endDate(end)
                .endRecordedOn(end == null ? null : MisEntry.dayOrNull(dice, end))
                .sector(sector(dice))
                .recordedOn(entry.on())
                .recordings(dice.percent(70) ? List.of() : entry.places())
                .build());
    }

    private static @Nullable Sector sector(Dice dice) {
        return switch (dice.weighted(new int[] {76, 20, 4}, new int[] {36, 44, 20})) {
            case 0 -> Sector.COVERED;
            case 1 -> dice.pick(Sector.values());
            default -> null;
        };
    }
}

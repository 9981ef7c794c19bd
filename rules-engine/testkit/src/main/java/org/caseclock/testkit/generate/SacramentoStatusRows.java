package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Employment;
import org.caseclock.facts.MisStatus;
import org.caseclock.facts.MisStatusBuilder;
import org.jspecify.annotations.Nullable;

/** Writes the status rows of SMARTware: rows of the activity table, and rows that are off by one field. */
final class SacramentoStatusRows {

    private static final String[] DEPARTMENTS = {"Intake Pool", "Intensive", "Intensive/Training"};
    private static final String[] CATEGORIES = {"Active in Pool", "Active", "Employed", "Inactive", "Exited"};
    private static final String[] STATUSES = {"Active", "Complete"};
    private static final String[] ROLES = {"Intake Pool Manager", "Case Manager"};
    private static final String[] CODES = {
        "1", "2", "5", "6", "7", "10", "15", "30", "41", "42", "54", "55", "59", "60", "61", "3", "NA"
    };
    private static final String[] EXIT_CODES = {"1", "2", "5", "6", "7"};
    private static final String[] INTENSIVE_CODES = {"15", "30", "41", "42"};
    private static final String[] TRAINING_CODES = {"54", "55", "59", "60", "61"};

    private SacramentoStatusRows() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        for (int n = dice.weighted(14, 28, 34, 24); n > 0; n--) {
            LocalDate day = day(draft);
            MisStatusBuilder row =
                    MisStatusBuilder.builder().id(draft.nextId("MS")).date(day).recordedOn(TwoPlaces.dayOf(dice, day));
            if (dice.percent(30)) {
                pool(row, category(draft, day));
            } else {
                enrolled(dice, row, category(draft, day));
            }
            MisStatus written = dice.percent(8, 34) ? spoiled(dice, row.build()) : row.build();
            draft.misStatuses.add(dice.isHostile() ? inWordsOfTheTable(dice, written) : written);
        }
    }

    private static LocalDate day(CaseDraft draft) {
        Dice dice = draft.dice;
        List<LocalDate> days = new ArrayList<>(List.of(draft.entry(), draft.endOfParticipation()));
        for (Employment job : draft.employments) {
            if (job.startDate() != null) {
                days.add(job.startDate());
            }
            if (job.endDate() != null) {
                days.add(job.endDate());
            }
        }
        return dice.percent(60)
                ? dice.pick(days).plusDays(dice.between(-1, 1))
                : dice.dayBetween(draft.entry(), draft.endOfParticipation().plusDays(90));
    }

    /** Mostly the one that seems to fit. */
    private static String category(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        if (dice.percent(12, 30)) {
            return dice.pick(CATEGORIES);
        }
        if (draft.exit != null && !day.isBefore(draft.exit.date())) {
            return "Exited";
        }
        boolean works = draft.employments.stream()
                .anyMatch(job -> job.startDate() != null
                        && !day.isBefore(job.startDate())
                        && (job.endDate() == null || !day.isAfter(job.endDate())));
        return works ? "Employed" : "Active";
    }

    private static void pool(MisStatusBuilder row, String category) {
        boolean isActive = category.startsWith("Active");
        row.department("Intake Pool")
                .category(isActive ? "Active in Pool" : category.equals("Exited") ? "Inactive" : category)
                .status(isActive ? "Active" : "Complete")
                .role("Intake Pool Manager");
    }

    private static void enrolled(Dice dice, MisStatusBuilder row, String category) {
        boolean isTraining = dice.percent(50);
        row.department(isTraining ? "Intensive/Training" : "Intensive")
                .category(category)
                .status("Active")
                .role("Case Manager")
                .code(
                        switch (category) {
                            case "Employed" -> "10";
                            case "Exited" -> dice.pick(EXIT_CODES);
                            default -> dice.pick(isTraining ? TRAINING_CODES : INTENSIVE_CODES);
                        });
    }

    /** Now and then with the center before the department, and with NA for no code. */
    private static MisStatus inWordsOfTheTable(Dice dice, MisStatus row) {
        MisStatusBuilder written = MisStatusBuilder.builder(row);
        if (row.department() != null && dice.percent(25)) {
            written.department(dice.pick(new String[] {"(S,DLP) ", "(Galt) ", "(H)"}) + row.department());
        }
        if (row.code() == null && dice.percent(35)) {
            written.code("NA");
        }
        return written.build();
    }

    /** The row with another value in one field, or with none. */
    private static MisStatus spoiled(Dice dice, MisStatus row) {
        MisStatusBuilder spoiled = MisStatusBuilder.builder(row);
        switch (dice.below(5)) {
            case 0 -> spoiled.department(other(dice, DEPARTMENTS));
            case 1 -> spoiled.category(other(dice, CATEGORIES));
            case 2 -> spoiled.status(other(dice, STATUSES));
            case 3 -> spoiled.role(other(dice, ROLES));
            default -> spoiled.code(other(dice, CODES));
        }
        return spoiled.build();
    }

    private static @Nullable String other(Dice dice, String[] values) {
        return dice.percent(45) ? null : dice.pick(values);
    }
}

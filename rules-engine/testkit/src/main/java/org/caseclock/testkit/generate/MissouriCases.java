package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Program;
import org.caseclock.facts.ServiceCategory;

/** Cases of the West Central Region of Missouri: files, case notes and monthly contacts. */
final class MissouriCases implements CaseWriter {

    static final Board BOARD = new Board(
            "MO",
            LocalDate.of(2025, 1, 22),
            LocalDate.of(2024, 8, 1),
            LocalDate.of(2026, 5, 31),
            LocalDate.of(2026, 9, 30),
            Places.MO_JOBS,
            // The more often a line stands here, the more cases there are of it.
            List.of(
                    List.of(Program.ADULT),
                    List.of(Program.ADULT),
                    List.of(Program.DISLOCATED_WORKER),
                    List.of(Program.YOUTH),
                    List.of(Program.YOUTH),
                    List.of(Program.YOUTH),
                    List.of(Program.YOUTH, Program.ADULT),
                    List.of(Program.ADULT, Program.DISLOCATED_WORKER),
                    List.of(Program.ADULT, Program.OLDER_YOUTH),
                    List.of(Program.YOUNGER_YOUTH)),
            List.of(ServiceCategory.BASIC_CAREER, ServiceCategory.INDIVIDUALIZED_CAREER),
            List.of("Sedalia", "Warrensburg", "Clinton", "Lexington", "Nevada"));

    @Override
    public CaseFile write(Dice dice, int index) {
        CaseDraft draft = BOARD.open(dice, index);
        EnrollmentHistory.write(draft, BOARD);
        EnrollmentExit.write(draft);
        MonthlyContacts.write(draft);
        if (dice.percent(35)) {
            FollowUpServices.write(draft);
        }
        if (dice.percent(10)) {
            PlannedServices.write(draft);
        }
        FiledDocuments.write(draft);
        if (dice.percent(12)) {
            UnrelatedFacts.write(draft);
        }
        Slips.write(draft);
        PromptNotes.write(draft);
        DuplicateIds.write(draft);
        TableKeys.write(draft);
        CaseFile caseFile = draft.finish();
        return dice.isHostile() ? caseFile : Export.asKnownOn(caseFile, BOARD.exportDay());
    }

    @Override
    public LocalDate asOf(Dice dice, CaseFile caseFile) {
        return ThresholdDates.pick(dice, caseFile, BOARD.policyStart());
    }
}

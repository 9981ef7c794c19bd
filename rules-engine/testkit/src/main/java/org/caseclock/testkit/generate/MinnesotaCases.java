package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Program;
import org.caseclock.facts.ServiceCategory;

/** Cases of northwestern Minnesota under WIA: client contacts, progress notes and open activities. */
final class MinnesotaCases implements CaseWriter {

    static final Board BOARD = new Board(
            "MN",
            LocalDate.of(2004, 1, 1),
            LocalDate.of(2003, 7, 1),
            LocalDate.of(2010, 12, 31),
            LocalDate.of(2011, 6, 30),
            Places.WORKFORCE_ONE,
            List.of(
                    List.of(Program.ADULT),
                    List.of(Program.DISLOCATED_WORKER),
                    List.of(Program.OLDER_YOUTH),
                    List.of(Program.YOUNGER_YOUTH),
                    List.of(Program.YOUNGER_YOUTH, Program.ADULT),
                    List.of(Program.YOUTH)),
            List.of(ServiceCategory.CORE_STAFF_ASSISTED, ServiceCategory.INTENSIVE, ServiceCategory.CASE_MANAGEMENT),
            List.of("Thief River Falls", "Crookston", "Roseau", "Hallock"));

    @Override
    public CaseFile write(Dice dice, int index) {
        CaseDraft draft = BOARD.open(dice, index);
        EnrollmentHistory.write(draft, BOARD);
        EnrollmentExit.write(draft);
        MonthlyContacts.write(draft);
        if (dice.percent(35)) {
            FollowUpServices.write(draft);
        }
        ActivityDocuments.write(draft);
        Attendance.write(draft);
        ServicePlans.write(draft);
        if (dice.percent(12)) {
            UnrelatedFacts.write(draft);
        }
        Slips.write(draft);
        PromptNotes.write(draft);
        DuplicateIds.write(draft);
        DuplicateRecords.write(draft);
        SameDayTwins.write(draft);
        TableKeys.write(draft);
        CaseFile caseFile = draft.finish();
        return dice.isHostile() ? caseFile : Export.asKnownOn(caseFile, BOARD.exportDay());
    }

    @Override
    public LocalDate asOf(Dice dice, CaseFile caseFile) {
        return ThresholdDates.pick(dice, caseFile, BOARD.policyStart());
    }
}

package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Program;
import org.caseclock.facts.ServiceCategory;

/** Cases of Sacramento under WIA: job retention, and the three quarters of follow-up after exit. */
final class SacramentoCases implements CaseWriter {

    static final Board BOARD = new Board(
            "CA",
            LocalDate.of(2005, 7, 1),
            LocalDate.of(2004, 10, 1),
            LocalDate.of(2012, 6, 30),
            LocalDate.of(2013, 12, 31),
            Places.SMARTWARE,
            List.of(
                    List.of(Program.ADULT),
                    List.of(Program.ADULT),
                    List.of(Program.ADULT),
                    List.of(Program.DISLOCATED_WORKER),
                    List.of(Program.DISLOCATED_WORKER),
                    List.of(Program.ADULT, Program.DISLOCATED_WORKER),
                    List.of(Program.OLDER_YOUTH),
                    List.of(Program.OLDER_YOUTH, Program.ADULT),
                    List.of(Program.YOUNGER_YOUTH)),
            List.of(ServiceCategory.CORE_STAFF_ASSISTED, ServiceCategory.INTENSIVE, ServiceCategory.CASE_MANAGEMENT),
            List.of("South", "Galt", "Hillsdale", "Rancho Cordova", "Franklin"));

    @Override
    public CaseFile write(Dice dice, int index) {
        CaseDraft draft = BOARD.open(dice, index);
        EnrollmentHistory.write(draft, BOARD);
        SacramentoExit.write(draft);
        SacramentoWork.write(draft);
        SacramentoApproaches.write(draft);
        SacramentoSurveys.write(draft);
        SacramentoForms.write(draft);
        SacramentoWageProof.write(draft);
        SacramentoStatusRows.write(draft);
        if (dice.percent(20)) {
            FollowUpServices.write(draft);
        }
        Slips.write(draft);
        if (dice.percent(15)) {
            PromptNotes.write(draft);
        }
        DuplicateIds.write(draft);
        SacramentoDuplicates.write(draft);
        List.of(draft.employments, draft.followUpForms, draft.surveys, draft.incentives, draft.wageEvidence)
                .forEach(dice::shuffle);
        List.of(draft.misStatuses, draft.referrals).forEach(dice::shuffle);
        TableKeys.write(draft);
        CaseFile caseFile = draft.finish();
        return dice.isHostile() ? caseFile : Export.asKnownOn(caseFile, BOARD.exportDay());
    }

    @Override
    public LocalDate asOf(Dice dice, CaseFile caseFile) {
        return SacramentoDates.pick(dice, caseFile, BOARD.policyStart());
    }
}

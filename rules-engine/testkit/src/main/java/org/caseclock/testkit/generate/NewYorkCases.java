package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Program;
import org.caseclock.facts.ServiceCategory;

/** Cases of Chenango, Delaware and Otsego counties in New York under WIA: employment plans and the team behind them. */
final class NewYorkCases implements CaseWriter {

    static final Board BOARD = new Board(
            "NY",
            LocalDate.of(2005, 12, 13),
            LocalDate.of(2005, 7, 1),
            LocalDate.of(2012, 6, 30),
            LocalDate.of(2013, 3, 31),
            Places.OSOS,
            List.of(
                    List.of(Program.ADULT),
                    List.of(Program.ADULT),
                    List.of(Program.ADULT),
                    List.of(Program.DISLOCATED_WORKER),
                    List.of(Program.DISLOCATED_WORKER),
                    List.of(Program.DISLOCATED_WORKER),
                    List.of(Program.ADULT, Program.DISLOCATED_WORKER),
                    List.of(Program.OLDER_YOUTH, Program.ADULT),
                    List.of(Program.YOUTH)),
            List.of(ServiceCategory.CORE_STAFF_ASSISTED, ServiceCategory.INTENSIVE, ServiceCategory.CASE_MANAGEMENT),
            List.of("Norwich", "Delhi", "Oneonta"));

    @Override
    public CaseFile write(Dice dice, int index) {
        CaseDraft draft = BOARD.open(dice, index);
        NewYorkServices.write(draft);
        NewYorkWorkHistory.write(draft);
        NewYorkTeamwork.write(draft);
        NewYorkPlanning.write(draft);
        NewYorkOutcomes.write(draft);
        if (dice.percent(25)) {
            FollowUpServices.write(draft);
        }
        if (dice.percent(8)) {
            PlannedServices.write(draft);
        }
        Slips.write(draft);
        if (dice.percent(25)) {
            PromptNotes.write(draft);
        }
        DuplicateIds.write(draft);
        NewYorkDuplicates.write(draft);
        List.of(draft.planReviews, draft.teamMeetings, draft.employments, draft.laborForceStatuses, draft.credentials)
                .forEach(dice::shuffle);
        SameDayTwins.write(draft);
        TableKeys.write(draft);
        CaseFile caseFile = draft.finish();
        return dice.isHostile() ? caseFile : Export.asKnownOn(caseFile, BOARD.exportDay());
    }

    @Override
    public LocalDate asOf(Dice dice, CaseFile caseFile) {
        return NewYorkDates.pick(dice, caseFile, BOARD.policyStart());
    }
}

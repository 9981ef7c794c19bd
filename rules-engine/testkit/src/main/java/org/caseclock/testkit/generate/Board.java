package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.Participant;
import org.caseclock.facts.ParticipantBuilder;
import org.caseclock.facts.Program;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.ServiceCategory;

/**
 * What a workforce board and its policy give to the cases.
 *
 * @param prefix begins every case id
 * @param policyStart the day on which the policy came into force
 * @param firstEntry the first entry of a case; some begin before the policy
 * @param lastEntry the last entry of a case
 * @param exportDay the day on which a realistic MIS was exported
 * @param mis where staff write things down
 * @param programs the programs that a case may be in
 * @param careers the categories of career service in the terms of its time
 * @param careerCenters the centers that serve the cases
 */
record Board(
        String prefix,
        LocalDate policyStart,
        LocalDate firstEntry,
        LocalDate lastEntry,
        LocalDate exportDay,
        RecordPlace mis,
        List<List<Program>> programs,
        List<ServiceCategory> careers,
        List<String> careerCenters) {

    /** A new case. */
    CaseDraft open(Dice dice, int index) {
        String number = Integer.toString(index);
        String caseId = prefix + "-" + "0".repeat(Math.max(0, 5 - number.length())) + number;
        return new CaseDraft(dice, caseId, participant(dice), mis);
    }

    private Participant participant(Dice dice) {
        LocalDate entry = dice.percent(4, 14)
                ? policyStart.plusDays(dice.between(-120, 40))
                : dice.dayBetween(firstEntry, lastEntry);
        return ParticipantBuilder.builder()
                .id("P-" + dice.between(1_000_000, 9_999_999))
                .entryDate(dice.percent(12) ? entry.withDayOfMonth(1) : entry)
                .programs(dice.percent(1, 4) ? List.of() : dice.pick(programs))
                .careerCenter(dice.percent(1, 5) ? null : dice.pick(careerCenters))
                .caseManager(dice.percent(1, 5) ? null : MississippiCases.staff(dice))
                .build();
    }

    /** Whether the case is one of a youth. */
    static boolean isYouth(CaseDraft draft) {
        return draft.participant.programs().stream()
                .anyMatch(program -> !Program.ADULT.equals(program) && !Program.DISLOCATED_WORKER.equals(program));
    }
}

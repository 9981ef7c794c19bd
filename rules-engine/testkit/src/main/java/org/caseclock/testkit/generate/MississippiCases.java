package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Participant;
import org.caseclock.facts.ParticipantBuilder;
import org.caseclock.facts.Program;
import org.jspecify.annotations.Nullable;

/** Cases of the Mississippi Partnership: adults and dislocated workers, their exit and the follow-up after it. */
final class MississippiCases implements CaseWriter {

    @Override
    public CaseFile write(Dice dice, int index) {
        String number = Integer.toString(index);
        String caseId = "MS-" + "0".repeat(Math.max(0, 5 - number.length())) + number;
        CaseDraft draft = new CaseDraft(dice, caseId, participant(dice));
        boolean withCircumstance = dice.percent(14, 45);
        ServiceHistory.write(draft);
        PlannedServices.write(draft);
        ExitRecord.write(draft, withCircumstance);
        FollowUpServices.write(draft);
        Contacts.write(draft);
        Offers.write(draft);
        if (withCircumstance) {
            Circumstances.write(draft);
        }
        if (dice.percent(20)) {
            UnrelatedFacts.write(draft);
        }
        Slips.write(draft);
        CaseNotes.write(draft);
        DuplicateIds.write(draft);
        TableKeys.write(draft);
        CaseFile caseFile = draft.finish();
        return dice.isHostile() ? caseFile : Export.asKnownOn(caseFile, Mississippi.EXPORT_DAY);
    }

    @Override
    public LocalDate asOf(Dice dice, CaseFile caseFile) {
        return AsOfDates.pick(dice, caseFile);
    }

    private static Participant participant(Dice dice) {
        return ParticipantBuilder.builder()
                .id("P-" + dice.between(1_000_000, 9_999_999))
                .entryDate(entryDate(dice))
                .programs(programs(dice))
                .careerCenter(dice.percent(1, 5) ? null : dice.pick(Mississippi.CAREER_CENTERS))
                .caseManager(dice.percent(1, 5) ? null : staff(dice))
                .build();
    }

    private static LocalDate entryDate(Dice dice) {
        return dice.percent(1, 6)
                ? Mississippi.POLICY_START.plusDays(dice.between(-120, 20))
                : dice.dayBetween(Mississippi.FIRST_ENTRY, Mississippi.LAST_ENTRY);
    }

    private static List<Program> programs(Dice dice) {
        return switch (dice.weighted(new int[] {62, 25, 9, 3, 1, 0}, new int[] {55, 20, 15, 4, 4, 2})) {
            case 0 -> List.of(Program.ADULT);
            case 1 -> List.of(Program.DISLOCATED_WORKER);
            case 2 -> List.of(Program.ADULT, Program.DISLOCATED_WORKER);
            case 3 -> List.of(Program.YOUTH);
            case 4 -> List.of();
            default -> List.of(Program.YOUTH, Program.ADULT);
        };
    }

    /** The staff id of a case manager. */
    static String staff(Dice dice) {
        int number = dice.between(1, 24);
        return number < 10 ? "cm-0" + number : "cm-" + number;
    }

    /** The staff id on a contact: mostly the case manager of the case. */
    static @Nullable String staff(CaseDraft draft) {
        if (draft.dice.percent(3, 10)) {
            return null;
        }
        return draft.dice.percent(85) ? draft.participant.caseManager() : staff(draft.dice);
    }
}

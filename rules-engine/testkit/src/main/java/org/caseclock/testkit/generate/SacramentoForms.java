package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.FollowUpFormBuilder;
import org.caseclock.facts.FormRecipient;
import org.caseclock.facts.Program;
import org.jspecify.annotations.Nullable;

/** Writes the quarterly follow-up forms: on time, around the edges of their month, forwarded late or to the wrong desk. */
final class SacramentoForms {

    private static final int MOST_QUARTERS = 4;
    private static final int THIRD_MONTH = 2;

    private SacramentoForms() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        int share = dice.pick(new Integer[] {95, 80, 50});
        for (int n = 1; n <= MOST_QUARTERS; n++) {
            boolean isOwed = n < MOST_QUARTERS;
            if (isOwed ? dice.percent(share) : dice.percent(2, 8)) {
                draft.followUpForms.add(form(draft, n));
            }
            if (dice.percent(2, 14)) {
                draft.followUpForms.add(form(draft, n));
            }
        }
    }

    private static FollowUpForm form(CaseDraft draft, int quarter) {
        Dice dice = draft.dice;
        LocalDate month = Quarters.first(draft.endOfParticipation(), quarter).plusMonths(THIRD_MONTH);
        LocalDate date = completed(dice, month);
        LocalDate forwarded = forwarded(dice, month, date);
        boolean isSent = forwarded != null || dice.percent(20);
        return FollowUpFormBuilder.builder()
                .id(draft.nextId("FF"))
                .quarterAfterExit(quarter)
                .date(date)
                .forwardedOn(forwarded)
                .forwardedTo(isSent ? recipient(draft) : null)
                .contactInformationUpdated(dice.mostlyTrue())
                .employmentFinding(SacramentoContactMaker.finding(draft))
                .recordedOn(TwoPlaces.dayOf(dice, date))
                .build();
    }

    private static LocalDate completed(Dice dice, LocalDate month) {
        return switch (dice.weighted(new int[] {70, 8, 8, 12, 2}, new int[] {36, 18, 18, 16, 12})) {
            case 0 -> month.plusDays(dice.between(0, 27));
            case 1 -> month.plusDays(dice.between(-2, 1));
            case 2 -> month.plusMonths(1).plusDays(dice.between(-2, 1));
            case 3 -> month.plusMonths(1).plusDays(dice.between(1, 75));
            default -> month.minusDays(dice.between(3, 70));
        };
    }

    private static @Nullable LocalDate forwarded(Dice dice, LocalDate month, LocalDate date) {
        return switch (dice.weighted(new int[] {6, 62, 14, 9, 9, 0}, new int[] {16, 30, 18, 16, 14, 6})) {
            case 0 -> null;
            case 1 -> date;
            case 2 -> date.plusDays(dice.between(1, 20));
            case 3 -> month.plusMonths(1).plusDays(dice.between(-2, 1));
            // Around the opening of the next form's window.
            case 4 -> month.plusMonths(3).plusDays(dice.between(-2, 1));
            default -> date.minusDays(dice.between(1, 9));
        };
    }

    private static @Nullable FormRecipient recipient(CaseDraft draft) {
        Dice dice = draft.dice;
        boolean isOlderYouth = draft.participant.programs().contains(Program.OLDER_YOUTH);
        boolean isRight = dice.percent(94, 78);
        if (dice.percent(2, 10)) {
            return null;
        }
        return isOlderYouth == isRight ? FormRecipient.SETA_MIS : FormRecipient.JTA_DATA_ENTRY;
    }
}

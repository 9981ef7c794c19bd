package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.Incentive;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.Referral;
import org.caseclock.facts.ReferralKind;
import org.caseclock.facts.Survey;
import org.caseclock.facts.SurveyBuilder;
import org.jspecify.annotations.Nullable;

/** Writes the surveys, the attempts at those who do not return them, and the incentives and referrals that follow. */
final class SacramentoSurveys {

    private SacramentoSurveys() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        for (int n = dice.weighted(new int[] {30, 60, 10}, new int[] {24, 50, 26}); n > 0; n--) {
            survey(draft);
        }
        for (int n = dice.weighted(55, 30, 15); n > 0; n--) {
            LocalDate exit = draft.endOfParticipation();
            LocalDate day = exit.plusDays(dice.between(-30, 420));
            draft.referrals.add(referral(draft, day, dice.pick(ReferralKind.values())));
        }
    }

    private static void survey(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate exit = draft.endOfParticipation();
        LocalDate sent = sent(dice, exit);
        LocalDate returned = returned(dice, exit, sent);
        boolean unread = returned == null && !dice.percent(0, 20);
        Boolean change = unread ? null : SacramentoContactMaker.change(dice);
        Survey survey = SurveyBuilder.builder()
                .id(draft.nextId("SU"))
                .sentOn(sent)
                .returnedOn(returned)
                .needStated(returned == null ? null : SacramentoContactMaker.change(dice))
                .employmentFinding(returned == null ? null : SacramentoContactMaker.finding(draft))
                .reportsChange(change)
                .changeEntered(
                        Boolean.TRUE.equals(change)
                                ? SacramentoContactMaker.entered(dice, returned == null ? sent : returned)
                                : List.of())
                .recordedOn(TwoPlaces.dayOf(dice, sent))
                .build();
        draft.surveys.add(survey);
        if (returned == null || returned.isAfter(Quarters.last(exit, 1))) {
            attempts(draft, sent, Quarters.last(exit, 1));
        }
        if (returned != null) {
            follow(draft, survey, returned);
        }
    }

    private static LocalDate sent(Dice dice, LocalDate exit) {
        return switch (dice.weighted(new int[] {60, 25, 10, 5}, new int[] {30, 26, 26, 18})) {
            case 0 -> Quarters.first(exit, 1).plusDays(dice.between(0, 45));
            case 1 -> dice.dayBetween(exit, Quarters.last(exit, 1));
            case 2 -> exit.plusDays(dice.between(-1, 1));
            default -> Quarters.last(exit, 1).plusDays(dice.between(-5, 1));
        };
    }

    private static @Nullable LocalDate returned(Dice dice, LocalDate exit, LocalDate sent) {
        return switch (dice.weighted(new int[] {40, 45, 15, 0}, new int[] {40, 30, 25, 5})) {
            case 0 -> null;
            case 1 -> sent.plusDays(dice.between(0, 40));
            case 2 -> Quarters.first(exit, 2).plusDays(dice.percent(40) ? dice.between(-1, 0) : dice.between(1, 60));
            default -> sent.minusDays(dice.between(1, 20));
        };
    }

    private static void attempts(CaseDraft draft, LocalDate sent, LocalDate last) {
        Dice dice = draft.dice;
        for (int n = dice.weighted(30, 15, 20, 25, 10); n > 0; n--) {
            LocalDate day = dice.percent(80) ? dice.dayBetween(sent, last) : last.plusDays(dice.between(-1, 2));
            draft.contacts.add(SacramentoContactMaker.make(draft, day, true));
        }
        // The number may be complete only after the quarter.
        if (dice.isHostile() && dice.percent(35)) {
            for (int n = dice.between(1, 3); n > 0; n--) {
                LocalDate day = last.plusDays(dice.between(1, 40));
                draft.contacts.add(SacramentoContactMaker.make(draft, day, dice.percent(85)));
            }
        }
    }

    private static void follow(CaseDraft draft, Survey survey, LocalDate returned) {
        Dice dice = draft.dice;
        if (dice.percent(75, 60)) {
            LocalDate day = returned.plusDays(dice.percent(90, 75) ? dice.between(0, 30) : -1);
            String about = dice.percent(3, 20) ? null : survey.id();
            draft.incentives.add(
                    new Incentive(draft.nextId("IN"), day, about, TwoPlaces.dayOf(dice, day), OwnFields.NONE));
        }
        if (dice.percent(50)) {
            LocalDate day = returned.plusDays(dice.percent(85) ? dice.between(0, 30) : -1);
            draft.referrals.add(referral(draft, day, dice.pick(ReferralKind.values())));
        }
    }

    private static Referral referral(CaseDraft draft, LocalDate day, ReferralKind kind) {
        return new Referral(draft.nextId("RF"), day, kind, TwoPlaces.dayOf(draft.dice, day), OwnFields.NONE);
    }
}

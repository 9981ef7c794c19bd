package org.caseclock.testkit.generate;

import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.FollowUpFormBuilder;
import org.caseclock.facts.Incentive;
import org.caseclock.facts.MisStatusBuilder;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.Referral;
import org.caseclock.facts.SurveyBuilder;
import org.caseclock.facts.WageEvidenceBuilder;

/** Gives one id to several forms, surveys, jobs and the like, equal ones or different ones. */
final class SacramentoDuplicates {

    private SacramentoDuplicates() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        if (!dice.perMille(5, 110)) {
            return;
        }
        int days = dice.percent(50) ? 0 : dice.between(1, 20);
        switch (dice.below(7)) {
            case 0 ->
                Copies.add(
                        dice,
                        draft.followUpForms,
                        form -> FollowUpFormBuilder.builder(form)
                                .date(FirstDay.of(form).plusDays(days))
                                .build());
            case 1 ->
                Copies.add(
                        dice,
                        draft.surveys,
                        survey -> SurveyBuilder.builder(survey)
                                .sentOn(FirstDay.of(survey).plusDays(days))
                                .build());
            case 2 ->
                Copies.add(
                        dice,
                        draft.wageEvidence,
                        evidence -> WageEvidenceBuilder.builder(evidence)
                                .date(FirstDay.of(evidence).plusDays(days))
                                .build());
            case 3 ->
                Copies.add(
                        dice,
                        draft.misStatuses,
                        status -> MisStatusBuilder.builder(status)
                                .date(FirstDay.of(status).plusDays(days))
                                .build());
            case 4 ->
                Copies.add(
                        dice,
                        draft.incentives,
                        incentive -> new Incentive(
                                incentive.id(),
                                FirstDay.of(incentive).plusDays(days),
                                incentive.surveyId(),
                                incentive.recordedOn(),
                                OwnFields.NONE));
            case 5 ->
                Copies.add(
                        dice,
                        draft.referrals,
                        referral -> new Referral(
                                referral.id(),
                                FirstDay.of(referral).plusDays(days),
                                referral.kind(),
                                referral.recordedOn(),
                                OwnFields.NONE));
            default ->
                Copies.add(
                        dice,
                        draft.employments,
                        job -> EmploymentBuilder.builder(job)
                                .employer(days == 0 ? job.employer() : "another")
                                .build());
        }
    }
}

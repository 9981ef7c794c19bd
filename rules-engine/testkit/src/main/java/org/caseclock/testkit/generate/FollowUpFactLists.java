package org.caseclock.testkit.generate;

import java.util.List;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.FollowUpFormBuilder;
import org.caseclock.facts.Incentive;
import org.caseclock.facts.IncentiveBuilder;
import org.caseclock.facts.MisStatus;
import org.caseclock.facts.MisStatusBuilder;
import org.caseclock.facts.Referral;
import org.caseclock.facts.ReferralBuilder;
import org.caseclock.facts.Survey;
import org.caseclock.facts.SurveyBuilder;
import org.caseclock.facts.WageEvidence;
import org.caseclock.facts.WageEvidenceBuilder;

/** The lists of a case file that are about follow-up after exit, and what of their facts can be cleared with ease. */
final class FollowUpFactLists {

    private FollowUpFactLists() {}

    static final FactList<FollowUpForm> FORMS = new FactList<>(
            CaseFile::followUpForms,
            CaseFileBuilder::followUpForms,
            List.of(
                    form -> FollowUpFormBuilder.builder(form).recordedOn(null).build(),
                    form -> FollowUpFormBuilder.builder(form)
                            .employmentFinding(null)
                            .build(),
                    form -> FollowUpFormBuilder.builder(form)
                            .forwardedOn(null)
                            .forwardedTo(null)
                            .build()));

    static final FactList<Survey> SURVEYS = new FactList<>(
            CaseFile::surveys,
            CaseFileBuilder::surveys,
            List.of(
                    survey -> SurveyBuilder.builder(survey).recordedOn(null).build(),
                    survey -> SurveyBuilder.builder(survey)
                            .employmentFinding(null)
                            .build(),
                    survey -> SurveyBuilder.builder(survey)
                            .changeEntered(List.of())
                            .build(),
                    survey -> SurveyBuilder.builder(survey)
                            .returnedOn(null)
                            .needStated(null)
                            .reportsChange(null)
                            .build()));

    static final FactList<WageEvidence> WAGE_EVIDENCE = new FactList<>(
            CaseFile::wageEvidence,
            CaseFileBuilder::wageEvidence,
            List.of(
                    evidence -> WageEvidenceBuilder.builder(evidence)
                            .recordedOn(null)
                            .build(),
                    evidence -> WageEvidenceBuilder.builder(evidence)
                            .employmentId(null)
                            .build(),
                    evidence -> WageEvidenceBuilder.builder(evidence)
                            .periodStart(null)
                            .periodEnd(null)
                            .build(),
                    evidence -> WageEvidenceBuilder.builder(evidence)
                            .receivedOn(null)
                            .build()));

    static final FactList<MisStatus> STATUSES = new FactList<>(
            CaseFile::misStatuses,
            CaseFileBuilder::misStatuses,
            List.of(
                    status -> MisStatusBuilder.builder(status).recordedOn(null).build(),
                    status -> MisStatusBuilder.builder(status).code(null).build()));

    static final FactList<Referral> REFERRALS = new FactList<>(
            CaseFile::referrals,
            CaseFileBuilder::referrals,
            List.of(referral ->
                    ReferralBuilder.builder(referral).recordedOn(null).build()));

    static final FactList<Incentive> INCENTIVES = new FactList<>(
            CaseFile::incentives,
            CaseFileBuilder::incentives,
            List.of(incentive ->
                    IncentiveBuilder.builder(incentive).recordedOn(null).build()));
}

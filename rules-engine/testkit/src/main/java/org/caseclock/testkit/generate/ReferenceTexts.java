package org.caseclock.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.caseclock.facts.ActivityClosingBuilder;
import org.caseclock.facts.AttendanceEndBuilder;
import org.caseclock.facts.CaseNoteBuilder;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.IncentiveBuilder;
import org.caseclock.facts.WageEvidenceBuilder;
import org.jspecify.annotations.Nullable;

/** Writes every reference of a case anew. */
final class ReferenceTexts {

    private ReferenceTexts() {}

    static void replace(CaseDraft draft, UnaryOperator<String> change) {
        draft.caseNotes.replaceAll(note ->
                CaseNoteBuilder.builder(note).about(each(note.about(), change)).build());
        draft.documents.replaceAll(document -> DocumentBuilder.builder(document)
                .about(each(document.about(), change))
                .build());
        draft.attendanceEnds.replaceAll(end -> AttendanceEndBuilder.builder(end)
                .serviceId(change.apply(end.serviceId()))
                .build());
        draft.activityClosings.replaceAll(closing -> ActivityClosingBuilder.builder(closing)
                .serviceId(change.apply(closing.serviceId()))
                .build());
        draft.employmentPlans.replaceAll(plan -> EmploymentPlanBuilder.builder(plan)
                .teamMeetingId(one(plan.teamMeetingId(), change))
                .activities(plan.activities() == null ? null : each(plan.activities(), change))
                .build());
        draft.wageEvidence.replaceAll(evidence -> WageEvidenceBuilder.builder(evidence)
                .employmentId(one(evidence.employmentId(), change))
                .build());
        draft.incentives.replaceAll(incentive -> IncentiveBuilder.builder(incentive)
                .surveyId(one(incentive.surveyId(), change))
                .build());
    }

    private static List<String> each(List<String> texts, UnaryOperator<String> change) {
        List<String> changed = new ArrayList<>();
        texts.forEach(text -> changed.add(change.apply(text)));
        return changed;
    }

    private static @Nullable String one(@Nullable String text, UnaryOperator<String> change) {
        return text == null ? null : change.apply(text);
    }
}

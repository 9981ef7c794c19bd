package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service that was given. What is only planned is a {@link PlannedService}.
 *
 * @param id names the service in the case
 * @param category what kind of service
 * @param startDate the first day; empty where the MIS does not say it
 * @param endDate the last day; empty while it runs
 * @param endRecordedOn the day on which the end was written down
 * @param trainingKind how training is arranged; for training only
 * @param youthActivity what a youth does in it; for youth elements only
 * @param followUpKind which kind of follow-up; for follow-up only
 * @param recordedOn the day on which it was first written down
 * @param recordings each place in which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record Service(
        String id,
        ServiceCategory category,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate endRecordedOn,
        @Nullable TrainingKind trainingKind,
        @Nullable YouthActivity youthActivity,
        @Nullable FollowUpKind followUpKind,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings,
        @NotForRules OwnFields own)
        implements Span {

    public Service {
        Checked.id(id, "service");
        Checked.required(category, "category", "service", id);
        recordings = Checked.list(recordings);
        own = Checked.own(own);
    }

    /** Basic or individualized career service. */
    public boolean isCareer() {
        return ServiceCategory.BASIC_CAREER.equals(category) || ServiceCategory.INDIVIDUALIZED_CAREER.equals(category);
    }

    /** Training of any kind. */
    public boolean isTraining() {
        return ServiceCategory.TRAINING.equals(category);
    }

    /** Follow-up service. */
    public boolean isFollowUp() {
        return ServiceCategory.FOLLOW_UP.equals(category);
    }

    /** High school, or preparation for the HiSET or the GED. */
    public boolean isSchooling() {
        return schoolingAnswer().isYes();
    }

    public Answer schoolingAnswer() {
        return isActivity(YouthActivity.HIGH_SCHOOL).or(isActivity(YouthActivity.HISET_GED_PREPARATION));
    }

    /** Work experience of a youth. */
    public boolean isWorkExperience() {
        return workExperienceAnswer().isYes();
    }

    public Answer workExperienceAnswer() {
        return isActivity(YouthActivity.WORK_EXPERIENCE);
    }

    @NotForRules
    @Override
    public Service withoutEnd() {
        return new Service(
                id,
                category,
                startDate,
                null,
                null,
                trainingKind,
                youthActivity,
                followUpKind,
                recordedOn,
                recordings,
                own);
    }

    /** Only of a youth element it is to be said what is done in it. */
    private Answer isActivity(YouthActivity activity) {
        return youthActivity == null && !ServiceCategory.YOUTH_ELEMENT.equals(category)
                ? Answer.NO
                : Answer.is(this, "youthActivity", youthActivity, activity);
    }

    @Override
    public Service recordedIn(List<Recording> places) {
        return ServiceBuilder.builder(this).recordings(places).build();
    }
}

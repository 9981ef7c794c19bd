package org.caseclock.testkit.generate;

import java.util.List;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.LaborForceStatusBuilder;
import org.caseclock.facts.PlanReview;
import org.caseclock.facts.PlanReviewBuilder;
import org.caseclock.facts.TeamMeeting;
import org.caseclock.facts.TeamMeetingBuilder;

/** The lists of a case file that are about work and the way to it, and what of their facts can be cleared with ease. */
final class WorkFactLists {

    private WorkFactLists() {}

    static final FactList<Employment> EMPLOYMENTS = new FactList<>(
            CaseFile::employments,
            CaseFileBuilder::employments,
            List.of(
                    job -> EmploymentBuilder.builder(job)
                            .recordings(List.of())
                            .recordedOn(null)
                            .build(),
                    job -> EmploymentBuilder.builder(job)
                            .employer(null)
                            .sector(null)
                            .build(),
                    job -> EmploymentBuilder.builder(job)
                            .endDate(null)
                            .endRecordedOn(null)
                            .build()));

    static final FactList<LaborForceStatus> STATUSES = new FactList<>(
            CaseFile::laborForceStatuses,
            CaseFileBuilder::laborForceStatuses,
            List.of(status ->
                    LaborForceStatusBuilder.builder(status).recordedOn(null).build()));

    static final FactList<PlanReview> REVIEWS = new FactList<>(
            CaseFile::planReviews,
            CaseFileBuilder::planReviews,
            List.of(review -> PlanReviewBuilder.builder(review).recordedOn(null).build()));

    static final FactList<TeamMeeting> MEETINGS = new FactList<>(
            CaseFile::teamMeetings,
            CaseFileBuilder::teamMeetings,
            List.of(
                    meeting -> TeamMeetingBuilder.builder(meeting)
                            .recordings(List.of())
                            .build(),
                    meeting ->
                            TeamMeetingBuilder.builder(meeting).recordedOn(null).build()));
}

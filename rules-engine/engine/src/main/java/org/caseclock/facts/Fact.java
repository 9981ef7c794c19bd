package org.caseclock.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record of a case: something that happened, was said, was written down or was the case on a date. */
public sealed interface Fact
        permits ActivityClosing,
                AttendanceEnd,
                CaseNote,
                Contact,
                Credential,
                Document,
                EmploymentPlan,
                Exit,
                FollowUpForm,
                Incentive,
                LaborForceStatus,
                MisStatus,
                Offer,
                PlannedService,
                PlanReview,
                Referral,
                ScheduledReview,
                Span,
                Survey,
                TeamMeeting,
                WageEvidence {

    /** Names the fact within its case. No two facts of a case share an id. */
    String id();

    /** The day the fact is about; for a span its first day. Empty where the MIS left it out. */
    @Nullable
    LocalDate date();

    /** The day the fact was first written down anywhere. Empty where the MIS does not keep it. */
    @Nullable
    LocalDate recordedOn();

    /** Each place in which the fact was written down; none where the MIS does not keep places. */
    default List<Recording> recordings() {
        return List.of();
    }

    /** The earliest recording date of all; empty where none is known. */
    default @Nullable LocalDate firstRecordedOn() {
        LocalDate first = recordedOn();
        for (Recording recording : recordings()) {
            LocalDate date = recording.date();
            if (date != null && (first == null || date.isBefore(first))) {
                first = date;
            }
        }
        return first;
    }
}

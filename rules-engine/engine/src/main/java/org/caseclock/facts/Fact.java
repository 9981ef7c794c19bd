package org.caseclock.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        return Stream.concat(
                        Stream.ofNullable(recordedOn()),
                        recordings().stream().map(Recording::date).filter(Objects::nonNull))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}

package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review of the employment plan that is scheduled. When it takes place, it becomes a {@link PlanReview}.
 *
 * @param id names the fact in the case
 * @param date the day for which it is scheduled
 * @param recordedOn the day on which it was scheduled
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record ScheduledReview(
        String id,
        @Nullable LocalDate date,
        @Nullable LocalDate recordedOn,
        @NotForRules OwnFields own) implements Fact {

    public ScheduledReview {
        Checked.id(id, "scheduled review");
        own = Checked.own(own);
    }
}

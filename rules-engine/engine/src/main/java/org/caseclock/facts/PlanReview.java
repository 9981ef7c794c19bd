package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review or update of the employment plan that took place.
 *
 * @param id names the review in the case
 * @param date its day
 * @param withParticipant whether it was done with the participant
 * @param recordedOn the day on which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record PlanReview(
        String id,
        @Nullable LocalDate date,
        @Nullable Boolean withParticipant,
        @Nullable LocalDate recordedOn,
        @NotForRules OwnFields own)
        implements Fact {

    public PlanReview {
        Checked.id(id, "plan review");
        own = Checked.own(own);
    }
}

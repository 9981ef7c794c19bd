package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The participant's labor-force status from a day on.
 *
 * @param id names the status in the case
 * @param date the day from which it holds
 * @param state whether the participant works
 * @param recordedOn the day on which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record LaborForceStatus(
        String id,
        @Nullable LocalDate date,
        @Nullable LaborForceState state,
        @Nullable LocalDate recordedOn,
        @NotForRules OwnFields own)
        implements Fact {

    public LaborForceStatus {
        Checked.id(id, "labor-force status");
        own = Checked.own(own);
    }
}

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
 */
@RecordBuilder
public record LaborForceStatus(
        String id,
        @Nullable LocalDate date,
        @Nullable LaborForceState state,
        @Nullable LocalDate recordedOn) implements Fact {

    public LaborForceStatus {
        Checked.id(id, "labor-force status");
    }
}

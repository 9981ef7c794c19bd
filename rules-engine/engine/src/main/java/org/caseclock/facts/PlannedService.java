package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service that is planned and not yet given. When it is given, it becomes a {@link Service} of its own.
 *
 * @param id names the planned service in the case
 * @param category what kind of service
 * @param startDate the first day planned; empty where the MIS does not say it
 * @param endDate the last day planned; empty where only the first is planned
 * @param documented whether the plan stands in the participant's file
 * @param recordedOn the day on which the plan was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record PlannedService(
        String id,
        ServiceCategory category,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Boolean documented,
        @Nullable LocalDate recordedOn,
        @NotForRules OwnFields own)
        implements Fact {

    public PlannedService {
        Checked.id(id, "planned service");
        Checked.required(category, "category", "planned service", id);
        own = Checked.own(own);
    }

    @Override
    public @Nullable LocalDate date() {
        return startDate;
    }
}

package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The participant stopped attending an activity, whether or not the activity was closed.
 *
 * @param id names the fact in the case
 * @param serviceId the service no longer attended
 * @param date the last day attended
 * @param recordedOn the day on which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record AttendanceEnd(
        String id,
        String serviceId,
        @Nullable LocalDate date,
        @Nullable LocalDate recordedOn,
        @NotForRules OwnFields own)
        implements Fact {

    public AttendanceEnd {
        Checked.id(id, "attendance end");
        Checked.required(serviceId, "serviceId", "attendance end", id);
        own = Checked.own(own);
    }
}

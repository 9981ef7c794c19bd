package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity was closed in the MIS.
 *
 * @param id names the fact in the case
 * @param serviceId the service that was closed
 * @param date the closing date that was entered
 * @param recordedOn the day of entry
 * @param recordings each place in which it was entered
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record ActivityClosing(
        String id,
        String serviceId,
        @Nullable LocalDate date,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings,
        @NotForRules OwnFields own)
        implements Fact {

    public ActivityClosing {
        Checked.id(id, "activity closing");
        Checked.required(serviceId, "serviceId", "activity closing", id);
        recordings = Checked.list(recordings);
        own = Checked.own(own);
    }

    @Override
    public ActivityClosing recordedIn(List<Recording> places) {
        return ActivityClosingBuilder.builder(this).recordings(places).build();
    }
}

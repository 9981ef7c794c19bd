package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of the period of participation.
 *
 * @param id names the exit in the case
 * @param date the exit date that was recorded; by federal rule the last day of service
 * @param kind how the exit came to be recorded
 * @param recordedOn the day on which the exit was recorded, usually long after its date
 * @param recordings each place in which it was recorded
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record Exit(
        String id,
        LocalDate date,
        @Nullable ExitKind kind,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings,
        @NotForRules OwnFields own)
        implements Fact {

    public Exit {
        Checked.id(id, "exit");
        Checked.required(date, "date", "exit", id);
        recordings = Checked.list(recordings);
        own = Checked.own(own);
    }

    /** Whether staff recorded it by hand, as an exclusion from performance needs. */
    public boolean isManual() {
        return manualAnswer().isYes();
    }

    public Answer manualAnswer() {
        return Answer.is(this, "kind", kind, ExitKind.MANUAL);
    }

    @Override
    public Exit recordedIn(List<Recording> places) {
        return ExitBuilder.builder(this).recordings(places).build();
    }
}

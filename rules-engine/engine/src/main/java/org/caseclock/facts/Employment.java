package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job.
 *
 * @param id names the job in the case
 * @param startDate the first day of work
 * @param endDate the last day of work; empty while it runs
 * @param endRecordedOn the day on which the end was written down
 * @param employer the employer's name
 * @param sector where the job is, as far as wage records are concerned
 * @param recordedOn the day on which it was first written down
 * @param recordings each place in which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record Employment(
        String id,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate endRecordedOn,
        @Nullable String employer,
        @Nullable Sector sector,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings,
        @NotForRules OwnFields own)
        implements Span {

    public Employment {
        Checked.id(id, "employment");
        recordings = Checked.list(recordings);
        own = Checked.own(own);
    }

    /** Whether the state's wage records may lack its wages. */
    public boolean isSupplemental() {
        return supplementalAnswer().isYes();
    }

    public Answer supplementalAnswer() {
        return Answer.is(this, "sector", sector, Sector.COVERED).not();
    }

    @NotForRules
    @Override
    public Employment withoutEnd() {
        return new Employment(id, startDate, null, null, employer, sector, recordedOn, recordings, own);
    }

    @Override
    public Employment recordedIn(List<Recording> places) {
        return EmploymentBuilder.builder(this).recordings(places).build();
    }
}

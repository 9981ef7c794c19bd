package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An incentive or survey award that was mailed.
 *
 * @param id names the incentive in the case
 * @param date the day of mailing
 * @param surveyId the survey that it rewards
 * @param recordedOn the day on which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record Incentive(
        String id,
        @Nullable LocalDate date,
        @Nullable String surveyId,
        @Nullable LocalDate recordedOn,
        @NotForRules OwnFields own)
        implements Fact {

    public Incentive {
        Checked.id(id, "incentive");
        own = Checked.own(own);
    }
}

package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An employment-status survey or letter.
 *
 * @param id names the survey in the case
 * @param sentOn the day on which it was mailed
 * @param returnedOn the day on which it came back; empty while it is out
 * @param needStated whether the customer stated a need for services
 * @param employmentFinding what it reports about work
 * @param reportsChange whether it reports a change of status or contact information
 * @param changeEntered where that change was entered; without a date it counts from the return on
 * @param recordedOn the day on which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record Survey(
        String id,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate returnedOn,
        @Nullable Boolean needStated,
        @Nullable EmploymentFinding employmentFinding,
        @Nullable Boolean reportsChange,
        List<Recording> changeEntered,
        @Nullable LocalDate recordedOn,
        @NotForRules OwnFields own)
        implements Fact {

    public Survey {
        Checked.id(id, "survey");
        changeEntered = Checked.list(changeEntered);
        own = Checked.own(own);
    }

    @Override
    public @Nullable LocalDate date() {
        return sentOn;
    }

    /** Where the change that it reports was entered. */
    public List<RecordPlace> getChangePlaces() {
        return changeEntered.stream().map(Recording::place).toList();
    }

    /** What it reports is known from its return on. */
    @Override
    public Survey knownOn(LocalDate day) {
        if (returnedOn != null && returnedOn.isAfter(day)) {
            return new Survey(id, sentOn, null, null, null, null, List.of(), recordedOn, own);
        }
        LocalDate reported = returnedOn != null ? returnedOn : sentOn;
        return SurveyBuilder.builder(this)
                .changeEntered(Recording.knownOn(day, reported, changeEntered))
                .build();
    }
}

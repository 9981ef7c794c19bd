package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quarterly follow-up form (WIA EWIF in Sacramento).
 *
 * @param id names the form in the case
 * @param quarterAfterExit the quarter after exit that it reports on, from 1
 * @param date the day on which it was completed
 * @param forwardedOn the day on which it was forwarded; empty, as forwardedTo, while it has not been
 * @param forwardedTo to whom
 * @param contactInformationUpdated whether updated contact information went with it
 * @param employmentFinding what it reports about work in the quarter
 * @param recordedOn the day on which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record FollowUpForm(
        String id,
        int quarterAfterExit,
        @Nullable LocalDate date,
        @Nullable LocalDate forwardedOn,
        @Nullable FormRecipient forwardedTo,
        @Nullable Boolean contactInformationUpdated,
        @Nullable EmploymentFinding employmentFinding,
        @Nullable LocalDate recordedOn,
        @NotForRules OwnFields own)
        implements Fact {

    public FollowUpForm {
        Checked.id(id, "follow-up form");
        if (quarterAfterExit < 1) {
            throw new IllegalArgumentException(
                    "The quarterAfterExit (" + quarterAfterExit + ") of follow-up form " + id + " must be 1 or more.");
        }
        own = Checked.own(own);
    }

    /** The day on which it was both completed and forwarded; empty while it is not, or one of them is not on record. */
    public @Nullable LocalDate getDeliveredOn() {
        if (forwardedOn == null || date == null) {
            return null;
        }
        return forwardedOn.isBefore(date) ? date : forwardedOn;
    }

    /** Whether it was delivered on some day, if that is not on record. */
    public Answer deliveredOnAnswer() {
        if (forwardedOn == null && forwardedTo == null) {
            return Answer.NO;
        }
        List<Missing> missing = new ArrayList<>();
        if (date == null) {
            missing.add(Missing.day(this));
        }
        if (forwardedOn == null) {
            missing.add(new Missing(this, "forwardedOn"));
        }
        return missing.isEmpty() ? Answer.YES : Answer.unknown(missing);
    }

    /** The first day on which it can have been delivered: where one of its days is not on record, the other. */
    @NotForRules
    public @Nullable LocalDate deliveredOnAtTheEarliest() {
        return forwardedOn == null ? date : date == null ? forwardedOn : getDeliveredOn();
    }

    /** That it was forwarded is known from that day on. */
    @Override
    public FollowUpForm knownOn(LocalDate day) {
        return forwardedOn == null || !forwardedOn.isAfter(day)
                ? this
                : new FollowUpForm(
                        id,
                        quarterAfterExit,
                        date,
                        null,
                        null,
                        contactInformationUpdated,
                        employmentFinding,
                        recordedOn,
                        own);
    }
}

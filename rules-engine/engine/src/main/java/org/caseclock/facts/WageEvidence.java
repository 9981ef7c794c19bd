package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Written verification of wages that the state's wage records may lack.
 *
 * @param id names the evidence in the case
 * @param kind what it is
 * @param date the date that it bears
 * @param periodStart the first day of the pay period
 * @param periodEnd the last day of the pay period
 * @param receivedOn the day on which it was received
 * @param employmentId the job that it is about
 * @param recordedOn the day on which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record WageEvidence(
        String id,
        @Nullable WageEvidenceKind kind,
        @Nullable LocalDate date,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable LocalDate receivedOn,
        @Nullable String employmentId,
        @Nullable LocalDate recordedOn,
        @NotForRules OwnFields own)
        implements Fact {

    public WageEvidence {
        Checked.id(id, "wage evidence");
        own = Checked.own(own);
    }

    /** The day by which it counts: that of its receipt, else its date; empty where neither is on record. */
    public @Nullable LocalDate getInHandOn() {
        return receivedOn != null ? receivedOn : date;
    }

    /** It is in hand on some day, if that is not on record. */
    public Answer inHandOnAnswer() {
        return getInHandOn() != null ? Answer.YES : Answer.unknown(this, "date");
    }

    /** The days that the wages were paid for. */
    public PayPeriod getPayPeriod() {
        return new PayPeriod(periodStart, periodEnd, date, this);
    }

    /** Whether it is of a kind that verifies wages: Form W-2, pay stub, Form 1099 or letter of the employer. */
    public boolean isVerification() {
        return verificationAnswer().isYes();
    }

    public Answer verificationAnswer() {
        return Answer.is(this, "kind", kind, WageEvidenceKind.OTHER).not();
    }

    /** Where no recording date is kept, it is on record from its receipt on. */
    @Override
    public @Nullable LocalDate firstRecordedOn() {
        return recordedOn != null ? recordedOn : receivedOn;
    }
}

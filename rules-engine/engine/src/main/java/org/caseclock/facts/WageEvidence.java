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
 */
@RecordBuilder
public record WageEvidence(
        String id,
        @Nullable WageEvidenceKind kind,
        LocalDate date,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable LocalDate receivedOn,
        @Nullable String employmentId,
        @Nullable LocalDate recordedOn)
        implements Fact {

    public WageEvidence {
        Checked.id(id, "wage evidence");
        Checked.required(date, "date", "wage evidence", id);
    }

    /** The day by which it counts: that of its receipt, else its date. */
    public LocalDate getInHandOn() {
        return receivedOn != null ? receivedOn : date;
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

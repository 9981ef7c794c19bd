package org.caseclock.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that wages were paid for, as far as the evidence tells.
 *
 * @param start the first day; empty where it is not stated
 * @param end the last day; empty where it is not stated
 * @param date the date of the evidence, which counts where neither is stated; empty where it is not on record either
 * @param of the evidence
 */
public record PayPeriod(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate date,
        WageEvidence of) {

    /** Whether it overlaps these days. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return overlapsAnswer(from, to).isYes();
    }

    /** Of half a pay period the day that is stated may lie in them; the other half decides where it does not. */
    public Answer overlapsAnswer(LocalDate from, LocalDate to) {
        if (start == null && end == null) {
            if (date == null) {
                return Answer.unknown(of, "date");
            }
            return Answer.of(!date.isBefore(from) && !date.isAfter(to));
        }
        if ((start != null && start.isAfter(to)) || (end != null && end.isBefore(from))) {
            return Answer.NO;
        }
        if (start == null) {
            return end != null && end.isAfter(to) ? Answer.unknown(of, "periodStart") : Answer.YES;
        }
        return end == null && start.isBefore(from) ? Answer.unknown(of, "periodEnd") : Answer.YES;
    }
}

package org.caseclock.reference;

import java.time.LocalDate;
import org.caseclock.facts.Exit;
import org.jspecify.annotations.Nullable;

/**
 * The time of follow-up: from the exit to the end of the third quarter after it.
 *
 * @param exitDate the exit date
 * @param recordedOn the day on which the exit was recorded; empty where it is not kept
 */
record SacramentoFollowUp(LocalDate exitDate, @Nullable LocalDate recordedOn) {

    /** The follow-up of a case; empty where no exit is known. */
    static @Nullable SacramentoFollowUp of(KnownCase known) {
        Exit exit = known.exit();
        return exit == null ? null : new SacramentoFollowUp(exit.date(), Knowledge.recordedOn(exit));
    }

    /** The n-th quarter after exit (C5). */
    CalendarQuarter quarter(int n) {
        return CalendarQuarter.after(exitDate, n);
    }

    /** Its last day, that of the third quarter. */
    LocalDate last() {
        return quarter(SacramentoTerms.LAST_QUARTER).last();
    }

    /** A duty that exists because of the exit, which late evidence serves up to a day. */
    SacramentoDuty duty(Window window, @Nullable LocalDate lateUntil) {
        return new SacramentoDuty(window, lateUntil, recordedOn);
    }
}

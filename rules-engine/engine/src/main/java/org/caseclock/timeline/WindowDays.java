package org.caseclock.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that a window may have.
 *
 * @param opens the first
 * @param due the last; empty where there is none
 * @param evidenceFrom the first from which evidence counts, where that is not the first of the window
 * @param lateUntil the last from which late evidence counts; empty where it always does
 * @param endsOn the one with which it ends where it has no last
 */
public record WindowDays(
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        @Nullable LocalDate evidenceFrom,
        @Nullable LocalDate lateUntil,
        @Nullable LocalDate endsOn) {

    /** One day alone. */
    static WindowDays of(LocalDate day) {
        return new WindowDays(day, day, null, null, null);
    }
}

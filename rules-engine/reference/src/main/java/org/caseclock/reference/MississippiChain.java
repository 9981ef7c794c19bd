package org.caseclock.reference;

import java.time.LocalDate;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/**
 * The chain of counting services, in which none begins more than 90 days after the one before it ended unless a
 * documented planned service bridged the gap.
 *
 * @param exists whether there is a counting service at all
 * @param endless whether a service of the chain has no known end
 * @param lastKnownEnd the latest known end in the chain
 * @param heldUntil the latest last day of the planned services that hold the exit back
 */
record MississippiChain(
        boolean exists,
        boolean endless,
        @Nullable LocalDate lastKnownEnd,
        @Nullable LocalDate heldUntil) {

    static MississippiChain of(KnownCase known) {
        LocalDate heldUntil = lastPlannedDay(known);
        boolean exists = false;
        boolean endless = false;
        LocalDate lastKnownEnd = null;
        for (Service service : known.services) {
            if (!MississippiTerms.counts(service.category())) {
                continue;
            }
            // What begins after a service that has not ended leaves no gap.
            if (!endless && lastKnownEnd != null && isBreak(lastKnownEnd, service.startDate(), heldUntil)) {
                break;
            }
            exists = true;
            LocalDate end = service.endDate();
            if (end == null) {
                endless = true;
            } else if (lastKnownEnd == null || end.isAfter(lastKnownEnd)) {
                lastKnownEnd = end;
            }
        }
        return new MississippiChain(exists, endless, lastKnownEnd, heldUntil);
    }

    /** L, the last day of service; empty where no service counts or one has no known end. */
    @Nullable
    LocalDate lastDay() {
        return endless ? null : lastKnownEnd;
    }

    /** Whether a service of the chain still runs: it has no known end, or a known end on or after the as-of date. */
    boolean runs(LocalDate asOf) {
        return endless || (lastKnownEnd != null && !lastKnownEnd.isBefore(asOf));
    }

    private static boolean isBreak(LocalDate end, LocalDate nextStart, @Nullable LocalDate heldUntil) {
        boolean bridged = heldUntil != null && !nextStart.isAfter(heldUntil);
        return nextStart.isAfter(end.plusDays(MississippiTerms.INACTIVITY_DAYS)) && !bridged;
    }

    private static @Nullable LocalDate lastPlannedDay(KnownCase known) {
        LocalDate latest = null;
        for (PlannedService planned : known.plannedServices) {
            if (!Boolean.TRUE.equals(planned.documented()) || !MississippiTerms.counts(planned.category())) {
                continue;
            }
            LocalDate last = planned.endDate() != null ? planned.endDate() : planned.startDate();
            if (latest == null || last.isAfter(latest)) {
                latest = last;
            }
        }
        return latest;
    }
}

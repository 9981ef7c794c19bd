package org.caseclock.timeline;

import java.time.LocalDate;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/**
 * A chain of services in which none begins more than a number of days after the one before it ended, unless a documented
 * planned service bridged the gap. A service after such a break is not of the chain.
 *
 * @param name its name in {@code policy.yaml}
 * @param running whether a service of the chain still runs
 * @param lastDay the last day of the chain; empty while it runs or where there is no service
 * @param lastService the service that ended last; empty while the chain runs or where there is none
 * @param quietUntil the last day on which a further service would still join the chain, planned services aside
 * @param heldUntil the last day of a planned service that holds the chain open for longer
 * @param earliestExit the earliest date that an exit still to come can bear: the last day or, while the chain runs, the
 *     as-of date
 */
public record Chain(
        String name,
        boolean running,
        @Nullable LocalDate lastDay,
        @Nullable Service lastService,
        @Nullable LocalDate quietUntil,
        @Nullable LocalDate heldUntil,
        @Nullable LocalDate earliestExit) {

    /** Whether there was a service and none runs. */
    public boolean isEnded() {
        return lastDay != null;
    }

    /** Whether there was no service at all. */
    public boolean isEmpty() {
        return !running && lastDay == null;
    }
}

package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.Answer;
import org.caseclock.facts.NotForRules;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/**
 * A chain of services in which none begins more than a number of days after the one before it ended, unless a documented
 * planned service bridged the gap. A service after such a break is not of the chain. Where services have no first day, or it
 * is not said whether a plan is documented, it may be one of several; then what they differ in is empty.
 *
 * @param name its name in {@code policy.yaml}
 * @param running whether a service of the chain still runs on the as-of date
 * @param lastDay the last day of the chain; empty where a service has no known end, or there is no service
 * @param lastService the service that ends last; empty where the last day is
 * @param openEnds the last days that are not on record and with which the exit date may be its last day, and what else that
 *     hangs on; none where it cannot
 * @param quietUntil the last day on which a further service would still join the chain, planned services aside
 * @param heldUntil the last day of a planned service that holds the chain open for longer
 * @param earliestExit the earliest date that an exit still to come can bear: the last day or, while the chain runs, the
 *     as-of date
 * @param alternatives the chains that it may be, where that is open
 * @param ways what tells them apart
 */
public record Chain(
        String name,
        boolean running,
        @Nullable LocalDate lastDay,
        @Nullable Service lastService,
        @NotForRules List<Object> openEnds,
        @Nullable LocalDate quietUntil,
        @Nullable LocalDate heldUntil,
        @Nullable LocalDate earliestExit,
        @NotForRules List<Chain> alternatives,
        @NotForRules List<Way<Chain>> ways)
        implements Unsettled<Chain> {

    /** A chain that is one of several. */
    static Chain oneOf(String name, List<Chain> alternatives, List<Way<Chain>> ways) {
        return new Chain(name, false, null, null, List.of(), null, null, null, alternatives, ways);
    }

    public Answer runningAnswer() {
        return isOpen() ? ofEach(Chain::runningAnswer) : Answer.of(running);
    }

    /** Whether a day is its last. */
    public boolean endsOn(LocalDate day) {
        return endsOnAnswer(day).isYes();
    }

    /**
     * While the end of a service is not on record, only the exit date may be.
     *
     * @param day the exit date
     */
    public Answer endsOnAnswer(LocalDate day) {
        if (isOpen()) {
            return ofEach(each -> each.endsOnAnswer(day));
        }
        if (isEmpty()) {
            return Answer.unknown(List.of("a service that counts"));
        }
        if (lastDay != null) {
            return Answer.of(lastDay.equals(day));
        }
        return openEnds.isEmpty() ? Answer.NO : Answer.unknown(openEnds);
    }

    /** Whether there was no service at all. */
    public boolean isEmpty() {
        return !running && lastDay == null && !isOpen();
    }
}

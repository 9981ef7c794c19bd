package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain of counting services, in which none begins more than 90 days after the one before it ended unless a
 * documented planned service bridged the gap.
 *
 * @param links the services of the chain, by first day
 * @param heldUntil the latest last day of the planned services that hold the exit back
 */
record MississippiChain(List<Link> links, @Nullable LocalDate heldUntil) {

    /**
     * A service of the chain.
     *
     * @param id the service
     * @param first its first day
     * @param last its last day; empty while none is known
     */
    record Link(String id, LocalDate first, @Nullable LocalDate last) {}

    /** The chain that these services make up. */
    static MississippiChain of(List<Link> counting, @Nullable LocalDate heldUntil) {
        List<Link> sorted = new ArrayList<>(counting);
        sorted.sort(Comparator.comparing(Link::first).thenComparing(Link::id));
        MississippiChain chain = new MississippiChain(List.of(), heldUntil);
        for (Link link : sorted) {
            // What begins after a service that has not ended leaves no gap.
            LocalDate lastDay = chain.lastDay();
            if (lastDay != null && isBreak(lastDay, link.first, heldUntil)) {
                break;
            }
            List<Link> longer = new ArrayList<>(chain.links);
            longer.add(link);
            chain = new MississippiChain(longer, heldUntil);
        }
        return chain;
    }

    /** Whether there is a counting service at all. */
    boolean exists() {
        return !links.isEmpty();
    }

    /** L, the last day of service; empty where no service counts or one has no known end. */
    @Nullable
    LocalDate lastDay() {
        LocalDate latest = null;
        for (Link link : links) {
            LocalDate last = link.last;
            if (last == null) {
                return null;
            }
            latest = latest == null || last.isAfter(latest) ? last : latest;
        }
        return latest;
    }

    /** Whether a service of the chain still runs: it has no known end, or a known end on or after the as-of date. */
    boolean runs(LocalDate asOf) {
        for (Link link : links) {
            LocalDate last = link.last;
            if (last == null || !last.isBefore(asOf)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(LocalDate end, LocalDate nextStart, @Nullable LocalDate heldUntil) {
        boolean bridged = heldUntil != null && !nextStart.isAfter(heldUntil);
        return nextStart.isAfter(end.plusDays(MississippiTerms.INACTIVITY_DAYS)) && !bridged;
    }
}

package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Missing;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/**
 * A service that is, or may be, of a chain.
 *
 * @param service the service
 * @param doubts what is missing to tell whether it counts
 * @param latest the latest day on which it can have begun: its first day or, where that is not on record, a bound
 * @param end its last day; empty where it is not on record
 */
record ChainLink(
        Service service,
        List<Object> doubts,
        LocalDate latest,
        @Nullable LocalDate end) {

    /**
     * @param counts whether the service counts
     * @param latest the latest day on which it can have begun
     */
    static ChainLink of(Service service, Answer counts, LocalDate latest) {
        return new ChainLink(service, counts.hangsOn(), latest, service.endDate());
    }

    /** Whether all are of the chain and have a first day. */
    static boolean areClear(List<ChainLink> links) {
        for (ChainLink each : links) {
            if (!each.isClear()) {
                return false;
            }
        }
        return true;
    }

    /** With its last day filled with a day, if it is not on record and can be. */
    ChainLink filled(LocalDate day) {
        LocalDate start = service.startDate();
        return end != null
                ? this
                : new ChainLink(service, doubts, latest, start != null && start.isAfter(day) ? start : day);
    }

    boolean isDated() {
        return service.startDate() != null;
    }

    /** Whether it is of the chain and has a first day. */
    boolean isClear() {
        return isDated() && isSure();
    }

    boolean isSure() {
        return doubts.isEmpty();
    }

    /** Whether it must join a chain that still takes in what begins by a day. */
    boolean mustJoin(LocalDate by) {
        return isSure() && !latest.isAfter(by);
    }

    /** Whether it can join a chain that still takes in what begins by a day. */
    boolean canJoin(LocalDate by) {
        return !isDated() || !latest.isAfter(by);
    }

    boolean endsAfter(@Nullable LocalDate day) {
        return day != null && (end == null || end.isAfter(day));
    }

    /** What is missing to tell whether it joins. */
    List<Object> hangsOn() {
        List<Object> missing = new ArrayList<>(doubts);
        if (!isDated()) {
            missing.add(Missing.day(service));
        }
        return missing;
    }
}

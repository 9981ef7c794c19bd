package org.caseclock.cli;

import java.util.EnumMap;
import java.util.Map;
import org.caseclock.ledger.Status;

/** How many obligations have each status. */
final class StatusCount {

    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

    void add(Status status) {
        add(status, 1);
    }

    void add(Status status, int number) {
        counts.merge(status, number, Integer::sum);
    }

    int of(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** Met, as a share of what is decided: met, late and missed. */
    String rate() {
        return Words.rate(of(Status.MET), of(Status.MET) + of(Status.LATE) + of(Status.MISSED));
    }

    @Override
    public String toString() {
        return of(Status.MET) + " met, " + of(Status.LATE) + " late, " + of(Status.MISSED) + " missed";
    }
}

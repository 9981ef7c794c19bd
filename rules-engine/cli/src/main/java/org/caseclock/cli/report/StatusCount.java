package org.caseclock.cli.report;

import java.util.EnumMap;
import java.util.Map;
import org.caseclock.cli.text.Words;
import org.caseclock.ledger.Status;

/** How many obligations have each status. */
public final class StatusCount {

    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

    public void add(Status status) {
        add(status, 1);
    }

    public void add(Status status, int number) {
        counts.merge(status, number, Integer::sum);
    }

    public int of(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** Met, as a share of what is decided: met, late and missed. */
    public String rate() {
        return Words.rate(of(Status.MET), of(Status.MET) + of(Status.LATE) + of(Status.MISSED));
    }

    @Override
    public String toString() {
        return of(Status.MET) + " met, " + of(Status.LATE) + " late, " + of(Status.MISSED) + " missed";
    }
}

package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/** Follows services, sorted by their start, as long as none begins too long after those before it ended. */
final class Chains {

    private final int gap;
    private final List<PlannedService> planned;
    private @Nullable Service last;
    private @Nullable LocalDate lastDay;
    private boolean running;

    private Chains(int gap, List<PlannedService> planned) {
        this.gap = gap;
        this.planned = planned;
    }

    static Chain of(String name, List<Service> services, List<PlannedService> planned, int gap, LocalDate asOf) {
        Chains chain = new Chains(gap, planned);
        for (Service service : services) {
            if (!chain.joins(service)) {
                break;
            }
            chain.add(service, asOf);
        }
        LocalDate end = chain.running ? null : chain.lastDay;
        return new Chain(
                name,
                chain.running,
                end,
                end == null ? null : chain.last,
                end == null ? null : end.plusDays(gap),
                end == null ? null : chain.heldUntil(end),
                chain.running ? asOf : end);
    }

    private boolean joins(Service service) {
        if (lastDay == null || running) {
            return true;
        }
        LocalDate held = heldUntil(lastDay);
        return !service.startDate().isAfter(lastDay.plusDays(gap))
                || (held != null && !service.startDate().isAfter(held));
    }

    private void add(Service service, LocalDate asOf) {
        LocalDate end = service.endDate();
        running |= end == null || !end.isBefore(asOf);
        if (end != null && (lastDay == null || end.isAfter(lastDay))) {
            lastDay = end;
            last = service;
        }
    }

    /** The last planned day after the chain's, when it holds the chain open for longer than the gap does. */
    private @Nullable LocalDate heldUntil(LocalDate chainEnd) {
        return planned.stream()
                .map(service -> Objects.requireNonNullElse(service.endDate(), service.startDate()))
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(chainEnd.plusDays(gap)))
                .orElse(null);
    }
}

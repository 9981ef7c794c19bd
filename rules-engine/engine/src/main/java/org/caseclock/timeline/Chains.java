package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.Missing;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.jspecify.annotations.Nullable;

/** Follows services, sorted by their start, as long as none begins too long after those before it ended. */
final class Chains {

    private final int gap;
    private final List<PlannedService> planned;
    private @Nullable Service last;
    private @Nullable LocalDate latestEnd;
    private boolean endless;
    private int followed;

    private Chains(int gap, List<PlannedService> planned) {
        this.gap = gap;
        this.planned = planned;
    }

    static Chain of(
            String name,
            List<Service> services,
            List<PlannedService> planned,
            int gap,
            LocalDate asOf,
            @Nullable LocalDate exit) {
        Chains chain = along(services, planned, gap);
        LocalDate lastDay = chain.endless ? null : chain.latestEnd;
        boolean running = chain.endless || (lastDay != null && !lastDay.isBefore(asOf));
        return new Chain(
                name,
                running,
                lastDay,
                lastDay == null ? null : chain.last,
                exit == null || !chain.endless ? List.of() : openEnds(services, planned, gap, exit),
                lastDay == null ? null : lastDay.plusDays(gap),
                lastDay == null ? null : chain.heldUntil(lastDay),
                running ? asOf : lastDay);
    }

    private static List<Missing> openEnds(
            List<Service> services, List<PlannedService> planned, int gap, LocalDate exit) {
        Chains filled = along(filled(services, exit), planned, gap);
        return exit.equals(filled.latestEnd)
                ? services.subList(0, filled.followed).stream()
                        .filter(service -> service.endDate() == null)
                        .map(service -> new Missing(service, "endDate"))
                        .toList()
                : List.of();
    }

    private static Chains along(List<Service> services, List<PlannedService> planned, int gap) {
        Chains chain = new Chains(gap, planned);
        for (Service service : services) {
            if (!chain.joins(service)) {
                break;
            }
            chain.add(service);
        }
        return chain;
    }

    /** With each last day that is not on record filled so that the chain ends on a day, if it can. */
    private static List<Service> filled(List<Service> services, LocalDate day) {
        return services.stream()
                .map(service -> service.endDate() != null
                        ? service
                        : ServiceBuilder.builder(service)
                                .endDate(service.startDate().isAfter(day) ? service.startDate() : day)
                                .build())
                .toList();
    }

    private boolean joins(Service service) {
        if (latestEnd == null || endless) {
            return true;
        }
        LocalDate held = heldUntil(latestEnd);
        return !service.startDate().isAfter(latestEnd.plusDays(gap))
                || (held != null && !service.startDate().isAfter(held));
    }

    private void add(Service service) {
        followed++;
        LocalDate end = service.endDate();
        endless |= end == null;
        if (end != null && (latestEnd == null || end.isAfter(latestEnd))) {
            latestEnd = end;
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

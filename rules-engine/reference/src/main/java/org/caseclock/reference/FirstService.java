package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Service;

/** The first of some services, of which some may have no first day. */
final class FirstService {

    private final List<Service> services;
    private final Map<Service, Gap<LocalDate>> starts;

    /**
     * With the gaps filled by days that tell apart whatever these days do.
     *
     * @param services at least one
     * @param told days that the first day may be after or not
     */
    FirstService(KnownCase known, List<Service> services, Collection<LocalDate> told) {
        this.services = List.copyOf(services);
        this.starts = known.starts(services, told);
    }

    /** The empty first days. */
    List<Gap<?>> gaps() {
        return new ArrayList<>(starts.values());
    }

    /** The day of the first in one way. */
    LocalDate day(Ways.Filling filling) {
        LocalDate first = LocalDate.MAX;
        for (Service service : services) {
            LocalDate start = service.startDate();
            Gap<LocalDate> gap = starts.get(service);
            LocalDate day = start != null || gap == null ? start : filling.of(gap);
            if (day != null && day.isBefore(first)) {
                first = day;
            }
        }
        return first;
    }
}

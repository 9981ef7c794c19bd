package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;

/** Which services keep a participation going, and where they break off. It only aims dates; it judges nothing. */
final class Counting {

    private Counting() {}

    private static final Set<ServiceCategory> NOT_COUNTED = Set.of(
            ServiceCategory.FOLLOW_UP,
            ServiceCategory.SUPPORTIVE,
            ServiceCategory.SELF_SERVICE,
            ServiceCategory.INFORMATION_ONLY);

    /**
     * A stretch without services that is longer than the policy's limit.
     *
     * @param lastDay the last day of service before it
     * @param nextDay the first day of service after it
     */
    record Break(LocalDate lastDay, LocalDate nextDay) {}

    static boolean counts(Service service) {
        return counts(service.category());
    }

    static boolean counts(ServiceCategory category) {
        return !NOT_COUNTED.contains(category);
    }

    /** The last day of a service; while it runs its first. */
    static LocalDate lastDay(Service service) {
        LocalDate end = service.endDate();
        return end == null ? FirstDay.of(service) : end;
    }

    /** The breaks between the services that count, in their order. */
    static List<Break> breaks(List<Service> services) {
        List<Service> ordered = services.stream()
                .filter(Counting::counts)
                .sorted(Comparator.comparing(FirstDay::of))
                .toList();
        List<Break> breaks = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            LocalDate lastDay = ordered.subList(0, i).stream()
                    .map(Counting::lastDay)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate nextDay = FirstDay.of(ordered.get(i));
            if (nextDay.isAfter(lastDay.plusDays(Mississippi.INACTIVITY_DAYS))) {
                breaks.add(new Break(lastDay, nextDay));
            }
        }
        return breaks;
    }
}

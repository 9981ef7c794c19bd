package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/**
 * The chain in every way that the first days of services and the plans allow which are not on record (C11).
 */
final class MississippiChains {

    private final KnownCase known;
    private final List<Service> counting = new ArrayList<>();
    private final List<PlannedService> plans = new ArrayList<>();
    private final List<Gap<?>> gaps = new ArrayList<>();
    private final Map<Service, Gap<LocalDate>> starts = new HashMap<>();
    private final Map<Service, Gap<LocalDate>> ends = new HashMap<>();
    private final Map<PlannedService, Gap<LocalDate>> planDays = new HashMap<>();
    private final Map<PlannedService, Gap<Boolean>> documented = new HashMap<>();

    /**
     * With the gaps filled by days that tell apart whatever the chain and these days do.
     *
     * @param known the case
     * @param plansTold days that a planned service's last day may reach or not
     * @param startsTold days that a first day may be after or not
     * @param endOn a day on which the services without a known end may have ended; empty where they are taken to run
     */
    MississippiChains(
            KnownCase known, List<LocalDate> startsTold, List<LocalDate> plansTold, @Nullable LocalDate endOn) {
        this.known = known;
        // Every service that counts, one that is dated after the exit too: that is how a wrong exit date shows.
        for (Service service : known.services) {
            if (MississippiTerms.counts(service.category())) {
                counting.add(service);
            }
        }
        counting.addAll(known.servicesAfterExit);
        for (PlannedService plan : known.plannedServices) {
            if (MississippiTerms.counts(plan.category()) && !Boolean.FALSE.equals(plan.documented())) {
                plans.add(plan);
            }
        }
        fillEnds(endOn);
        fillPlans(plansTold);
        fillStarts(startsTold);
    }

    /** Whether there is a counting service at all. */
    boolean exist() {
        return !counting.isEmpty();
    }

    /** Every day on which an exit may come to be due. */
    List<LocalDate> exitDays() {
        List<LocalDate> days = new ArrayList<>();
        for (Service service : counting) {
            LocalDate end = service.endDate();
            if (end != null) {
                days.add(end.plusDays(MississippiTerms.INACTIVITY_DAYS + 1L));
            }
        }
        for (PlannedService plan : plans) {
            LocalDate last = lastDay(plan);
            List<LocalDate> lastDays =
                    last != null ? List.of(last) : gapOf(planDays, plan).values();
            lastDays.forEach(day -> days.add(day.plusDays(1)));
        }
        return days;
    }

    /** The empty fields of the chain. */
    List<Gap<?>> gaps() {
        return gaps;
    }

    /** The first day of a service that counts. */
    LocalDate start(Service service, Ways.Filling filling) {
        LocalDate start = service.startDate();
        return start != null ? start : filling.of(gapOf(starts, service));
    }

    /** Whether services end when they have begun. */
    boolean isLegal(Ways.Filling filling) {
        for (Service service : counting) {
            LocalDate end = end(service, filling);
            if (end != null && end.isBefore(start(service, filling))) {
                return false;
            }
        }
        return true;
    }

    /** The chain in one way. */
    MississippiChain in(Ways.Filling filling) {
        List<MississippiChain.Link> links = new ArrayList<>();
        for (Service service : counting) {
            links.add(new MississippiChain.Link(service.id(), start(service, filling), end(service, filling)));
        }
        LocalDate heldUntil = null;
        for (PlannedService plan : plans) {
            boolean isDocumented = plan.documented() != null || filling.of(gapOf(documented, plan));
            LocalDate last = lastDay(plan);
            last = last != null ? last : filling.of(gapOf(planDays, plan));
            if (isDocumented && (heldUntil == null || last.isAfter(heldUntil))) {
                heldUntil = last;
            }
        }
        return MississippiChain.of(links, heldUntil);
    }

    private @Nullable LocalDate end(Service service, Ways.Filling filling) {
        Gap<LocalDate> gap = ends.get(service);
        return gap == null ? service.endDate() : filling.of(gap);
    }

    /**
     * The ends that make the chain as short as it can be, as long as it can be (an end may be known before it has come), and
     * just long enough for each service.
     */
    private void fillEnds(@Nullable LocalDate endOn) {
        if (endOn == null) {
            return;
        }
        TreeSet<LocalDate> days = new TreeSet<>(List.of(endOn, known.asOf, known.asOf.plusDays(1)));
        for (Service each : counting) {
            LocalDate start = known.firstDays(each).opens();
            if (start != null) {
                days.add(start);
                days.add(start.minusDays(MississippiTerms.INACTIVITY_DAYS));
            }
        }
        for (Service service : counting) {
            LocalDate start = service.startDate();
            if (service.endDate() == null) {
                List<LocalDate> own = new ArrayList<>(start == null ? days : days.tailSet(start));
                if (own.isEmpty() && start != null) {
                    own.add(start);
                }
                add(ends, service, new Gap<>(Verdict.missing(service, "endDate"), own));
            }
        }
    }

    private void fillPlans(List<LocalDate> plansTold) {
        TreeSet<LocalDate> days = new TreeSet<>(plansTold);
        for (Service service : counting) {
            LocalDate start = service.startDate();
            LocalDate end = service.endDate();
            if (start != null) {
                days.add(start.minusDays(1));
            }
            if (end != null) {
                days.add(end.plusDays(MississippiTerms.INACTIVITY_DAYS));
            }
        }
        for (PlannedService plan : plans) {
            if (plan.documented() == null) {
                add(documented, plan, new Gap<>(Verdict.missing(plan, "documented"), List.of(true, false)));
            }
            if (lastDay(plan) == null) {
                List<LocalDate> own = FirstDays.thatMatter(known.firstDays(plan), days);
                add(planDays, plan, new Gap<>(Verdict.missing(plan, "startDate"), own));
            }
        }
    }

    private void fillStarts(List<LocalDate> startsTold) {
        TreeSet<LocalDate> days = new TreeSet<>(startsTold);
        days.add(MississippiTerms.IN_FORCE_FROM.minusDays(1));
        for (Service service : counting) {
            LocalDate start = service.startDate();
            LocalDate end = service.endDate();
            Gap<LocalDate> filled = ends.get(service);
            if (start != null) {
                days.add(start.minusDays(1));
            }
            if (end != null) {
                days.add(end.plusDays(MississippiTerms.INACTIVITY_DAYS));
            } else if (filled != null) {
                filled.values().forEach(day -> days.add(day));
                filled.values().forEach(day -> days.add(day.plusDays(MississippiTerms.INACTIVITY_DAYS)));
            }
        }
        for (PlannedService plan : plans) {
            LocalDate last = lastDay(plan);
            if (last != null) {
                days.add(last);
            } else {
                days.addAll(gapOf(planDays, plan).values());
            }
        }
        for (Service service : counting) {
            if (service.startDate() == null) {
                List<LocalDate> own = FirstDays.thatMatter(known.firstDays(service), days);
                add(starts, service, new Gap<>(Verdict.missing(service, "startDate"), own));
            }
        }
    }

    private <F, V> void add(Map<F, Gap<V>> to, F fact, Gap<V> gap) {
        to.put(fact, gap);
        gaps.add(gap);
    }

    /** The last day of a planned service; empty where it has neither day. */
    private static @Nullable LocalDate lastDay(PlannedService plan) {
        return plan.endDate() != null ? plan.endDate() : plan.startDate();
    }

    private static <F, V> Gap<V> gapOf(Map<F, Gap<V>> gaps, F fact) {
        Gap<V> gap = gaps.get(fact);
        if (gap == null) {
            throw new IllegalArgumentException("Nothing is missing in " + fact);
        }
        return gap;
    }
}

package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The chain of counting services, in which none begins more than 90 days after the one before it ended unless a
 * documented planned service bridged the gap.
 *
 * @param exists whether there is a counting service at all
 * @param endless whether a service of the chain has no known end
 * @param lastKnownEnd the latest known end in the chain
 * @param heldUntil the latest last day of the planned services that hold the exit back
 */
record MississippiChain(
        boolean exists,
        boolean endless,
        @Nullable LocalDate lastKnownEnd,
        @Nullable LocalDate heldUntil) {

    static MississippiChain of(KnownCase known) {
        return of(counting(known), lastPlannedDay(known));
    }

    /**
     * Whether a day could be L, if the ends were filled that are not known. Ends on that day make the longest chain that
     * does not go beyond it.
     */
    static boolean couldEndOn(LocalDate day, KnownCase known) {
        List<Service> filled = new ArrayList<>();
        for (Service service : counting(known)) {
            LocalDate start = service.startDate();
            LocalDate end = start.isAfter(day) ? start : day;
            filled.add(
                    service.endDate() != null
                            ? service
                            : ServiceBuilder.builder(service).endDate(end).build());
        }
        MississippiChain chain = of(filled, lastPlannedDay(known));
        return !chain.exists() || day.equals(chain.lastDay());
    }

    /** The fields of the services that, filled by that day, make the chain end on it and that are empty. */
    static Set<String> openEnds(LocalDate day, KnownCase known) {
        Set<String> fields = new TreeSet<>();
        LocalDate lastEnd = null;
        for (Service service : counting(known)) {
            LocalDate start = service.startDate();
            if (lastEnd != null && isBreak(lastEnd, start, lastPlannedDay(known))) {
                break;
            }
            LocalDate filled = start.isAfter(day) ? start : day;
            LocalDate end = service.endDate() == null ? filled : service.endDate();
            lastEnd = lastEnd == null || end.isAfter(lastEnd) ? end : lastEnd;
            if (service.endDate() == null) {
                fields.addAll(Verdict.missing(service, "endDate"));
            }
        }
        return fields;
    }

    /** Every service that counts, one that is dated after the exit too: that is how a wrong exit date shows. */
    private static List<Service> counting(KnownCase known) {
        List<Service> counting = new ArrayList<>(known.services);
        counting.removeIf(service -> !MississippiTerms.counts(service.category()));
        counting.addAll(known.servicesAfterExit);
        counting.sort(KnownCase.BY_DATE_THEN_ID);
        return counting;
    }

    private static MississippiChain of(List<Service> counting, @Nullable LocalDate heldUntil) {
        boolean exists = false;
        boolean endless = false;
        LocalDate lastKnownEnd = null;
        for (Service service : counting) {
            // What begins after a service that has not ended leaves no gap.
            if (!endless && lastKnownEnd != null && isBreak(lastKnownEnd, service.startDate(), heldUntil)) {
                break;
            }
            exists = true;
            LocalDate end = service.endDate();
            if (end == null) {
                endless = true;
            } else if (lastKnownEnd == null || end.isAfter(lastKnownEnd)) {
                lastKnownEnd = end;
            }
        }
        return new MississippiChain(exists, endless, lastKnownEnd, heldUntil);
    }

    /** L, the last day of service; empty where no service counts or one has no known end. */
    @Nullable
    LocalDate lastDay() {
        return endless ? null : lastKnownEnd;
    }

    /** Whether a service of the chain still runs: it has no known end, or a known end on or after the as-of date. */
    boolean runs(LocalDate asOf) {
        return endless || (lastKnownEnd != null && !lastKnownEnd.isBefore(asOf));
    }

    private static boolean isBreak(LocalDate end, LocalDate nextStart, @Nullable LocalDate heldUntil) {
        boolean bridged = heldUntil != null && !nextStart.isAfter(heldUntil);
        return nextStart.isAfter(end.plusDays(MississippiTerms.INACTIVITY_DAYS)) && !bridged;
    }

    private static @Nullable LocalDate lastPlannedDay(KnownCase known) {
        LocalDate latest = null;
        for (PlannedService planned : known.plannedServices) {
            if (!Boolean.TRUE.equals(planned.documented()) || !MississippiTerms.counts(planned.category())) {
                continue;
            }
            LocalDate last = planned.endDate() != null ? planned.endDate() : planned.startDate();
            if (latest == null || last.isAfter(latest)) {
                latest = last;
            }
        }
        return latest;
    }
}

package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Exit;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.jspecify.annotations.Nullable;

/**
 * With which first days the services and plans without one may be filled: with those that bring no data issue (C12) and
 * hide no fact (C7).
 */
final class FirstDays {

    /** Long before anything in a case. */
    static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final LocalDate entryDate;
    private final LocalDate asOf;
    private final @Nullable Exit exit;
    private final Set<ServiceCategory> nonExtending;
    private final Map<FactKey, List<LocalDate>> notes = new HashMap<>();

    FirstDays(LocalDate entryDate, LocalDate asOf, @Nullable Exit exit, Set<ServiceCategory> nonExtending) {
        this.entryDate = entryDate;
        this.asOf = asOf;
        this.exit = exit;
        this.nonExtending = nonExtending;
    }

    /** A note of this day is about the fact, which has begun by then. */
    void notedOn(FactKey fact, LocalDate day) {
        notes.computeIfAbsent(fact, key -> new ArrayList<>()).add(day);
    }

    /**
     * The days on which a service may have begun: in the participation (C6). Its first day alone where there is one; where
     * it began before the participation for sure, the latest day that it can be.
     */
    Window of(Service service) {
        LocalDate start = service.startDate();
        if (start != null) {
            return Window.onDay(start);
        }
        LocalDate latest = earlier(asOf, service.endDate());
        if (exit != null && service.isFollowUp()) {
            // A note before the exit has a data issue or brings the service one, so that it tells nothing.
            return between(exit.date(), earlier(latest, earliestNote(service, exit.date())));
        }
        LocalDate noted = earlier(latest, earliestNote(service, LONG_AGO));
        boolean counts = !nonExtending.contains(service.category());
        return between(entryDate, exit != null && counts ? earlier(noted, exit.date()) : noted);
    }

    private @Nullable LocalDate earliestNote(Service service, LocalDate from) {
        return notes.getOrDefault(FactKey.of(service), List.of()).stream()
                .filter(day -> !day.isBefore(from))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Window between(LocalDate first, LocalDate last) {
        return new Window(earlier(last, first), last);
    }

    /** The days for which a service may have been planned to begin. What was recorded on no day is known from its own. */
    Window of(PlannedService plan) {
        LocalDate start = plan.startDate();
        if (start != null) {
            return Window.onDay(start);
        }
        LocalDate end = plan.endDate();
        if (Knowledge.recordedOn(plan) != null) {
            return new Window(null, end);
        }
        return new Window(null, earlier(asOf, end));
    }

    /**
     * Days of a window that tell apart whatever these thresholds do: the first and, of the days up to each threshold and of
     * those after the last, the latest.
     *
     * @param thresholds days, of which the day after makes a difference
     */
    static List<LocalDate> thatMatter(Window days, Collection<LocalDate> thresholds) {
        Set<LocalDate> matter = new TreeSet<>();
        if (days.opens() != null) {
            matter.add(days.opens());
        }
        LocalDate last = LONG_AGO;
        for (LocalDate threshold : thresholds) {
            LocalDate due = days.due();
            LocalDate day = due == null ? threshold : earlier(due, threshold);
            if (days.holds(day)) {
                matter.add(day);
            }
            last = threshold.isAfter(last) ? threshold : last;
        }
        matter.add(days.due() == null ? last.plusDays(1) : days.due());
        matter.removeIf(day -> !days.holds(day));
        return new ArrayList<>(matter);
    }

    /** These days and so many before each: what a window that opens on a first day and holds so many more tells apart. */
    static List<LocalDate> andBefore(Collection<LocalDate> days, int many) {
        List<LocalDate> all = new ArrayList<>();
        for (LocalDate day : days) {
            for (int i = 0; i <= many; i++) {
                all.add(day.minusDays(i));
            }
        }
        return all;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}

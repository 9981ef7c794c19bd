package org.caseclock.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.ScheduledReview;
import org.caseclock.facts.Service;
import org.caseclock.facts.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which days facts without one can have, so that they contradict nothing on record: a case is one participation, and what is
 * known by a day, has ended by it, or was written of on it has begun by then.
 */
final class UndatedDays {

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final LocalDate entry;
    private final @Nullable Exit exit;
    private final LocalDate asOf;
    private final Predicate<Service> counts;
    private final List<Fact> facts;
    /** The days of the notes about what has an id. Each is looked for once, and not once a fact. */
    private final Map<String, List<LocalDate>> notes = new HashMap<>();
    /** The days of what has an id and a note is not dated before. */
    private final Map<String, List<LocalDate>> events = new HashMap<>();

    /**
     * @param counts which services count toward exit
     */
    UndatedDays(LocalDate entry, @Nullable Exit exit, LocalDate asOf, Predicate<Service> counts, List<Fact> facts) {
        this.entry = entry;
        this.exit = exit;
        this.asOf = asOf;
        this.counts = counts;
        this.facts = facts;
    }

    Map<Fact, DayRange> ranges() {
        if (areAllDated()) {
            return Map.of();
        }
        facts.forEach(this::note);
        Map<Fact, DayRange> ranges = new HashMap<>();
        facts.stream().filter(fact -> fact.date() == null).forEach(fact -> ranges.put(fact, range(fact)));
        return Map.copyOf(ranges);
    }

    /** Mostly they are. */
    private boolean areAllDated() {
        for (Fact fact : facts) {
            if (fact.date() == null) {
                return false;
            }
        }
        return true;
    }

    private void note(Fact fact) {
        LocalDate day = fact.date();
        if (day == null) {
            return;
        }
        if (fact instanceof CaseNote note) {
            note.about().forEach(id -> add(id, day, notes));
        }
        if (!(fact instanceof PlannedService) && !(fact instanceof ScheduledReview)) {
            add(fact.id(), day, events);
        }
    }

    private static void add(String id, LocalDate day, Map<String, List<LocalDate>> to) {
        to.computeIfAbsent(id, key -> new ArrayList<>(1)).add(day);
    }

    private DayRange range(Fact fact) {
        if (fact instanceof PlannedService plan) {
            return new DayRange(DayRange.EVER, plan.endDate() == null ? FAR : plan.endDate());
        }
        if (fact instanceof ScheduledReview) {
            return new DayRange(DayRange.EVER, FAR);
        }
        LocalDate latest = Stream.of(Stream.of(asOf), ends(fact), exits(fact), notes(fact))
                .flatMap(days -> days)
                .min(LocalDate::compareTo)
                .orElse(asOf);
        return new DayRange(earliest(fact), latest);
    }

    private static Stream<LocalDate> ends(Fact fact) {
        return fact instanceof Span span ? Stream.ofNullable(span.endDate()) : Stream.empty();
    }

    private Stream<LocalDate> exits(Fact fact) {
        return exit != null && fact instanceof Service service && counts.test(service)
                ? Stream.of(exit.date())
                : Stream.empty();
    }

    /** A note before the exit about a follow-up service is dated wrong, or the service is, and tells nothing of its day. */
    private Stream<LocalDate> notes(Fact fact) {
        LocalDate from = earliest(fact);
        return notes.getOrDefault(fact.id(), List.of()).stream()
                .filter(day -> !isFollowUp(fact) || !day.isBefore(from));
    }

    private LocalDate earliest(Fact fact) {
        if (fact instanceof CaseNote note) {
            return events(note).max(LocalDate::compareTo).orElse(DayRange.EVER);
        }
        if (!(fact instanceof Service)) {
            return DayRange.EVER;
        }
        return isFollowUp(fact) && exit != null ? exit.date() : entry;
    }

    /** A note is not dated before what it is about. */
    private Stream<LocalDate> events(CaseNote note) {
        return note.about().stream().flatMap(id -> events.getOrDefault(id, List.of()).stream());
    }

    private static boolean isFollowUp(Fact fact) {
        return fact instanceof Service service && service.isFollowUp();
    }
}

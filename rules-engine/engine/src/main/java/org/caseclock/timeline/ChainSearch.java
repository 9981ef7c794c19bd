package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/**
 * Follows a chain of services in every way that the first days which are not on record leave open. A service without one joins
 * as soon as it can or later, up to the latest day on which it can have begun; it matters where the chain would otherwise end.
 */
final class ChainSearch {

    /**
     * How a chain ends.
     *
     * @param last the service that ends last; empty where one has no last day on record
     * @param lastDay its last day
     * @param heldUntil the last day of a plan that holds the chain open for longer
     */
    record End(
            @Nullable Service last,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate heldUntil) {

        /** Of its days alone, which tell most ends apart; that of a service is of all its fields. */
        @Override
        public int hashCode() {
            return 31 * Objects.hashCode(lastDay) + Objects.hashCode(heldUntil);
        }
    }

    /**
     * Two ends, of which the second comes about where a service joins that need not.
     */
    record Fork(End one, End other, List<Object> hangsOn) {}

    /**
     * @param from where it would have ended without the last service
     */
    private record Reached(ChainLink last, @Nullable End from, List<Object> by) {}

    private final List<ChainLink> links;
    private final int gap;
    private final @Nullable LocalDate planned;
    private final Set<End> ends = new LinkedHashSet<>();
    private final List<Fork> forks = new ArrayList<>();
    private final Deque<Reached> open = new ArrayDeque<>();
    private final Map<LocalDate, End> seen = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * @param links the services, by their start
     * @param planned the last day of the plans that hold the chain open
     */
    ChainSearch(List<ChainLink> links, int gap, @Nullable LocalDate planned) {
        this.links = links;
        this.gap = gap;
        this.planned = planned;
        if (ChainLink.areClear(links)) {
            ends.add(straight(links, gap, planned, taken));
        } else {
            search();
        }
    }

    /**
     * The end where nothing is open.
     *
     * @param taken takes in the ids of the services that it takes in
     */
    static End straight(List<ChainLink> links, int gap, @Nullable LocalDate planned, Collection<String> taken) {
        Service last = null;
        LocalDate day = null;
        for (ChainLink link : links) {
            if (day != null && link.latest().isAfter(takesInUntil(day, gap, planned))) {
                break;
            }
            if (link.end() == null) {
                return new End(null, null, null);
            }
            taken.add(link.service().id());
            if (day == null || link.end().isAfter(day)) {
                day = link.end();
                last = link.service();
            }
        }
        return new End(last, day, heldUntil(Objects.requireNonNull(day), gap, planned));
    }

    private void search() {
        LocalDate before = links.stream()
                .filter(ChainLink::isSure)
                .map(ChainLink::latest)
                .min(LocalDate::compareTo)
                .orElseThrow();
        links.stream().filter(link -> link.canJoin(before)).forEach(this::begin);
        while (!open.isEmpty()) {
            follow(open.remove());
        }
    }

    Set<End> ends() {
        return ends;
    }

    /**
     * What tells its ends apart. Where a service that need not join does, others that would not have joined may, up to whichever
     * end can be reached from there.
     */
    List<Fork> forks() {
        List<Fork> all = new ArrayList<>();
        for (Fork fork : forks) {
            Set<End> reached = new LinkedHashSet<>(List.of(fork.other()));
            Deque<End> further = new ArrayDeque<>(reached);
            while (!further.isEmpty()) {
                End from = further.remove();
                all.add(new Fork(fork.one(), from, fork.hangsOn()));
                forks.stream()
                        .filter(next -> next.one().equals(from) && reached.add(next.other()))
                        .forEach(next -> further.add(next.other()));
            }
        }
        return all;
    }

    /** What tells its ends apart from those of another, where one and the same service comes last before the plans differ. */
    List<Fork> forksTo(ChainSearch other, List<Object> hangsOn) {
        List<Fork> between = new ArrayList<>();
        if (!ends.equals(other.ends)) {
            for (End one : ends) {
                for (End another : other.ends) {
                    if (!one.equals(another)) {
                        between.add(new Fork(one, another, hangsOn));
                    }
                }
            }
        }
        return between;
    }

    /** The ids of the services that it takes in, or may. */
    Set<String> taken() {
        return taken;
    }

    private void begin(ChainLink first) {
        open.add(new Reached(first, null, first.doubts()));
    }

    private void follow(Reached from) {
        ChainLink last = last(from.last());
        LocalDate day = last.end();
        boolean isNew = day == null || !seen.containsKey(day);
        End end = day == null
                ? new End(null, null, null)
                : seen.computeIfAbsent(day, key -> new End(last.service(), key, heldUntil(key, gap, planned)));
        End before = from.from() == null && !ends.isEmpty() ? ends.iterator().next() : from.from();
        if (before != null && !before.equals(end)) {
            forks.add(new Fork(before, end, from.by()));
        }
        ends.add(end);
        if (day == null || !isNew) {
            return;
        }
        LocalDate by = takesInUntil(day, gap, planned);
        for (ChainLink link : links) {
            if (link.canJoin(by)) {
                taken.add(link.service().id());
            }
            if (link.endsAfter(day) && link.canJoin(by) && !link.mustJoin(by)) {
                open.add(new Reached(link, end, link.hangsOn()));
            }
        }
    }

    /** The last link of those that must join. */
    private ChainLink last(ChainLink from) {
        ChainLink last = from;
        for (ChainLink next = next(last.end()); next != null; next = next(last.end())) {
            last = next;
        }
        return last;
    }

    private static @Nullable LocalDate heldUntil(LocalDate day, int gap, @Nullable LocalDate planned) {
        return planned != null && planned.isAfter(day.plusDays(gap)) ? planned : null;
    }

    /** The first link that must join and makes the chain longer. */
    private @Nullable ChainLink next(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        LocalDate by = takesInUntil(day, gap, planned);
        for (ChainLink link : links) {
            if (link.mustJoin(by) && link.endsAfter(day)) {
                return link;
            }
        }
        return null;
    }

    private static LocalDate takesInUntil(LocalDate day, int gap, @Nullable LocalDate planned) {
        LocalDate quiet = day.plusDays(gap);
        return planned != null && planned.isAfter(quiet) ? planned : quiet;
    }
}

package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseclock.knowledge.DayRange;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.DaysByEvent;
import org.caseclock.timeline.Window;
import org.caseclock.timeline.WindowDays;
import org.jspecify.annotations.Nullable;

/**
 * Where a window that may have one of several days can stand among what is held against it: of those that stand alike before,
 * on and after each day that counts, one is enough.
 */
final class Placements {

    private Placements() {}

    /** One window for each placement, the latest first. */
    static List<Window> of(Window window, List<Part> parts, KnownCase known, DayRange judged) {
        List<LocalDate> held = daysThatCount(parts, known, judged);
        DaysByEvent byEvent = window.byEvent();
        Stream<WindowDays> all = byEvent == null ? window.otherwise().stream() : unlike(byEvent, held);
        Set<List<Integer>> seen = new HashSet<>();
        return all.filter(days -> seen.add(place(days, held))).map(window::with).toList();
    }

    /** The days for one day of the event out of each row of those that lie alike. */
    private static Stream<WindowDays> unlike(DaysByEvent byEvent, List<LocalDate> held) {
        List<WindowDays> unlike = new ArrayList<>();
        long first = byEvent.event().earliest().toEpochDay();
        long next = byEvent.event().latest().toEpochDay();
        while (next >= first) {
            List<WindowDays> there = byEvent.windows().apply(LocalDate.ofEpochDay(next));
            unlike.addAll(there);
            next = earliestAlike(places(there, held), first, next, byEvent, held) - 1;
        }
        return unlike.stream();
    }

    /** The earliest day of the event from which on, to another, all lie alike: found by halving, as later days lie later. */
    private static long earliestAlike(
            List<List<Integer>> places, long first, long last, DaysByEvent byEvent, List<LocalDate> held) {
        long unlike = first - 1;
        long alike = last;
        while (alike - unlike > 1) {
            long middle = (alike + unlike) / 2;
            if (places(byEvent.windows().apply(LocalDate.ofEpochDay(middle)), held)
                    .equals(places)) {
                alike = middle;
            } else {
                unlike = middle;
            }
        }
        return alike;
    }

    private static List<List<Integer>> places(List<WindowDays> all, List<LocalDate> held) {
        return all.stream().map(days -> place(days, held)).toList();
    }

    private static List<Integer> place(WindowDays days, List<LocalDate> held) {
        return List.of(
                place(days.opens(), held),
                place(days.due(), held),
                place(days.evidenceFrom(), held),
                place(days.lateUntil(), held),
                place(days.endsOn(), held));
    }

    /** In order. */
    private static List<LocalDate> daysThatCount(List<Part> parts, KnownCase known, DayRange judged) {
        TreeSet<LocalDate> held = new TreeSet<>(List.of(known.asOf(), judged.earliest(), judged.latest()));
        if (known.exit() != null && known.exit().firstRecordedOn() != null) {
            held.add(known.exit().firstRecordedOn());
        }
        parts.stream().flatMap(Placements::facts).forEach(dated -> {
            if (dated.date() == null) {
                DayRange days = known.days(dated.fact());
                held.add(days.earliest());
                held.add(days.latest());
            } else {
                held.add(dated.date());
            }
        });
        return List.copyOf(held);
    }

    private static Stream<Dated> facts(Part part) {
        return Stream.of(
                        part.evidence().stream(),
                        part.together().stream(),
                        part.varied().stream().map(Varied::dated),
                        part.doubtful().stream().map(Part.Doubt::dated),
                        part.doubtfulTogether().stream().map(Part.Doubt::dated))
                .flatMap(facts -> facts);
    }

    /** Where a day lies among others: on one, between two, or nowhere. */
    private static int place(@Nullable LocalDate day, List<LocalDate> held) {
        if (day == null) {
            return Integer.MIN_VALUE;
        }
        return Collections.binarySearch(held, day);
    }
}

package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Days;
import org.jspecify.annotations.Nullable;

/** Joins the days of spans, sorted by their start, that overlap or leave no day between them. */
final class Stretches {

    private Stretches() {}

    /**
     * @param until the last day that counts, if there is one: the exit date
     */
    static List<Stretch> of(String name, List<Days> spans, @Nullable LocalDate until) {
        List<Stretch> stretches = new ArrayList<>();
        for (Days span : spans) {
            LocalDate start = span.first();
            if (start == null || (until != null && start.isAfter(until))) {
                continue;
            }
            add(new Stretch(name, span.of(), start, earlier(span.last(), until), false), stretches);
        }
        return stretches;
    }

    /** Stretches, sorted by their start, where those that touch are one. */
    static List<Stretch> joined(List<Stretch> sorted) {
        List<Stretch> stretches = new ArrayList<>();
        sorted.forEach(each -> add(each, stretches));
        return stretches;
    }

    private static void add(Stretch next, List<Stretch> to) {
        Stretch last = to.isEmpty() ? null : to.get(to.size() - 1);
        if (last != null && joins(last, next)) {
            to.set(to.size() - 1, last.until(later(last, next)));
        } else {
            to.add(next);
        }
    }

    /** A stretch with those that it touches. */
    static Stretch joined(Stretch one, List<Stretch> others) {
        Stretch joined = one;
        for (Stretch each : others) {
            boolean isFirst = each.startDate().isBefore(joined.startDate());
            Stretch earlier = isFirst ? each : joined;
            Stretch later = isFirst ? joined : each;
            if (joins(earlier, later)) {
                joined = earlier.until(later(earlier, later));
            }
        }
        return joined;
    }

    private static boolean joins(Stretch last, Stretch next) {
        return last.endDate() == null
                || !next.startDate().isAfter(last.endDate().plusDays(1));
    }

    private static @Nullable LocalDate later(Stretch a, Stretch b) {
        if (a.endDate() == null || b.endDate() == null) {
            return null;
        }
        return a.endDate().isAfter(b.endDate()) ? a.endDate() : b.endDate();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}

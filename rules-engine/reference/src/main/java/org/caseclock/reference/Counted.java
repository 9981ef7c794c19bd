package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseclock.facts.Fact;

/**
 * A fact that serves a duty, or would if its empty fields were filled to that end.
 *
 * @param day the day by which it counts
 * @param id the fact
 */
record Counted(LocalDate day, String id) {

    /** By day, then id. */
    static final Comparator<Counted> ORDER = Comparator.comparing(Counted::day).thenComparing(Counted::id);

    /** Facts that count by their own date; those without one do not count. */
    static List<Counted> of(List<? extends Fact> facts) {
        List<Counted> counted = new ArrayList<>();
        for (Fact fact : facts) {
            LocalDate day = fact.date();
            if (day != null) {
                counted.add(new Counted(day, fact.id()));
            }
        }
        return counted;
    }
}

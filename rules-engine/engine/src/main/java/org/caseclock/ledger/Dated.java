package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.caseclock.facts.Fact;
import org.caseclock.knowledge.KnownCase;
import org.jspecify.annotations.Nullable;

/**
 * A fact and the day by which it counts.
 *
 * @param fact the fact
 * @param date the day; empty where the fact has none
 * @param isAsItOpens whether it counts on the first day of the window, whichever that is, or on its day if that is later
 * @param isOrLater whether it may be a later day, which makes no difference
 */
record Dated(Fact fact, @Nullable LocalDate date, boolean isAsItOpens, boolean isOrLater) {

    Dated(Fact fact, @Nullable LocalDate date) {
        this(fact, date, false);
    }

    Dated(Fact fact, @Nullable LocalDate date, boolean isAsItOpens) {
        this(fact, date, isAsItOpens, false);
    }

    static Dated orLater(Fact fact, LocalDate date) {
        return new Dated(fact, date, false, true);
    }

    /** By date (none first), then by id. */
    static final Comparator<Dated> ORDER = Dated::compare;

    private static int compare(Dated one, Dated other) {
        return KnownCase.compare(one.date, one.fact, other.date, other.fact);
    }

    /** Each of them once, in this order. */
    static List<Dated> inOrder(List<Dated> any) {
        if (isInOrder(any)) {
            return List.copyOf(any);
        }
        Dated[] sorted = any.toArray(new Dated[0]);
        Arrays.sort(sorted, ORDER);
        List<Dated> once = new ArrayList<>(sorted.length);
        for (Dated each : sorted) {
            if (!isAtTheEndOf(once, each)) {
                once.add(each);
            }
        }
        return once;
    }

    /** Whether each stands once, in this order; the facts of a case are looked at in theirs, so that mostly it does. */
    private static boolean isInOrder(List<Dated> any) {
        for (int i = 1; i < any.size(); i++) {
            if (compare(any.get(i - 1), any.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Those that are equal stand together. */
    private static boolean isAtTheEndOf(List<Dated> sorted, Dated dated) {
        for (int i = sorted.size() - 1; i >= 0 && compare(sorted.get(i), dated) == 0; i--) {
            if (sorted.get(i).equals(dated)) {
                return true;
            }
        }
        return false;
    }

    /** The day by which it counts in a window that opens on a day. */
    @Nullable
    LocalDate dateIn(@Nullable LocalDate opens) {
        return isAsItOpens && date != null && opens != null && date.isBefore(opens) ? opens : date;
    }

    /** By its own date. */
    static Dated of(Object fact) {
        return new Dated((Fact) fact, ((Fact) fact).date());
    }
}

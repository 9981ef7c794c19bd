package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Where a window stands on the as-of date, given its evidence. The lists of facts that come in are sorted by date, then
 * id.
 *
 * @param status where it stands
 * @param evidence the ids of the facts that make it met or late
 */
record Verdict(Status status, List<String> evidence) {

    /** A verdict without evidence. */
    static Verdict of(Status status) {
        return new Verdict(status, List.of());
    }

    /** A duty that late evidence still serves (C15). */
    static Verdict duty(Window window, LocalDate asOf, List<? extends Fact> evidence) {
        Verdict onTime = recurring(window, asOf, evidence, List.of());
        if (onTime.status != Status.MISSED) {
            return onTime;
        }
        List<String> late = new ArrayList<>();
        for (Fact fact : evidence) {
            LocalDate date = fact.date();
            if (date != null && window.isBefore(date)) {
                late.add(fact.id());
            }
        }
        return late.isEmpty() ? onTime : new Verdict(Status.LATE, late);
    }

    /**
     * A duty that recurs, which late evidence serves no more (C15).
     *
     * @param possible the facts that would be evidence if an empty field of theirs were filled (C11)
     */
    static Verdict recurring(
            Window window, LocalDate asOf, List<? extends Fact> evidence, List<? extends Fact> possible) {
        List<String> inside = inside(window, evidence);
        if (!inside.isEmpty()) {
            return new Verdict(Status.MET, inside);
        }
        if (window.isAfter(asOf)) {
            return of(Status.UPCOMING);
        }
        if (!window.isBefore(asOf)) {
            return of(Status.OPEN);
        }
        return of(inside(window, possible).isEmpty() ? Status.MISSED : Status.UNDETERMINED);
    }

    /** A duty that exists because of the exit, which may have been recorded after the window closed (C8). */
    static Verdict afterExit(
            Window window, LocalDate asOf, List<? extends Fact> evidence, @Nullable LocalDate exitRecordedOn) {
        Verdict asUsual = duty(window, asOf, evidence);
        boolean closedBeforeRecording = exitRecordedOn != null && window.isBefore(exitRecordedOn);
        return closedBeforeRecording && asUsual.status != Status.MET ? of(Status.EXCUSED) : asUsual;
    }

    /** A check of a fact of that day: whatever mends it, it was never late (C16). */
    static Verdict check(LocalDate day, LocalDate asOf, List<? extends Fact> evidence) {
        List<String> mending = inside(new Window(day, null), evidence);
        if (!mending.isEmpty()) {
            return new Verdict(Status.MET, mending);
        }
        return of(asOf.isAfter(day) ? Status.MISSED : Status.OPEN);
    }

    private static List<String> inside(Window window, List<? extends Fact> facts) {
        List<String> ids = new ArrayList<>();
        for (Fact fact : facts) {
            LocalDate date = fact.date();
            if (date != null && window.holds(date)) {
                ids.add(fact.id());
            }
        }
        return ids;
    }
}

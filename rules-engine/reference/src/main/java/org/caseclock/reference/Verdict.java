package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.jspecify.annotations.Nullable;

/**
 * Where a window stands on the as-of date, given its evidence. The lists of facts that come in are sorted by date, then
 * id.
 *
 * @param status where it stands
 * @param evidence the ids of the facts that make it met or late
 * @param missing what keeps it undetermined
 */
record Verdict(Status status, List<String> evidence, Set<String> missing) {

    Verdict(Status status, List<String> evidence) {
        this(status, evidence, Set.of());
    }

    /** By which of its days a fact counts. */
    interface DayOf {
        @Nullable
        LocalDate of(Fact fact);
    }

    /** A verdict without evidence. */
    static Verdict of(Status status) {
        return new Verdict(status, List.of());
    }

    /** A duty that late evidence still serves (C15). */
    static Verdict duty(Window window, LocalDate asOf, List<? extends Fact> evidence) {
        return duty(window, asOf, evidence, Fact::date);
    }

    /** The same, where the facts count by another day than their date; they are sorted by that day, then id. */
    static Verdict duty(Window window, LocalDate asOf, List<? extends Fact> evidence, DayOf dayOf) {
        List<String> inside = inside(window, evidence, dayOf);
        Verdict onTime = inside.isEmpty() ? without(window, asOf) : new Verdict(Status.MET, inside);
        if (onTime.status != Status.MISSED) {
            return onTime;
        }
        List<String> late = new ArrayList<>();
        for (Fact fact : evidence) {
            LocalDate date = dayOf.of(fact);
            if (date != null && window.isBefore(date) && !window.isAfter(date)) {
                late.add(fact.id());
            }
        }
        return late.isEmpty() ? onTime : new Verdict(Status.LATE, late);
    }

    /**
     * A duty that recurs, which late evidence serves no more (C15).
     *
     * @param missing finds the empty fields that could make evidence if they were filled (C11)
     */
    static Verdict recurring(
            Window window, LocalDate asOf, List<? extends Fact> evidence, Supplier<Set<String>> missing) {
        List<String> inside = inside(window, evidence, Fact::date);
        if (!inside.isEmpty()) {
            return new Verdict(Status.MET, inside);
        }
        return without(window, asOf).orUndetermined(missing);
    }

    /** A duty that exists because of the exit, which may have been recorded after the window closed (C8). */
    static Verdict afterExit(
            Window window, LocalDate asOf, List<? extends Fact> evidence, @Nullable LocalDate exitRecordedOn) {
        return duty(window, asOf, evidence).orExcused(window, exitRecordedOn);
    }

    /** A check of a fact of that day: whatever mends it, it was never late (C16). */
    static Verdict check(LocalDate day, LocalDate asOf, List<? extends Fact> evidence) {
        List<String> mending = inside(new Window(day, null), evidence, Fact::date);
        if (!mending.isEmpty()) {
            return new Verdict(Status.MET, mending);
        }
        return of(asOf.isAfter(day) ? Status.MISSED : Status.OPEN);
    }

    /**
     * A check that facts of any date meet (C16).
     *
     * @param meeting the facts that meet it
     * @param missing finds the empty fields that could meet it if they were filled (C11)
     */
    static Verdict checkOfAnyDate(
            LocalDate day, LocalDate asOf, List<? extends Fact> meeting, Supplier<Set<String>> missing) {
        if (!meeting.isEmpty()) {
            return met(meeting);
        }
        return without(Window.onDay(day), asOf).orUndetermined(missing);
    }

    /** What verdicts of one status have in common; empty where there is none. */
    static Optional<Verdict> common(Set<Optional<Verdict>> verdicts) {
        Verdict common = null;
        for (Optional<Verdict> each : verdicts) {
            if (each.isEmpty()) {
                return Optional.empty();
            }
            Verdict verdict = each.get();
            if (common == null) {
                common = verdict;
            } else {
                List<String> evidence = new ArrayList<>(common.evidence);
                evidence.retainAll(verdict.evidence);
                common = new Verdict(common.status, evidence);
            }
        }
        return Optional.ofNullable(common);
    }

    /** Met by these facts. */
    static Verdict met(List<? extends Fact> evidence) {
        List<String> ids = new ArrayList<>();
        for (Fact fact : evidence) {
            ids.add(fact.id());
        }
        return new Verdict(Status.MET, ids);
    }

    /** Where a window stands that nothing serves. */
    static Verdict without(Window window, LocalDate asOf) {
        if (window.isAfter(asOf)) {
            return of(Status.UPCOMING);
        }
        return of(window.isBefore(asOf) ? Status.MISSED : Status.OPEN);
    }

    /** Undetermined, for want of these; there has to be one (C11). */
    static Verdict undetermined(Set<String> missing) {
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("Undetermined for want of nothing.");
        }
        return new Verdict(Status.UNDETERMINED, List.of(), missing);
    }

    /** This verdict, but undetermined instead of missed if filling an empty field could serve (C11). */
    Verdict orUndetermined(Supplier<Set<String>> missing) {
        if (status != Status.MISSED) {
            return this;
        }
        Set<String> wanted = missing.get();
        return wanted.isEmpty() ? this : undetermined(wanted);
    }

    /** Undetermined for want of one field (C11). */
    static Verdict undetermined(Fact fact, String field) {
        return undetermined(missing(fact, field));
    }

    /** One empty field. */
    static Set<String> missing(Fact fact, String field) {
        return Set.of("the " + field + " of " + Kinds.inWords(fact.getClass()) + " " + fact.id());
    }

    /** Nothing is missing. */
    static Set<String> nothing() {
        return Set.of();
    }

    /** This verdict, but excused unless met if the window closed before the exit was recorded (C8). */
    Verdict orExcused(Window window, @Nullable LocalDate exitRecordedOn) {
        boolean closedBeforeRecording = exitRecordedOn != null && window.isBefore(exitRecordedOn);
        return closedBeforeRecording && status != Status.MET ? of(Status.EXCUSED) : this;
    }

    private static List<String> inside(Window window, List<? extends Fact> facts, DayOf dayOf) {
        List<String> ids = new ArrayList<>();
        for (Fact fact : facts) {
            LocalDate date = dayOf.of(fact);
            if (date != null && window.holds(date)) {
                ids.add(fact.id());
            }
        }
        return ids;
    }
}

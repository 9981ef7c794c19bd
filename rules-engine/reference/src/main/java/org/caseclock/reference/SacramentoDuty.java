package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A duty of the Sacramento policy, which late evidence serves up to a day.
 *
 * @param window its window
 * @param lateUntil the last day on which evidence makes it late (C15); empty where there is none
 * @param exitRecordedOn the day on which the exit was recorded that the duty exists because of (C8); empty where none is
 *     kept, and for a duty that does not
 */
record SacramentoDuty(
        Window window,
        @Nullable LocalDate lateUntil,
        @Nullable LocalDate exitRecordedOn) {

    /** A duty that does not exist because of the exit, which any late evidence serves. */
    static SacramentoDuty of(Window window) {
        return new SacramentoDuty(window, null, null);
    }

    /** By which day a fact serves; empty where it does not. */
    interface Serving {
        @Nullable
        LocalDate on(Fact fact);
    }

    /**
     * Where it stands.
     *
     * @param facts those that may serve it
     * @param serving by which day they do
     * @param fields the fields of theirs that may be empty (C11)
     */
    Verdict judge(LocalDate asOf, List<? extends Fact> facts, Serving serving, List<? extends Field<?, ?>> fields) {
        List<Counted> evidence = new ArrayList<>();
        for (Fact fact : facts) {
            LocalDate day = serving.on(fact);
            if (day != null) {
                evidence.add(new Counted(day, fact.id()));
            }
        }
        return judge(
                asOf,
                evidence,
                () -> new EmptyFields<>(
                                fields,
                                Standing.MISSED,
                                (standing, fact) -> standing.or(standing(serving.on(fact))),
                                this::statusOf)
                        .of(facts));
    }

    /**
     * Where it stands.
     *
     * @param evidence what meets it
     * @param missing finds the empty fields on which it hangs, once the window is over (C11)
     */
    Verdict judge(LocalDate asOf, List<Counted> evidence, Supplier<Set<String>> missing) {
        List<String> onTime = ids(evidence, window::holds);
        if (!onTime.isEmpty()) {
            return new Verdict(Status.MET, onTime);
        }
        Verdict nothing = Verdict.without(window, asOf);
        if (nothing.status() != Status.MISSED) {
            return nothing;
        }
        Verdict inDoubt = nothing.orUndetermined(missing);
        if (inDoubt.status() == Status.UNDETERMINED) {
            return inDoubt;
        }
        List<String> late = ids(evidence, this::isLate);
        Standing standing = late.isEmpty() ? Standing.MISSED : Standing.LATE;
        Status status = statusOf(standing);
        return status == Status.LATE ? new Verdict(status, late) : Verdict.of(status);
    }

    /** What one fact makes of it. */
    enum Standing {
        MISSED,
        LATE,
        MET;

        Standing or(Standing other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    /** What evidence of a day makes of it. */
    Standing standing(@Nullable LocalDate day) {
        if (day == null) {
            return Standing.MISSED;
        }
        if (window.holds(day)) {
            return Standing.MET;
        }
        return isLate(day) ? Standing.LATE : Standing.MISSED;
    }

    /** What is said when the window is over. */
    Status statusOf(Standing standing) {
        if (standing == Standing.MET) {
            return Status.MET;
        }
        if (isExcused()) {
            return Status.EXCUSED;
        }
        return standing == Standing.LATE ? Status.LATE : Status.MISSED;
    }

    /** Whether late evidence serves it still. */
    boolean isServedOn(LocalDate asOf) {
        return lateUntil == null || !asOf.isAfter(lateUntil);
    }

    /** Whether the exit was recorded only after the window had closed (C8). */
    private boolean isExcused() {
        return exitRecordedOn != null && window.isBefore(exitRecordedOn);
    }

    private boolean isLate(LocalDate day) {
        return window.isBefore(day) && (lateUntil == null || !day.isAfter(lateUntil));
    }

    private static List<String> ids(List<Counted> counted, Predicate<LocalDate> day) {
        List<Counted> sorted = new ArrayList<>(counted);
        sorted.sort(Counted.ORDER);
        List<String> ids = new ArrayList<>();
        for (Counted each : sorted) {
            if (day.test(each.day())) {
                ids.add(each.id());
            }
        }
        return ids;
    }
}

package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    /**
     * Where it stands.
     *
     * @param evidence what meets it
     * @param possible what would, if its empty fields were filled to that end (C11)
     */
    Verdict judge(LocalDate asOf, List<Counted> evidence, List<Counted> possible) {
        List<String> onTime = ids(evidence, window::holds);
        if (!onTime.isEmpty()) {
            return new Verdict(Status.MET, onTime);
        }
        Verdict nothing = Verdict.without(window, asOf);
        if (nothing.status() != Status.MISSED) {
            return nothing;
        }
        if (!ids(possible, window::holds).isEmpty()) {
            return Verdict.of(Status.UNDETERMINED);
        }
        if (isExcused()) {
            return Verdict.of(Status.EXCUSED);
        }
        List<String> late = ids(evidence, this::isLate);
        if (!late.isEmpty()) {
            return new Verdict(Status.LATE, late);
        }
        return ids(possible, this::isLate).isEmpty() ? nothing : Verdict.of(Status.UNDETERMINED);
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

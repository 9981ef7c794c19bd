package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Exit;
import org.jspecify.annotations.Nullable;

/** The exit: that it is recorded in time, III.A.1, with the right date, III.A.2, and not too early, III.C. */
final class MississippiExit {

    private static final String A_SERVICE = "a service that counts";

    private final KnownCase known;
    private final MississippiChain chain;
    private final Docket docket;

    MississippiExit(KnownCase known, MississippiChain chain, Docket docket) {
        this.known = known;
        this.chain = chain;
        this.docket = docket;
    }

    /** III.A.1. */
    void recordedInTime() {
        if (chain.runs(known.asOf)) {
            return;
        }
        LocalDate lastDay = chain.lastDay();
        Exit exit = known.exit();
        if (lastDay == null) {
            docket.add("III.A.1", "", new Window(null, null), Verdict.undetermined(noService(exit)));
            return;
        }
        Window window = Window.onDay(exitDay(lastDay));
        if (exit == null) {
            docket.add("III.A.1", "", window, Verdict.duty(window, known.asOf, List.of()));
            return;
        }
        LocalDate recorded = Knowledge.recordedOn(exit);
        if (recorded == null) {
            docket.add("III.A.1", "", window, Verdict.undetermined(exit, "recordedOn"));
        } else if (!isEarly(recorded, lastDay)) {
            // A planned service moves the window's opening; an exit recorded before it is still recorded by then.
            Status status = window.isBefore(recorded) ? Status.LATE : Status.MET;
            docket.add("III.A.1", "", window, new Verdict(status, List.of(exit.id())));
        }
    }

    /** III.A.2. */
    void rightDate() {
        Exit exit = known.exit();
        if (exit == null) {
            return;
        }
        LocalDate day = exit.date();
        List<Exit> evidence = day.equals(chain.lastDay()) ? List.of(exit) : List.of();
        Verdict verdict = Verdict.check(day, known.asOf, evidence);
        if (verdict.status() == Status.MISSED && couldBeRight(day)) {
            verdict = Verdict.undetermined(chain.exists() ? MississippiChain.openEnds(day, known) : Set.of(A_SERVICE));
        }
        docket.add("III.A.2", exit.id(), Window.onDay(day), verdict);
    }

    /** What III.A.1 wants where no service counts: one that does, and the day on which an exit was recorded. */
    private static Set<String> noService(@Nullable Exit exit) {
        Set<String> missing = new TreeSet<>(Set.of(A_SERVICE));
        if (exit != null && Knowledge.recordedOn(exit) == null) {
            missing.addAll(Verdict.missing(exit, "recordedOn"));
        }
        return missing;
    }

    /** Whether III.C goes on the review list: an exit was recorded before the days without service were over. */
    boolean isUpForReview() {
        Exit exit = known.exit();
        LocalDate lastDay = chain.lastDay();
        if (exit == null || lastDay == null || !docket.governs(exit.date())) {
            return false;
        }
        LocalDate recorded = Knowledge.recordedOn(exit);
        return recorded != null && isEarly(recorded, lastDay);
    }

    /** The day on which the exit is due. */
    private LocalDate exitDay(LocalDate lastDay) {
        LocalDate day = lastDay.plusDays(MississippiTerms.INACTIVITY_DAYS + 1L + MississippiTerms.EXIT_ENTRY_DAYS);
        LocalDate heldUntil = chain.heldUntil();
        return heldUntil != null && !heldUntil.isBefore(day) ? heldUntil.plusDays(1) : day;
    }

    /** Whether L is not determined and could still turn out to be the exit date (C11). */
    private boolean couldBeRight(LocalDate exitDate) {
        return chain.lastDay() == null && MississippiChain.couldEndOn(exitDate, known);
    }

    private static boolean isEarly(LocalDate recorded, LocalDate lastDay) {
        return !recorded.isAfter(lastDay.plusDays(MississippiTerms.INACTIVITY_DAYS));
    }
}

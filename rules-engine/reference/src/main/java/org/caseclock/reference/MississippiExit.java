package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Exit;
import org.jspecify.annotations.Nullable;

/** The exit: that it is recorded in time, III.A.1, with the right date, III.A.2, and not too early, III.C. */
final class MississippiExit {

    private static final String A_SERVICE = "a service that counts";

    private final KnownCase known;
    private final Docket docket;

    MississippiExit(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /**
     * What comes of one way of filling what is empty.
     *
     * @param window the window; empty while a service runs, and where it is not in the evaluation
     * @param owed where it stands; empty where nothing is owed
     * @param early whether an exit was recorded before the days without service were over
     * @param exists whether a service counts
     */
    private record Told(Optional<Window> window, Optional<Status> owed, boolean early, boolean exists) {

        boolean isWindowed() {
            return window.isPresent();
        }
    }

    /** III.A.1. */
    void recordedInTime() {
        Exit exit = known.exit();
        Ways<Told> ways = ways();
        if (!ways.all(Told::exists).equals(Set.of(true))) {
            docket.add("III.A.1", "", Window.NO_DAYS, Verdict.undetermined(noService(exit)));
            return;
        }
        Set<String> missing = new TreeSet<>(ways.named(Told::owed));
        if (exit != null && Knowledge.recordedOn(exit) == null) {
            // Such an exit leaves it undetermined by the row's own words, even where every day would be early.
            if (ways.all(Told::isWindowed).equals(Set.of(false))) {
                return;
            }
            missing.addAll(ways.named(Told::isWindowed));
            missing.addAll(Verdict.missing(exit, "recordedOn"));
        } else if (ways.all(Told::owed).equals(Set.of(Optional.empty()))) {
            return;
        }
        Optional<Window> sure = ways.sure(Told::window);
        Optional<Status> status = ways.sure(Told::owed);
        Window window = sure.orElse(new Window(null, null));
        Verdict verdict;
        if (!missing.isEmpty()) {
            verdict = Verdict.undetermined(missing);
        } else {
            if (sure.isEmpty()) {
                Set<Window> possible = ways.all(told -> told.window().get());
                window = new Window(null, Window.latestDue(possible));
            }
            boolean byExit = status.get() == Status.MET || status.get() == Status.LATE;
            verdict = new Verdict(status.get(), byExit && exit != null ? List.of(exit.id()) : List.of());
        }
        docket.add("III.A.1", "", window, verdict);
    }

    /** III.A.2. */
    void rightDate() {
        Exit exit = known.exit();
        if (exit == null) {
            return;
        }
        LocalDate day = exit.date();
        MississippiChains chains = new MississippiChains(known, List.of(), List.of(), day);
        Ways<Boolean> ways = Ways.of(
                chains.gaps(),
                filling -> chains.isLegal(filling)
                        ? Optional.of(day.equals(chains.in(filling).lastDay()))
                        : Optional.empty());
        List<Exit> evidence = ways.all(right -> right).equals(Set.of(true)) ? List.of(exit) : List.of();
        Verdict verdict = Verdict.check(day, known.asOf, evidence)
                .orUndetermined(() -> chains.exist() ? ways.named(right -> right) : Set.of(A_SERVICE));
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
        return exit != null
                && docket.governs(exit.date())
                && Knowledge.recordedOn(exit) != null
                && ways().all(Told::early).equals(Set.of(true));
    }

    private Ways<Told> ways() {
        Exit exit = known.exit();
        LocalDate recorded = exit == null ? null : Knowledge.recordedOn(exit);
        LocalDate around = recorded != null ? recorded : exit != null ? exit.date() : known.asOf;
        List<LocalDate> plans = new ArrayList<>(List.of(around.minusDays(2), known.asOf, docket.horizonEnd()));
        plans.addAll(List.of(
                known.asOf.minusDays(2),
                known.asOf.minusDays(1),
                docket.horizonEnd().minusDays(1)));
        MississippiChains chains = new MississippiChains(known, List.of(), plans, null);
        List<Gap<?>> gaps = new ArrayList<>(chains.gaps());
        Gap<LocalDate> recording = exit == null || recorded != null ? null : recording(exit, chains);
        if (recording != null) {
            gaps.add(recording);
        }
        return Ways.of(gaps, filling -> {
            LocalDate day = recording == null ? recorded : filling.of(recording);
            return Optional.of(told(chains.in(filling), exit, day));
        });
    }

    /** The days on which an exit without recording date may have been recorded: from the exit to today. */
    private Gap<LocalDate> recording(Exit exit, MississippiChains chains) {
        List<LocalDate> told = new ArrayList<>(chains.exitDays());
        chains.exitDays().forEach(day -> told.add(day.minusDays(1)));
        Window days = new Window(exit.date(), known.asOf);
        return new Gap<>(Verdict.missing(exit, "recordedOn"), FirstDays.thatMatter(days, told));
    }

    private Told told(MississippiChain chain, @Nullable Exit exit, @Nullable LocalDate recorded) {
        LocalDate lastDay = chain.lastDay();
        boolean early = lastDay != null && recorded != null && isEarly(recorded, lastDay);
        if (lastDay == null || chain.runs(known.asOf)) {
            return new Told(Optional.empty(), Optional.empty(), early, chain.exists());
        }
        Window window = Window.onDay(exitDay(chain, lastDay));
        if (!docket.isInEvaluation(window)) {
            return new Told(Optional.empty(), Optional.empty(), early, true);
        }
        if (early) {
            return new Told(Optional.of(window), Optional.empty(), true, true);
        }
        Status status;
        if (exit == null || recorded == null) {
            status = Verdict.without(window, known.asOf).status();
        } else {
            // A planned service moves the window's opening; an exit recorded before it is still recorded by then.
            status = window.isBefore(recorded) ? Status.LATE : Status.MET;
        }
        return new Told(Optional.of(window), Optional.of(status), false, true);
    }

    /** The day on which the exit is due. */
    private static LocalDate exitDay(MississippiChain chain, LocalDate lastDay) {
        LocalDate day = lastDay.plusDays(MississippiTerms.INACTIVITY_DAYS + 1L + MississippiTerms.EXIT_ENTRY_DAYS);
        LocalDate heldUntil = chain.heldUntil();
        return heldUntil != null && !heldUntil.isBefore(day) ? heldUntil.plusDays(1) : day;
    }

    private static boolean isEarly(LocalDate recorded, LocalDate lastDay) {
        return !recorded.isAfter(lastDay.plusDays(MississippiTerms.INACTIVITY_DAYS));
    }
}

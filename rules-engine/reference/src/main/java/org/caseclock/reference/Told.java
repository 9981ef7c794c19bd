package org.caseclock.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Service;

/**
 * What comes of one way of filling what is empty.
 *
 * @param window the window
 * @param shown as much of the window as stands whatever day the exit was recorded on
 * @param verdict where it stands; empty where nothing is owed in it
 */
record Told(Window window, Window shown, Optional<Verdict> verdict) {

    static Told of(Window window, Optional<Verdict> verdict) {
        return new Told(window, window, verdict);
    }

    /** A duty in a window, which is not owed where that has no day. */
    static Told duty(Window window, LocalDate asOf, List<? extends Fact> evidence) {
        return of(window, window.hasNoDay() ? Optional.empty() : Optional.of(Verdict.duty(window, asOf, evidence)));
    }

    /**
     * What comes of a check or duty that a service calls for on its first day, which is not on record.
     *
     * @param told days that the first day may be after or not
     * @param verdict where it stands, if that was the first day
     */
    static Ways<Told> ofUndated(
            Service service, KnownCase known, Collection<LocalDate> told, Function<LocalDate, Verdict> verdict) {
        FirstService first = new FirstService(known, List.of(service), told);
        return Ways.of(first.gaps(), filling -> {
            LocalDate day = first.day(filling);
            return Optional.of(of(Window.onDay(day), Optional.of(verdict.apply(day))));
        });
    }

    /**
     * Adds what is the same in every way, or that it cannot be told. Where a way lies before the policy nothing is owed in
     * it (C9).
     */
    static void addTo(Docket docket, Ways<Told> ways, BiConsumer<Window, Verdict> add) {
        Function<Told, Optional<Verdict>> governed =
                told -> docket.governs(told.window.opens()) ? told.verdict : Optional.empty();
        if (ways.all(governed).equals(Set.of(Optional.empty()))) {
            return;
        }
        LocalDate opens =
                ways.sure(told -> Optional.ofNullable(told.window.opens())).orElse(null);
        Set<String> missing =
                new TreeSet<>(ways.named(told -> governed.apply(told).map(Verdict::status)));
        ways.all(governed)
                .forEach(verdict -> missing.addAll(verdict.map(Verdict::missing).orElse(Set.of())));
        if (!missing.isEmpty()) {
            LocalDate due = opens == null
                    ? null
                    : ways.sure(told -> Optional.ofNullable(told.window.due())).orElse(null);
            add.accept(new Window(opens, due), Verdict.undetermined(missing));
        } else {
            Window window = new Window(opens, Window.latestDue(ways.all(Told::shown)));
            Verdict.common(ways.all(governed)).ifPresent(verdict -> add.accept(window, verdict));
        }
    }
}

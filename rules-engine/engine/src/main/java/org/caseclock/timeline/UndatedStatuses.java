package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseclock.facts.Fact;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.LaborForceStatusBuilder;
import org.caseclock.facts.Missing;
import org.caseclock.knowledge.KnownCase;

/**
 * The employment state on a day where labor-force statuses may lack theirs. Only the latest status counts, so that it is enough
 * to take each of them for the latest, on each day that makes a difference, and to leave out the others.
 */
final class UndatedStatuses {

    private UndatedStatuses() {}

    static EmploymentState on(LocalDate day, String name, KnownCase known) {
        List<Fact> facts = known.facts();
        EmploymentState dated = EmploymentStates.on(day, name, facts);
        List<LaborForceStatus> undated = facts.stream()
                .filter(fact -> fact instanceof LaborForceStatus && fact.date() == null)
                .map(LaborForceStatus.class::cast)
                .toList();
        if (undated.isEmpty()) {
            return dated;
        }
        Set<LaborForceState> possible = EnumSet.noneOf(LaborForceState.class);
        Set<String> missing = new LinkedHashSet<>();
        boolean mayAllBeLater = day.isBefore(known.asOf());
        if (mayAllBeLater || hasOneWithADay(facts, day)) {
            possible.addAll(dated.possible());
            missing.addAll(dated.missing());
        }
        Set<Set<LaborForceState>> ways = new HashSet<>();
        if (!possible.isEmpty()) {
            ways.add(Set.copyOf(possible));
        }
        for (LaborForceStatus status : undated) {
            for (EmploymentState state : onEachDay(status, day, name, facts)) {
                possible.addAll(state.possible());
                missing.addAll(state.missing());
                ways.add(state.possible());
            }
        }
        if (ways.size() > 1) {
            undated.forEach(status -> missing.add(Missing.day(status).toString()));
        }
        return new EmploymentState(name, day, possible, List.copyOf(missing));
    }

    private static boolean hasOneWithADay(List<Fact> facts, LocalDate until) {
        return facts.stream()
                .filter(LaborForceStatus.class::isInstance)
                .flatMap(fact -> Stream.ofNullable(fact.date()))
                .anyMatch(date -> !date.isAfter(until));
    }

    /** The state for each day that could make a difference, were the status of that day. */
    private static List<EmploymentState> onEachDay(
            LaborForceStatus status, LocalDate day, String name, List<Fact> facts) {
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(day));
        facts.stream()
                .flatMap(EmploymentStates::changes)
                .flatMap(change -> Stream.of(change.minusDays(1), change))
                .filter(change -> change.isBefore(day))
                .forEach(days::add);
        List<Fact> others = new ArrayList<>(facts);
        others.remove(status);
        List<EmploymentState> states = new ArrayList<>();
        for (LocalDate each : days) {
            others.add(LaborForceStatusBuilder.builder(status).date(each).build());
            states.add(EmploymentStates.on(day, name, others));
            others.remove(others.size() - 1);
        }
        return states;
    }
}

package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseclock.facts.Employment;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.LaborForceStatusBuilder;
import org.caseclock.facts.Missing;
import org.caseclock.knowledge.KnownCase;
import org.jspecify.annotations.Nullable;

/**
 * The employment state on a day where labor-force statuses may lack theirs. Only the latest status counts, so that it is enough
 * to take each of them for the latest, on each day that makes a difference, and to leave out the others.
 */
final class UndatedStatuses {

    private UndatedStatuses() {}

    static EmploymentState on(LocalDate day, String name, KnownCase known) {
        List<Fact> facts = known.facts().stream()
                .filter(fact -> fact instanceof LaborForceStatus || fact instanceof Employment)
                .toList();
        EmploymentState dated = EmploymentStates.on(day, name, facts);
        List<LaborForceStatus> undated = facts.stream()
                .filter(fact -> fact instanceof LaborForceStatus && fact.date() == null)
                .map(LaborForceStatus.class::cast)
                .toList();
        if (undated.isEmpty()) {
            return dated;
        }
        Set<LaborForceState> possible = new HashSet<>();
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
        for (LaborForceStatus status : unlike(undated)) {
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

    /**
     * The state on a day that is not known, up to a last one.
     *
     * @param first the earliest that the day can be; empty where nothing bounds it
     * @param last the state on the latest
     * @param missing what is missing to tell which day it is
     */
    static EmploymentState between(
            @Nullable LocalDate first, EmploymentState last, KnownCase known, List<String> missing) {
        LocalDate begin = first == null ? LocalDate.of(1, 1, 1) : first;
        Set<LaborForceState> possible = new HashSet<>(last.possible());
        Set<String> all = new LinkedHashSet<>(last.missing());
        Stream.concat(Stream.of(begin), known.facts().stream().flatMap(EmploymentStates::changes))
                .filter(day -> !day.isBefore(begin) && day.isBefore(last.date()))
                .distinct()
                .map(day -> on(day, last.name(), known))
                .forEach(state -> {
                    possible.addAll(state.possible());
                    all.addAll(state.missing());
                });
        if (!possible.equals(last.possible())) {
            all.addAll(missing);
        }
        return new EmploymentState(last.name(), last.date(), possible, List.copyOf(all));
    }

    private static boolean hasOneWithADay(List<Fact> facts, LocalDate until) {
        return facts.stream()
                .filter(LaborForceStatus.class::isInstance)
                .flatMap(fact -> Stream.ofNullable(fact.date()))
                .anyMatch(date -> !date.isAfter(until));
    }

    /**
     * Those out of many that tell apart what all do: of each state, and with or without a day of recording, the first and the last
     * that would count where several are of one day. A status without a state is named, and so each of them counts.
     */
    private static List<LaborForceStatus> unlike(List<LaborForceStatus> undated) {
        Map<List<Object>, List<LaborForceStatus>> alike = new LinkedHashMap<>();
        for (LaborForceStatus status : undated) {
            List<Object> kind = status.state() == null
                    ? List.of(Kinds.name(status))
                    : List.of(status.state(), status.firstRecordedOn() == null);
            alike.computeIfAbsent(kind, key -> new ArrayList<>()).add(status);
        }
        return alike.values().stream()
                .flatMap(same -> Stream.of(
                        Collections.min(same, KnownCase.LATEST_LAST), Collections.max(same, KnownCase.LATEST_LAST)))
                .distinct()
                .toList();
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
        if (facts.stream().anyMatch(fact -> fact instanceof Employment && fact.date() == null)) {
            // An employment without a first day may have begun after the status, and still cover the day.
            days.add(day.minusDays(1));
        }
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

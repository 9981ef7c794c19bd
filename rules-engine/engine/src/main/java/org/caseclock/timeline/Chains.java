package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Missing;
import org.caseclock.facts.PlannedService;
import org.caseclock.timeline.ChainSearch.End;
import org.caseclock.timeline.ChainSearch.Fork;
import org.caseclock.timeline.Unsettled.Way;
import org.jspecify.annotations.Nullable;

/** Makes a chain of the services that are, or may be, of it and the plans that hold, or may hold, it open. */
final class Chains {

    /** Looking at so many services takes half a second. */
    private static final long MOST = 30_000_000;

    /** Until when a plan without a day may hold a chain open. */
    static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final String name;
    private final List<ChainLink> links;
    private final List<Plan> plans;
    private final int gap;
    private final LocalDate asOf;
    private final @Nullable LocalDate exit;

    /**
     * A plan that may hold a chain open.
     *
     * @param lastDay its last day; empty where it has none on record
     * @param hangsOn what is missing to tell whether, or until when, it does
     */
    record Plan(@Nullable LocalDate lastDay, List<Object> hangsOn) {
        /**
         * @param holds whether it is one of those that do
         */
        static Plan of(PlannedService plan, Answer holds) {
            LocalDate last = plan.endDate() == null ? plan.startDate() : plan.endDate();
            List<Object> missing = new ArrayList<>(holds.hangsOn());
            if (last == null) {
                missing.add(Missing.day(plan));
            }
            return new Plan(last, List.copyOf(missing));
        }

        private boolean isSure() {
            return hangsOn.isEmpty();
        }
    }

    private Chains(
            String name, List<ChainLink> links, List<Plan> plans, int gap, LocalDate asOf, @Nullable LocalDate exit) {
        this.name = name;
        this.links = links;
        this.plans = plans;
        this.gap = gap;
        this.asOf = asOf;
        this.exit = exit;
    }

    /**
     * The chain of some services.
     *
     * @param links the services, by their start
     * @param exit the exit date, if there is an exit
     */
    static Chain of(
            String name, List<ChainLink> links, List<Plan> plans, int gap, LocalDate asOf, @Nullable LocalDate exit) {
        return new Chains(name, links, plans, gap, asOf, exit).chain();
    }

    private Chain chain() {
        if (!links.isEmpty() && ChainLink.areClear(links) && areSure(plans)) {
            // Mostly nothing is open, and there is one way to follow it.
            return chain(ChainSearch.straight(links, gap, surelyHeldUntil(), new ArrayList<>()));
        }
        if (links.stream().noneMatch(ChainLink::isSure)) {
            return new Chain(name, false, null, null, List.of(), null, null, null, List.of(), List.of());
        }
        List<Fork> forks = new ArrayList<>();
        Map<End, Chain> chains = new LinkedHashMap<>();
        ends(links, forks, new HashSet<>()).forEach(end -> chains.put(end, chain(end)));
        return chains.size() == 1
                ? chains.values().iterator().next()
                : Chain.oneOf(
                        name,
                        List.copyOf(chains.values()),
                        forks.stream()
                                .map(fork -> new Way<>(
                                        Objects.requireNonNull(chains.get(fork.one())),
                                        Objects.requireNonNull(chains.get(fork.other())),
                                        fork.hangsOn()))
                                .toList());
    }

    private Chain chain(End end) {
        LocalDate lastDay = end.lastDay();
        boolean running = lastDay == null || !lastDay.isBefore(asOf);
        return new Chain(
                name,
                running,
                lastDay,
                end.last(),
                lastDay == null && exit != null ? openEnds(exit) : List.of(),
                lastDay == null ? null : lastDay.plusDays(gap),
                end.heldUntil(),
                running ? asOf : lastDay,
                List.of(),
                List.of());
    }

    /**
     * How it can end, by each day until which plans may hold it open.
     *
     * @param forks takes in what tells the ends apart
     * @param taken takes in the ids of the services that it takes in, or may
     */
    private Set<End> ends(List<ChainLink> of, List<Fork> forks, Set<String> taken) {
        LocalDate sure = surelyHeldUntil();
        Map<LocalDate, List<Plan>> doubtful = doubtful(sure);
        if (of.size() * (long) of.size() * (doubtful.size() + 1) > MOST && !ChainLink.areClear(of)) {
            throw new TimelineException(
                    "", "The services of a case without a startDate, and its plans, must be fewer.", null);
        }
        List<ChainSearch> searches = new ArrayList<>(List.of(new ChainSearch(of, gap, sure)));
        doubtful.forEach((day, by) -> {
            ChainSearch held = new ChainSearch(of, gap, day);
            List<Object> hangsOn =
                    by.stream().flatMap(plan -> plan.hangsOn().stream()).toList();
            searches.forEach(earlier -> forks.addAll(earlier.forksTo(held, hangsOn)));
            searches.add(held);
        });
        Set<End> all = new LinkedHashSet<>();
        for (ChainSearch search : searches) {
            forks.addAll(search.forks());
            taken.addAll(search.taken());
            all.addAll(search.ends());
        }
        return all;
    }

    /** The last day until which plans surely hold it open. */
    private @Nullable LocalDate surelyHeldUntil() {
        LocalDate last = null;
        for (Plan plan : plans) {
            LocalDate day = plan.isSure() ? plan.lastDay() : null;
            last = last == null || (day != null && day.isAfter(last)) ? day : last;
        }
        return last;
    }

    private static boolean areSure(List<Plan> plans) {
        for (Plan plan : plans) {
            if (!plan.isSure()) {
                return false;
            }
        }
        return true;
    }

    /** The plans that may hold it open, by the days until which they may, after those until which it surely is. */
    private Map<LocalDate, List<Plan>> doubtful(@Nullable LocalDate sure) {
        if (areSure(plans)) {
            return Map.of();
        }
        Map<LocalDate, List<Plan>> byDay = new LinkedHashMap<>();
        Set<LocalDate> days = new TreeSet<>();
        // One without a day may reach whichever service follows, or hold the chain open still.
        List<Plan> undated =
                plans.stream().filter(plan -> plan.lastDay() == null).toList();
        if (!undated.isEmpty()) {
            links.forEach(link -> days.add(link.latest()));
            days.add(FAR);
        }
        plans.stream()
                .filter(plan -> !plan.isSure())
                .flatMap(plan -> Stream.ofNullable(plan.lastDay()))
                .forEach(days::add);
        for (LocalDate day : days) {
            if (sure == null || day.isAfter(sure)) {
                byDay.put(
                        day,
                        plans.stream()
                                .filter(plan -> !plan.isSure())
                                .filter(plan -> plan.lastDay() == null || day.equals(plan.lastDay()))
                                .toList());
            }
        }
        return byDay;
    }

    /** The last days that are not on record and with which it may end on a day; none where it cannot. */
    private List<Object> openEnds(LocalDate day) {
        List<Fork> forks = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<End> ends = ends(links.stream().map(link -> link.filled(day)).toList(), forks, ids);
        if (ends.stream().noneMatch(end -> day.equals(end.lastDay()))) {
            return List.of();
        }
        Set<Object> missing = new LinkedHashSet<>();
        forks.stream()
                .filter(fork -> day.equals(fork.one().lastDay())
                        != day.equals(fork.other().lastDay()))
                .forEach(fork -> missing.addAll(fork.hangsOn()));
        links.stream()
                .filter(link ->
                        link.end() == null && ids.contains(link.service().id()))
                .forEach(link -> missing.add(new Missing(link.service(), "endDate")));
        return List.copyOf(missing);
    }
}

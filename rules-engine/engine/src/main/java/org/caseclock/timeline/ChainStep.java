package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.caseclock.knowledge.DayRange;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.TimelineDefinition.ChainOf;
import org.caseclock.timeline.Unsettled.Way;
import org.jspecify.annotations.Nullable;

/** Finds a chain of services, and names the days on which it ended and until which it was held. */
final class ChainStep implements Step {

    private final String name;
    private final Selector services;
    private final @Nullable Selector planned;
    private final int gap;
    private final String heldUntil;

    ChainStep(String name, ChainOf of, Declared declared) {
        String pointer = "/chains/" + name;
        this.name = name;
        this.services = declared.selectorOf(Service.class, "services", of.of(), pointer + "/of");
        this.planned = of.heldBy() == null
                ? null
                : declared.selectorOf(PlannedService.class, "planned services", of.heldBy(), pointer + "/heldBy");
        this.gap = declared.parameter(of.gap(), pointer + "/gap").number();
        this.heldUntil = name + ".heldUntil";
        declared.moment(name);
        declared.moment(heldUntil);
    }

    @Override
    public void in(Found found) {
        KnownCase known = found.known();
        Exit exit = known.exit();
        List<ChainLink> links = new ArrayList<>();
        for (Fact fact : withThoseAfterExit(known)) {
            Answer counts = services.answer(fact);
            if (!counts.isNo()) {
                links.add(ChainLink.of((Service) fact, counts, known.days(fact).latest()));
            }
        }
        Chain chain = Chains.of(name, links, plans(known), gap, known.asOf(), exit == null ? null : exit.date());
        found.facts().add(chain);
        found.moments().put(name, chain.isEmpty() ? Moment.unknown(null, "a service that counts") : lastDay(chain));
        found.moments().put(heldUntil, held(chain));
    }

    private List<Chains.Plan> plans(KnownCase known) {
        if (planned == null) {
            return List.of();
        }
        List<Chains.Plan> plans = new ArrayList<>(0);
        for (Fact fact : known.facts()) {
            Answer holds = planned.answer(fact);
            if (!holds.isNo() && fact instanceof PlannedService plan) {
                plans.add(Chains.Plan.of(plan, holds));
            }
        }
        return plans;
    }

    /** Its last day, which there is not while a service runs: where it is open which that is, what it may be. */
    private static Moment lastDay(Chain chain) {
        if (!chain.isOpen()) {
            return Moment.on(chain.lastDay());
        }
        Moment day = oneOf(chain, Chain::lastDay);
        List<Object> running = chain.difference(each -> each.lastDay() == null);
        return running.isEmpty() ? day : day.inDoubt(running);
    }

    /** Where it is open whether a plan holds the chain, that comes before every day. */
    private static Moment held(Chain chain) {
        if (!chain.isOpen()) {
            return Moment.on(chain.heldUntil());
        }
        return chain.alternatives().stream().allMatch(each -> each.heldUntil() == null)
                ? Moment.NONE
                : oneOf(chain, each -> each.heldUntil() == null ? DayRange.EVER : each.heldUntil());
    }

    private static Moment oneOf(Chain chain, Function<Chain, @Nullable LocalDate> of) {
        List<LocalDate> days = chain.alternatives().stream()
                .flatMap(each -> Stream.ofNullable(of.apply(each)))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Moment.NONE;
        }
        LocalDate latest = days.get(days.size() - 1);
        List<Way<Chain>> between = chain.ways().stream()
                .filter(way -> of.apply(way.one()) != null && of.apply(way.other()) != null)
                .filter(way -> !Objects.equals(of.apply(way.one()), of.apply(way.other())))
                .toList();
        return Moment.between(
                days.get(0),
                latest.equals(Chains.FAR) ? null : latest,
                between.stream().flatMap(way -> way.hangsOn().stream()).toList());
    }

    /** A service after the exit shows that the exit date is wrong. */
    private static List<Fact> withThoseAfterExit(KnownCase known) {
        if (known.servicesAfterExit().isEmpty()) {
            return known.facts();
        }
        List<Fact> all = new ArrayList<>(known.facts());
        all.addAll(known.servicesAfterExit());
        all.sort(KnownCase.ORDER);
        return all;
    }
}

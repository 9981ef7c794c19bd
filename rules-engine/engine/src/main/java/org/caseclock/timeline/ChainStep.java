package org.caseclock.timeline;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.TimelineDefinition.ChainOf;
import org.jspecify.annotations.Nullable;

/** Finds a chain of services, and names the days on which it ended and until which it was held. */
final class ChainStep implements Step {

    private final String name;
    private final Selector services;
    private final @Nullable Selector planned;
    private final int gap;

    ChainStep(String name, ChainOf of, Declared declared) {
        String pointer = "/chains/" + name;
        this.name = name;
        this.services = declared.selectorOf(Service.class, "services", of.of(), pointer + "/of");
        this.planned = of.heldBy() == null
                ? null
                : declared.selectorOf(PlannedService.class, "planned services", of.heldBy(), pointer + "/heldBy");
        this.gap = declared.parameter(of.gap(), pointer + "/gap").number();
        declared.moment(name);
        declared.moment(heldUntil());
    }

    @Override
    public void in(Found found) {
        List<Fact> facts = found.known().facts();
        Exit exit = found.known().exit();
        Chain chain = Chains.of(
                name,
                services.among(withThoseAfterExit(found.known()), Service.class),
                planned == null ? List.of() : planned.among(facts, PlannedService.class),
                gap,
                found.known().asOf(),
                exit == null ? null : exit.date());
        found.facts().add(chain);
        found.moments()
                .put(
                        name,
                        chain.isEmpty() ? Moment.unknown(null, "a service that counts") : Moment.on(chain.lastDay()));
        found.moments().put(heldUntil(), Moment.on(chain.heldUntil()));
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

    private String heldUntil() {
        return name + ".heldUntil";
    }
}

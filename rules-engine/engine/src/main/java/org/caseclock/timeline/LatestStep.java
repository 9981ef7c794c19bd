package org.caseclock.timeline;

import java.util.List;
import org.caseclock.facts.Fact;
import org.caseclock.timeline.TimelineDefinition.LatestOf;

/** Finds the last fact of a selection. */
final class LatestStep implements Step {

    private final String name;
    private final Selector selector;

    LatestStep(String name, LatestOf of, Declared declared) {
        this.name = name;
        this.selector = declared.selector(of.of(), "/latest/" + name + "/of");
    }

    @Override
    public void in(Found found) {
        List<Fact> facts = selector.among(found.known().facts(), Fact.class);
        found.facts()
                .add(new Latest(
                        name,
                        facts.isEmpty() ? null : facts.get(facts.size() - 1).id()));
    }
}

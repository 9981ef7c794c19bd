package org.caseclock.timeline;

import org.caseclock.facts.Fact;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.TimelineDefinition.LatestOf;

/** Finds the latest fact of a selection. */
final class LatestStep implements Step {

    private final String name;
    private final Selector selector;

    LatestStep(String name, LatestOf of, Declared declared) {
        this.name = name;
        this.selector = declared.selector(of.of(), "/latest/" + name + "/of");
    }

    @Override
    public void in(Found found) {
        Fact latest = selector.among(found.known().facts(), Fact.class).stream()
                .max(KnownCase.LATEST_LAST)
                .orElse(null);
        found.facts().add(new Latest(name, latest == null ? null : latest.id()));
    }
}

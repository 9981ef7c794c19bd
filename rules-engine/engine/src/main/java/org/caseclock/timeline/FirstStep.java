package org.caseclock.timeline;

import java.util.List;
import org.caseclock.facts.Fact;
import org.caseclock.timeline.TimelineDefinition.FirstOf;

/** Finds the first fact of a selection, and names its day. */
final class FirstStep implements Step {

    private final String name;
    private final Selector selector;

    FirstStep(String name, FirstOf of, Declared declared) {
        this.name = name;
        this.selector = declared.selector(of.first(), "/moments/" + name + "/first");
        declared.moment(name);
    }

    @Override
    public void in(Found found) {
        List<Fact> facts = selector.among(found.known().facts(), Fact.class);
        Fact first = facts.isEmpty() ? null : facts.get(0);
        found.moments().put(name, Moment.on(first == null ? null : first.date()));
        found.facts().add(new First(name, first == null ? null : first.id()));
    }
}

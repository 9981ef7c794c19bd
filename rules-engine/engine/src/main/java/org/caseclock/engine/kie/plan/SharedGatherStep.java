package org.caseclock.engine.kie.plan;

import java.util.Collections;
import java.util.List;

/** Gathers what is asked of facts alone: the list that all rules share, without a copy each time. */
record SharedGatherStep(Candidates candidates, GatherStep.Made made, Step next) implements Step {

    @Override
    public boolean run(Frame frame) {
        List<Object> facts = candidates.in(frame);
        frame.look();
        frame.found[made.to()] = made.function() == GatherStep.Function.COUNT
                ? Long.valueOf(facts.size())
                : Collections.unmodifiableList(facts);
        return next.run(frame);
    }
}

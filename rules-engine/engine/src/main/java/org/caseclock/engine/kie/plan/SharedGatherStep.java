package org.caseclock.engine.kie.plan;

import java.util.List;
import org.caseclock.engine.kie.plan.GatherStep.Made;

/** Gathers the facts that pass what is asked of them alone: the same list whatever was found before. */
record SharedGatherStep(Candidates candidates, List<Made> functions, Step next) implements Step {

    @Override
    public boolean run(Frame frame) {
        List<Object> facts = candidates.in(frame);
        for (int i = 0; i < functions.size(); i++) {
            Made made = functions.get(i);
            frame.found[made.to()] = made.of(facts);
        }
        return next.run(frame);
    }
}

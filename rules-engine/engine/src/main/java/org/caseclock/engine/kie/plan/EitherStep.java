package org.caseclock.engine.kie.plan;

import java.util.List;

/** An {@code or}: goes on by every way that is open, as the compiler would make a rule of each. */
record EitherStep(List<Step> ways) implements Step {

    @Override
    public boolean run(Frame frame) {
        for (Step way : ways) {
            if (way.run(frame)) {
                return true;
            }
        }
        return false;
    }
}

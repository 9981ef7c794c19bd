package org.caseclock.engine.kie.plan;

import java.util.List;

/** What is asked of a value that was found before, such as a number that an accumulate made. */
record ValueStep(List<Test> tests, Step next) implements Step {

    @Override
    public boolean run(Frame frame) {
        for (Test test : tests) {
            if (!frame.passes(test)) {
                return false;
            }
        }
        return next.run(frame);
    }
}

package org.caseclock.engine.kie.plan;

import java.util.List;

/** A pattern: goes on with each fact that passes. */
record MatchStep(Candidates candidates, int slot, List<Binding> bindings, List<Test> tests, Step next) implements Step {

    /** Whether nothing is asked of it but of the fact alone. */
    boolean isOfTheFactAlone() {
        return bindings.isEmpty() && tests.isEmpty();
    }

    @Override
    public boolean run(Frame frame) {
        List<Object> facts = candidates.in(frame);
        for (int i = 0; i < facts.size(); i++) {
            frame.look();
            frame.found[slot] = facts.get(i);
            if (passes(frame) && next.run(frame)) {
                return true;
            }
        }
        return false;
    }

    private boolean passes(Frame frame) {
        for (int i = 0; i < bindings.size(); i++) {
            bindings.get(i).bind(frame);
        }
        for (int i = 0; i < tests.size(); i++) {
            if (!frame.passes(tests.get(i))) {
                return false;
            }
        }
        return true;
    }
}

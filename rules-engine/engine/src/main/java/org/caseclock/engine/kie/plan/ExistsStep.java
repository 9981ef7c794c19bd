package org.caseclock.engine.kie.plan;

/** An {@code exists} or a {@code not}: looks whether there is something, and goes on if it is as the rule says. */
record ExistsStep(Step inner, boolean there, Step next) implements Step {

    /** Ends what is looked for: something is there. */
    static final Step FOUND = frame -> true;

    @Override
    public boolean run(Frame frame) {
        return holds(frame) && next.run(frame);
    }

    /** Whether it is as the rule says. */
    boolean holds(Frame frame) {
        return inner.run(frame) == there;
    }
}

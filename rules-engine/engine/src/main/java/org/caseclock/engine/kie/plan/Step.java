package org.caseclock.engine.kie.plan;

/** One line of a {@code when}, and all that comes after it. */
interface Step {

    /**
     * Goes on with every way in which the line is true.
     *
     * @return whether enough has been found, so that nobody need look further
     */
    boolean run(Frame frame);
}

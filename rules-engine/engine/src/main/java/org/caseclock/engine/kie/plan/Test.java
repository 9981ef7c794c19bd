package org.caseclock.engine.kie.plan;

/** What a pattern asks of a fact, and of what was found before it. */
@FunctionalInterface
interface Test {

    /**
     * Whether it is so.
     *
     * @param found what was found so far, by slot; the fact itself is in the slot of its pattern
     */
    boolean passes(Object[] found) throws Exception;
}

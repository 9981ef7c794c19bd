package org.caseclock.engine.kie.plan;

/** What a pattern asks of a fact alone. */
@FunctionalInterface
interface FactTest {

    /** Whether it is so. */
    boolean passes(Object fact) throws Exception;
}

package org.caseclock.engine.kie.plan;

/** Wants to know what rules look at. */
public interface Watch {

    /** Nobody does. */
    Watch NONE = rule -> RuleWatch.NONE;

    /** Who wants to know it of one rule. */
    RuleWatch of(String rule);
}

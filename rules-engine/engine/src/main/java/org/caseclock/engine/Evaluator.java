package org.caseclock.engine;

/** How an engine lets the rules speak. The answers are the same. */
public enum Evaluator {
    /** The rules as nested loops over the facts of one case: the fastest. */
    PLAN,
    /** Rule sessions, which are kept and used again: what the plan is held against. */
    SESSION,
    /** A new rule session for each case: what one would write first, and what the benchmark compares with. */
    NEW_SESSION
}

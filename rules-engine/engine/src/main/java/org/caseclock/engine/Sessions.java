package org.caseclock.engine;

/** How an engine uses rule sessions. The answers are the same. */
public enum Sessions {
    /** Sessions are kept and used again. */
    POOLED,
    /** Each case has a session of its own, which is thrown away: slower, and what the benchmark compares with. */
    NEW_PER_CASE
}

package org.caseclock.facts;

/** How an exit came to be recorded. */
public enum ExitKind {
    /** By staff, by hand. */
    MANUAL,
    /** By the MIS, after the days without service ran out. */
    AUTOMATIC
}

package org.caseclock.reference;

/** What a decision comes to. */
public enum Outcome {
    /** Excluded from performance measures. */
    EXCLUDED,
    /** No condition fails, and something that is needed is absent. */
    PENDING,
    /** A condition fails. */
    NOT_EXCLUDED
}

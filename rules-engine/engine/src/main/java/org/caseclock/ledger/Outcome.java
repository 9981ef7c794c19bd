package org.caseclock.ledger;

/** What was decided of an exclusion from performance measures. */
public enum Outcome {
    /** Excluded. */
    EXCLUDED,
    /** It would be excluded if what is missing were there. */
    PENDING,
    /** A condition failed. */
    NOT_EXCLUDED
}

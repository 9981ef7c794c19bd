package org.caseclock.ledger;

/** Whether a performance measure is met in a quarter. */
public enum PerformanceOutcome {
    /** The record shows it. */
    POSITIVE,
    /** The quarter is over and the record says that it was not. */
    NEGATIVE,
    /** The record does not tell yet. */
    UNKNOWN
}

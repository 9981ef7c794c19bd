package org.caseclock.reference;

/** Whether at least one day of a quarter was worked. */
public enum WorkOutcome {
    /** A day was worked. */
    POSITIVE,
    /** The quarter is over, and it is on record that no day was worked. */
    NEGATIVE,
    /** Nothing tells, or an empty field keeps it from being told. */
    UNKNOWN
}

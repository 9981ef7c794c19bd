package org.caseclock.reference;

/** Whether something is so, as far as the facts of a case tell (C11). */
enum Truth {
    /** It is. */
    YES,
    /** It is not. */
    NO,
    /** An empty field decides it. */
    UNDETERMINED
}

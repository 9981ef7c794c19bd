package org.caseclock.facts;

/** Where a job is, as far as wage records are concerned (Sacramento, additional information 3). */
public enum Sector {
    /** Covered by the state's wage records. */
    COVERED,
    /** Federal employment. */
    FEDERAL,
    /** Postal service. */
    POSTAL,
    /** Military. */
    MILITARY,
    /** Railroad. */
    RAILROAD,
    /** Outside the state. */
    OUT_OF_STATE,
    /** Earnings mainly on commission. */
    COMMISSION
}

package org.caseclock.facts;

/** Where a fact can be written down. */
public enum RecordPlace {
    /** The participant's file on paper, prints included. */
    CASE_FILE,
    /** MS Works (Mississippi). */
    MS_WORKS,
    /** MO Jobs, the statewide case management system (Missouri). */
    MO_JOBS,
    /** A confidential folder in Sharefile (Missouri). */
    SHAREFILE_CONFIDENTIAL,
    /** Sharefile, outside a confidential folder (Missouri). */
    SHAREFILE,
    /** The One-Stop Operating System (New York). */
    OSOS,
    /** SMARTware (Sacramento). */
    SMARTWARE,
    /** The JTA system (California, WIA era). */
    JTA,
    /** Workforce One (Minnesota). */
    WORKFORCE_ONE,
    /** Any other place. */
    OTHER
}

package org.caseclock.facts;

/** To what a customer was referred. */
public enum ReferralKind {
    /** A job. */
    JOB,
    /** A service or the career center. */
    SERVICE,
    /** Information about community resources. */
    COMMUNITY_INFORMATION
}

package org.caseclock.facts;

/** A partner agency of the one-stop system. */
public enum PartnerAgency {
    /** Wagner-Peyser employment service. */
    WAGNER_PEYSER,
    /** Department of social services. */
    SOCIAL_SERVICES,
    /** Vocational rehabilitation (VESID in New York). */
    VESID,
    /** Community action program. */
    COMMUNITY_ACTION,
    /** Any other. */
    OTHER
}

package org.caseclock.facts;

/** What a contact or survey found out about work. */
public enum EmploymentFinding {
    /** The customer works. */
    EMPLOYED,
    /** The customer does not work. */
    UNEMPLOYED
}

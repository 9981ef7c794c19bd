package org.caseclock.facts;

/** What was brought up to date on the occasion of a contact, and where (Sacramento, section 1). */
public enum ContactUpdate {
    /** The customer's contact information, in the case file. */
    CONTACT_IN_CASE_FILE,
    /** The customer's contact information, in SMARTware. */
    CONTACT_IN_SMARTWARE,
    /** The alternate contact's information, in the case file. */
    ALTERNATE_IN_CASE_FILE,
    /** The alternate contact's information, in SMARTware. */
    ALTERNATE_IN_SMARTWARE
}

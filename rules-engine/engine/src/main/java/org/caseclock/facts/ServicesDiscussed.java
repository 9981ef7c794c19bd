package org.caseclock.facts;

/** What a contact recorded about further services. */
public enum ServicesDiscussed {
    /** Services or resources were offered. */
    OFFERED,
    /** Nothing was needed. */
    NOTHING_NEEDED,
    /** Neither: further services were not talked about. */
    NOT_DISCUSSED
}

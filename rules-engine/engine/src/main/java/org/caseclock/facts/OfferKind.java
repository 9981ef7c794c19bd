package org.caseclock.facts;

/** What was offered. */
public enum OfferKind {
    /** Contact and follow-up services before exit. */
    PRE_EXIT,
    /** Contact after exit. */
    POST_EXIT,
    /** Follow-up services after exit. */
    FOLLOW_UP
}

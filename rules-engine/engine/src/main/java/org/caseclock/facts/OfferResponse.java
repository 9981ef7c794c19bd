package org.caseclock.facts;

/** How the participant answered an offer. */
public enum OfferResponse {
    /** Accepted. */
    ACCEPTED,
    /** Declined. */
    DECLINED,
    /** No answer yet. */
    PENDING
}

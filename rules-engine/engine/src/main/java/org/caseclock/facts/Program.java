package org.caseclock.facts;

/** A program of title I of WIOA, or of WIA before it, in which a participant is enrolled. */
public enum Program {
    /** Adult. */
    ADULT,
    /** Dislocated worker. */
    DISLOCATED_WORKER,
    /** Youth (WIOA). */
    YOUTH,
    /** Older youth, 19 to 21 at registration (WIA). */
    OLDER_YOUTH,
    /** Younger youth, 14 to 18 at registration (WIA). */
    YOUNGER_YOUTH
}

package org.caseclock.ledger;

/** How an obligation stands as of a date. */
public enum Status {
    /** Evidence lies in the window, or a check holds. */
    MET,
    /** Evidence came after the window. */
    LATE,
    /** The window closed without evidence, or a check fails. */
    MISSED,
    /** The window runs. */
    OPEN,
    /** The window opens within the horizon. */
    UPCOMING,
    /** The window had closed before anybody could know of it; staff is not to blame. */
    EXCUSED,
    /** What is missing from the record decides it. */
    UNDETERMINED;

    /** Whether an obligation of this status is a violation. */
    public boolean isViolation() {
        return this == LATE || this == MISSED;
    }
}

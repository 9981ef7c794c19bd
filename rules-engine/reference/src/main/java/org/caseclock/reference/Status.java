package org.caseclock.reference;

/** Where an obligation stands on the as-of date. */
public enum Status {
    /** Evidence lies in the window. */
    MET,
    /** Evidence came after the window. */
    LATE,
    /** The window is over and nothing serves. */
    MISSED,
    /** The window is open, or has no end, and nothing serves yet. */
    OPEN,
    /** The window opens after the as-of date, within the horizon. */
    UPCOMING,
    /** The exit was recorded after the window closed (C8). */
    EXCUSED,
    /** An empty field or an absent fact decides it (C11). */
    UNDETERMINED
}

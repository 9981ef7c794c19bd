package org.caseclock.testkit.generate;

/** How odd the generated cases are. */
public enum Flavor {
    /** Reads like the export of a real MIS: mostly orderly, with the slips that staff make. */
    REALISTIC,
    /** Every oddity is common, so that a few thousand cases reach the rare paths too. */
    HOSTILE
}

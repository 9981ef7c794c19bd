package org.caseclock.facts;

/** Whether somebody works. */
public enum LaborForceState {
    /** Employed. */
    EMPLOYED,
    /** Underemployed. */
    UNDEREMPLOYED,
    /** Unemployed. */
    UNEMPLOYED,
    /** Not in the labor force. */
    NOT_IN_LABOR_FORCE
}

package org.caseclock.policy;

/** How far a clause binds, by the policy's own verb. */
public enum Modality {
    /** Binds: a miss is a violation of severity REQUIRED. */
    MUST,
    /** Advises: a miss is a violation of severity ADVISORY. */
    SHOULD,
    /** Permits: never a violation. */
    MAY
}

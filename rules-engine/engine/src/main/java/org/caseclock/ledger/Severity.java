package org.caseclock.ledger;

import org.caseclock.policy.Modality;
import org.jspecify.annotations.Nullable;

/** How far the clause behind a finding binds. */
public enum Severity {
    /** A clause that binds (MUST). */
    REQUIRED,
    /** A clause that advises (SHOULD). */
    ADVISORY,
    /** A clause that permits (MAY) or states; never a violation. */
    INFORMATION;

    /** The severity that goes with a modality. */
    public static Severity of(@Nullable Modality modality) {
        if (modality == Modality.MUST) {
            return REQUIRED;
        }
        return modality == Modality.SHOULD ? ADVISORY : INFORMATION;
    }
}

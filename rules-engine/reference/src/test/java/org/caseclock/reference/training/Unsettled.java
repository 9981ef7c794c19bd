package org.caseclock.reference.training;

/**
 * Shapes of a case of which the pack does not say what its clause table does. They are drawn and compared with {@code
 * -Dcaseclock.unsettled=true} alone, and then the comparison fails until the pack is mended.
 */
enum Unsettled {
    /** C12: a service that counts toward exit and is dated after it is a data issue, and starts no duty. */
    SERVICE_AFTER_EXIT,
    /** D.1: a decision belongs to the version of the exit date, and before the first version nothing is judged (C9). */
    EXIT_BEFORE_POLICY;

    boolean isDrawn() {
        return Boolean.getBoolean("caseclock.unsettled");
    }
}

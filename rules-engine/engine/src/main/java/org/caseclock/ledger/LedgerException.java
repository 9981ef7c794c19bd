package org.caseclock.ledger;

/** A rule wrote something to the ledger that does not make sense. The fault is the pack's, not the case's. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LedgerException(String message) {
        super(message);
    }
}

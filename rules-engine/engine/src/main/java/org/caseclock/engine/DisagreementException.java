package org.caseclock.engine;

import java.time.LocalDate;

/** The plan and the session say different things of a case. That is a fault of this library, and no result can be trusted. */
public final class DisagreementException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DisagreementException(String caseId, LocalDate asOf) {
        super("The plan and the session disagree about the case " + caseId + " as of " + asOf
                + ". That is a fault of Caseclock, not of the pack." + System.lineSeparator()
                + "  Maybe the session can be used until it is mended.");
    }
}

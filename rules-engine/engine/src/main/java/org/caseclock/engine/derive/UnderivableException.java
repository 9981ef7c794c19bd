package org.caseclock.engine.derive;

/** A rule of which it cannot be told what follows where fields are empty. */
public final class UnderivableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnderivableException(String message) {
        super(message);
    }
}

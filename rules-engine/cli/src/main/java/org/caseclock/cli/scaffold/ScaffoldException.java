package org.caseclock.cli.scaffold;

/** What was asked for cannot be begun; the message says why, in words for the user. */
public final class ScaffoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScaffoldException(String message) {
        super(message);
    }
}

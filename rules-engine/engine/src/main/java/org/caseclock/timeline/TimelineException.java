package org.caseclock.timeline;

/** A definition of the time line that cannot be understood. The message says what is wrong and where. */
public final class TimelineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TimelineException(String message) {
        super(message);
    }
}

package org.caseclock.timeline;

import org.jspecify.annotations.Nullable;

/** A definition of the time line that cannot be understood. */
public final class TimelineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final @Nullable String hint;

    TimelineException(String pointer, String message, @Nullable String hint) {
        super(message);
        this.pointer = pointer;
        this.hint = hint;
    }

    /** The JSON pointer to the place, within the definition. */
    public String pointer() {
        return pointer;
    }

    /** What may have been meant. */
    public @Nullable String hint() {
        return hint;
    }
}

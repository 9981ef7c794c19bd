package org.caseclock.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.jspecify.annotations.Nullable;

/** A value that a field which a pack declares cannot have. */
final class OwnValueException extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    private final String written;
    private final String expected;
    private final @Nullable String hint;

    /**
     * @param written the value
     * @param expected what it must be
     * @param hint what may have been meant
     */
    OwnValueException(JsonParser parser, String written, String expected, @Nullable String hint) {
        super(parser, "must be " + expected);
        this.written = written;
        this.expected = expected;
        this.hint = hint;
    }

    String written() {
        return written;
    }

    String expected() {
        return expected;
    }

    @Nullable
    String hint() {
        return hint;
    }
}

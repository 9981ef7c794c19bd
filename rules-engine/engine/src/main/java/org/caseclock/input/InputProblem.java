package org.caseclock.input;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that cannot be taken. It quotes codes, dates and field names, never a name or a birth date.
 *
 * @param source the file, as the user named it
 * @param line the line, from 1
 * @param column the column, from 1
 * @param pointer the JSON pointer (RFC 6901) to the place
 * @param message what is wrong and what was expected
 * @param hint what may have been meant
 */
public record InputProblem(
        String source,
        int line,
        int column,
        String pointer,
        String message,
        @Nullable String hint) {

    /** {@code file:line:column: message}, the pointer, and what may have been meant on a second line. */
    @Override
    public String toString() {
        String place = source + ":" + line + ":" + column + ": ";
        return place
                + message
                + (pointer.isEmpty() ? "" : " [" + pointer + "]")
                + (hint == null ? "" : "\n  Maybe " + hint);
    }
}

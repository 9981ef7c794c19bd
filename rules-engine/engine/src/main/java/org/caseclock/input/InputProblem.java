package org.caseclock.input;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file that cannot be taken. Of a case it quotes what is plainly a code, a date or a number, never other words,
 * and nothing of what is said of the participant.
 *
 * @param source the file, as the user named it
 * @param line the line, from 1
 * @param column the column, from 1
 * @param pointer the JSON pointer (RFC 6901) to the place
 * @param message what is wrong and what was expected
 * @param hint what may have been meant
 * @param kind what sort of problem it is
 */
public record InputProblem(
        String source,
        int line,
        int column,
        String pointer,
        String message,
        @Nullable String hint,
        Kind kind) {

    /** What sort of problem something is, where that can be told. */
    public enum Kind {
        /** None of the others. */
        REFUSED,
        SYNTAX,
        NOT_ALLOWED,
        UNKNOWN_FACT,
        UNKNOWN_FIELD,
        UNKNOWN_NAME,
        UNKNOWN_CODE,
        TYPE_MISMATCH,
        ISO_DATE_LITERAL,
        DOES_NOT_COMPILE,
        UNKNOWN_CLAUSE,
        DUPLICATE_CLAUSE,
        OTHER_CLAUSE,
        CLAUSE_WITHOUT_RULE,
        DUPLICATE_RULE,
        UNKNOWN_PARAMETER,
        UNKNOWN_TIMELINE_NAME,
        MISSING_CITATION,
        PARAMETER_WITHOUT_SOURCE,
        VALUE_WITHOUT_REFERENCE,
        MISSING_FIELD,
        DUPLICATE_FIELD,
        WRONG_VALUE,
        WRONG_TIMELINE;

        /** Its name in reports, such as {@code unknown-field}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A problem of no special kind. */
    public InputProblem(String source, int line, int column, String pointer, String message, @Nullable String hint) {
        this(source, line, column, pointer, message, hint, Kind.REFUSED);
    }

    /** The same problem, of another kind. */
    public InputProblem as(Kind other) {
        return new InputProblem(source, line, column, pointer, message, hint, other);
    }

    /** The message and what may have been meant, on one line. */
    public String onOneLine() {
        return hint == null ? message : message + " Maybe " + hint;
    }

    /** {@code file:line:column: message}, the pointer, and what may have been meant on a second line. */
    @Override
    public String toString() {
        String place = Quoted.onOneLine(source) + ":" + line + ":" + column + ": ";
        return place
                + message
                + (pointer.isEmpty() ? "" : " [" + pointer + "]")
                + (hint == null ? "" : "\n  Maybe " + hint);
    }
}

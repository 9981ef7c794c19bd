package org.caseclock.input;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** In a field that takes a code or a date stands whatever a bad export put there, such as a name. */
    private static final Pattern WRITTEN =
            Pattern.compile("^((?:The|An) (?:\\w+)) \\((.*)\\)(?= (?:of .* )?must )", Pattern.DOTALL);

    private static final Pattern UNKNOWN = Pattern.compile("^The field (.*) of (?=.* is unknown; )", Pattern.DOTALL);
    private static final Pattern MEANT = Pattern.compile("^(.*) was meant to be ", Pattern.DOTALL);

    /** A problem of no special kind. */
    public InputProblem(String source, int line, int column, String pointer, String message, @Nullable String hint) {
        this(source, line, column, pointer, message, hint, Kind.REFUSED);
    }

    /** The same problem, of another kind. */
    public InputProblem as(Kind other) {
        return new InputProblem(source, line, column, pointer, message, hint, other);
    }

    /**
     * The message and what may have been meant, on one line. What was written in the place may be personal where it does not
     * belong there; it is in them only where it is plainly a code, a date or a number.
     */
    public String impersonalMessage() {
        String said = message;
        Matcher written = WRITTEN.matcher(said);
        if (written.find() && !PlainlyCode.is(written.group(2))) {
            said = written.replaceFirst("$1");
        }
        Matcher unknown = UNKNOWN.matcher(said);
        if (unknown.find() && !PlainlyCode.is(unknown.group(1))) {
            said = unknown.replaceFirst("A field of ");
        }
        return hint == null || !isImpersonal(hint) ? said : said + " Maybe " + hint;
    }

    private static boolean isImpersonal(String hint) {
        Matcher meant = MEANT.matcher(hint);
        return !meant.find() || PlainlyCode.is(meant.group(1));
    }

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

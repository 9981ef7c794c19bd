package org.caseclock.timeline;

import org.caseclock.input.InputProblem.Kind;
import org.jspecify.annotations.Nullable;

/** A definition of the time line that cannot be understood. */
public final class TimelineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String word;
    private final @Nullable String hint;
    private final Kind kind;
    private final @Nullable Row row;
    private final String column;

    TimelineException(String pointer, String message, @Nullable String hint) {
        this(pointer, "", message, hint);
    }

    TimelineException(String pointer, String word, String message, @Nullable String hint) {
        this(Kind.WRONG_TIMELINE, pointer, word, message, hint);
    }

    TimelineException(Kind kind, String pointer, String word, String message, @Nullable String hint) {
        this(kind, pointer, word, message, hint, null, "");
    }

    /** Something in a row of a table that the definition names. */
    TimelineException(String pointer, Row row, String column, String message, @Nullable String hint) {
        this(Kind.WRONG_TIMELINE, pointer, "", message, hint, row, column);
    }

    private TimelineException(
            Kind kind,
            String pointer,
            String word,
            String message,
            @Nullable String hint,
            @Nullable Row row,
            String column) {
        super(message);
        this.row = row;
        this.column = column;
        this.kind = kind;
        this.word = word;
        this.pointer = pointer;
        this.hint = hint;
    }

    /** What sort of problem it is. */
    public Kind kind() {
        return kind;
    }

    /** The JSON pointer to the place, within the definition or, where it begins so, among the {@code /parameters}. */
    public String pointer() {
        return pointer;
    }

    /** The word at that place that cannot be understood; empty where it is more than a word. */
    public String word() {
        return word;
    }

    /** The row of a table in which it stands; empty where it stands in the definition. */
    public @Nullable Row row() {
        return row;
    }

    /** The column of the row in which it stands; empty where there is no row. */
    public String column() {
        return column;
    }

    /** What may have been meant. */
    public @Nullable String hint() {
        return hint;
    }
}

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

    TimelineException(String pointer, String message, @Nullable String hint) {
        this(pointer, "", message, hint);
    }

    TimelineException(String pointer, String word, String message, @Nullable String hint) {
        this(Kind.WRONG_TIMELINE, pointer, word, message, hint);
    }

    TimelineException(Kind kind, String pointer, String word, String message, @Nullable String hint) {
        super(message);
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

    /** What may have been meant. */
    public @Nullable String hint() {
        return hint;
    }
}

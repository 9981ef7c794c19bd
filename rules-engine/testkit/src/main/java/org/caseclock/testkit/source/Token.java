package org.caseclock.testkit.source;

/**
 * A word, a number, a text, a sign or a comment of a rule file.
 *
 * @param kind what it is
 * @param text how it is written, quotation marks included
 * @param span where
 */
public record Token(Kind kind, String text, Span span) {

    /** What there is. */
    public enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        COMMENT
    }

    /** Whether it is written so. */
    public boolean is(String other) {
        return text.equals(other);
    }
}

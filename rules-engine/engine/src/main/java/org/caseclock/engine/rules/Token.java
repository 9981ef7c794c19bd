package org.caseclock.engine.rules;

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

    public boolean isComment() {
        return kind == Kind.COMMENT;
    }

    /** Whether it ends as it must: a text with a quotation mark, a comment that begins with {@code /*} with its contrary. */
    public boolean isWhole() {
        return switch (kind) {
            case TEXT -> text.length() > 1 && text.endsWith("\"");
            case COMMENT -> !text.startsWith("/*") || (text.length() >= 4 && text.endsWith("*/"));
            default -> true;
        };
    }
}

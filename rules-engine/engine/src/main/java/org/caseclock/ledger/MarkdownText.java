package org.caseclock.ledger;

import org.caseclock.input.Unprintable;

/** Texts from cases and policies, to stand in Markdown as they are. */
public final class MarkdownText {

    private MarkdownText() {}

    /** A text on one line in which nothing is a mark, a tag or the end of a cell. */
    public static String plain(String text) {
        return Unprintable.replaced(text, " ")
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[\\\\`*\\[\\]|~]", "\\\\$0")
                .replace("&", "&amp;")
                .replace("<", "&lt;");
    }
}

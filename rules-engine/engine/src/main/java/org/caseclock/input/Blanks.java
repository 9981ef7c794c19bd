package org.caseclock.input;

import java.util.regex.Pattern;

/** What is written and not seen: blanks, tabs, no-break spaces, the other white space of Unicode, and marks without a width. */
public final class Blanks {

    /** One of them, as Java and RE2 (so DuckDB) write a class of characters. */
    public static final String CLASS = "[\\x{09}-\\x{0D}\\x{1C}-\\x{20}\\x{85}\\p{Z}\\x{200B}\\x{2060}\\x{FEFF}]";

    private static final Pattern SEVERAL = Pattern.compile(CLASS + "+");
    private static final char LAST_PLAIN = '\u007F';

    private Blanks() {}

    /** A text without those at its ends, which nobody means. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** A text with none of them. */
    static String without(String text) {
        return SEVERAL.matcher(text).replaceAll("");
    }

    /** The words between them. */
    static String[] split(String text, int limit) {
        return SEVERAL.split(text, limit);
    }

    private static boolean is(char c) {
        if (c <= LAST_PLAIN) {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001C' && c <= '\u001F');
        }
        return c == '\u0085' || Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}

package org.caseclock.input;

import java.util.regex.Pattern;

/**
 * Characters of a text that are not seen and do something: controls (C0 and C1, line ends among them), format characters
 * (overrides of direction, zero-width characters, soft hyphens, tags), ends of lines and paragraphs, halves of characters.
 */
public final class Unprintable {

    private static final Pattern ANY = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
    private static final Pattern EXCEPT_LINE_FEED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\\n]]");

    private Unprintable() {}

    /** A text on one line, with something else for each of them. */
    public static String replaced(String text, String with) {
        return ANY.matcher(text).replaceAll(with);
    }

    /** A text in which line feeds alone are left. */
    public static String replacedInLines(String text, String with) {
        return EXCEPT_LINE_FEED.matcher(text).replaceAll(with);
    }
}

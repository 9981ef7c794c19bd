package org.caseclock.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a code, a date or a number from words that may be somebody's name, address or number. Messages go into logs, tickets
 * and mails; what comes from a case stands in them only where it is plainly one of the former.
 */
public final class PlainlyCode {

    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 8;

    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?Z?)?");

    /** Signs stand between digits, as in a date or a number; letters know underscores and hyphens. */
    private static final Pattern CODE =
            Pattern.compile("-?[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+|(?<=\\d)[./:](?=\\d)[A-Za-z0-9]+)*");

    /** {@code Jane} or {@code Doe-Smith}, which a code may be and a name is. */
    private static final Pattern NAME = Pattern.compile("[A-Z][a-z]+(?:[_-]?[A-Z][a-z]+)*");

    private static final Pattern PART = Pattern.compile("[^/:]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern BLANK = Pattern.compile(Blanks.CLASS);

    private PlainlyCode() {}

    /** A text where it may be shown; where not, what it looks like, as in {@code a text of 8 characters with a blank}. */
    public static String shown(String text) {
        return is(text) ? text : likeness(text);
    }

    /** The same of each part of what tells a window from others, as in {@code service:s1/2025-03}. */
    public static String shownParts(String key) {
        return PART.matcher(key).replaceAll(part -> Matcher.quoteReplacement(shown(part.group())));
    }

    private static String likeness(String text) {
        int length = text.codePointCount(0, text.length());
        if (DIGITS.matcher(text).matches()) {
            return "a number of " + length + " digits";
        }
        long blanks = BLANK.matcher(text).results().count();
        return "a text of " + length + (length == 1 ? " character" : " characters")
                + (blanks == 0 ? "" : blanks == 1 ? " with a blank" : " with blanks");
    }

    /** Whether a text is plainly a code, a date or a number: short, without blanks, with fewer digits than numbers of people have. */
    public static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        return DATE.matcher(text).matches()
                || (CODE.matcher(text).matches()
                        && !NAME.matcher(text).matches()
                        && text.chars().filter(Character::isDigit).count() <= MOST_DIGITS);
    }
}

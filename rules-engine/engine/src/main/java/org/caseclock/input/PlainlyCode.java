package org.caseclock.input;

import java.util.regex.Pattern;

/** Tells a code, a date or a number from words that may be somebody's name, address or number. */
final class PlainlyCode {

    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 8;

    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?Z?)?");

    /** Signs stand between digits, as in a date or a number; letters know underscores and hyphens. */
    private static final Pattern CODE =
            Pattern.compile("-?[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+|(?<=\\d)[./:](?=\\d)[A-Za-z0-9]+)*");

    /** {@code Jane} or {@code Doe-Smith}, which a code may be and a name is. */
    private static final Pattern NAME = Pattern.compile("[A-Z][a-z]+(?:[_-]?[A-Z][a-z]+)*");

    private PlainlyCode() {}

    /** Whether a text is plainly a code, a date or a number: short, without blanks, with fewer digits than numbers of people have. */
    static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        return DATE.matcher(text).matches()
                || CODE.matcher(text).matches()
                        && !NAME.matcher(text).matches()
                        && text.chars().filter(Character::isDigit).count() <= MOST_DIGITS;
    }
}

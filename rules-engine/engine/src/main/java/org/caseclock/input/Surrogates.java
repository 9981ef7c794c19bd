package org.caseclock.input;

/** Finds halves of surrogate pairs: they are no characters, and no text that holds one can be written again. */
final class Surrogates {

    private static final int DIGITS = 4;
    private static final int HEXADECIMAL = 16;

    private Surrogates() {}

    /** Where the first half without its other half stands in a text as it is; -1 where there is none. */
    static int halfIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The same for JSON, which may write a character as {@code \}{@code ud83d}. */
    static int halfInJson(String text) {
        int escape = text.indexOf('\\');
        if (escape < 0) {
            return halfIn(text);
        }
        for (int i = 0; i < text.length(); i++) {
            int unit = unitAt(text, i);
            int length = lengthAt(text, i);
            if (unit >= 0 && Character.isSurrogate((char) unit)) {
                int next = unitAt(text, i + length);
                if (!Character.isHighSurrogate((char) unit) || next < 0 || !Character.isLowSurrogate((char) next)) {
                    return i;
                }
                length += lengthAt(text, i + length);
            }
            i += length - 1;
        }
        return -1;
    }

    private static boolean isPair(String text, int high) {
        return high + 1 < text.length() && Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1));
    }

    /** The unit of UTF-16 that stands at a place, written out or not; -1 for what is none. */
    private static int unitAt(String text, int at) {
        if (at >= text.length()) {
            return -1;
        }
        if (text.charAt(at) != '\\') {
            return text.charAt(at);
        }
        if (lengthAt(text, at) <= 2) {
            return -1;
        }
        int unit = 0;
        for (int i = at + 2; i < at + 2 + DIGITS; i++) {
            int digit = Character.digit(text.charAt(i), HEXADECIMAL);
            if (digit < 0) {
                return -1; // the parser says what is wrong with it
            }
            unit = unit * HEXADECIMAL + digit;
        }
        return unit;
    }

    private static int lengthAt(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '\\') {
            return 1;
        }
        boolean isUnit = at + 1 + DIGITS < text.length() && text.charAt(at + 1) == 'u';
        return isUnit ? 2 + DIGITS : 2;
    }
}

package org.caseclock.input;

/** Words of a text, made fit to stand in a message of one line. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** A value in brackets after its field; nothing where there is no short value to show. */
    static String inBrackets(String value) {
        return value.isBlank() || value.length() > LONGEST ? "" : " (" + inWords(value) + ")";
    }

    /** Without line breaks and other signs that do not print, and cut where it is long. */
    static String inWords(String words) {
        String plain = onOneLine(words);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    /** Without line breaks and other signs that do not print. */
    static String onOneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
    }
}

package org.caseclock.input;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a text, made fit to stand in a message of one line. */
final class Quoted {

    private static final int LONGEST = 60;

    private static final Pattern BEARER =
            Pattern.compile("^(The \\w+(?: \\([^)]*\\))? of ).*( must | is required\\.$)", Pattern.DOTALL);

    /** What is said of an id; it quotes none. */
    private static final String BLANK = " must not be blank.";

    private final boolean personal;

    /**
     * How words of a text are quoted.
     *
     * @param personal whether the text is about a person, so that words are shown only where they are plainly none of the
     *     person's
     */
    Quoted(boolean personal) {
        this.personal = personal;
    }

    /** A value in brackets after its field; nothing where there is nothing short to show. */
    String inBrackets(String value) {
        if (value.isBlank()) {
            return "";
        }
        if (personal) {
            return " (" + PlainlyCode.shown(value) + ")";
        }
        return value.length() > LONGEST ? "" : " (" + inWords(value) + ")";
    }

    /** Whether words may be shown as they are, but for signs that do not print. */
    boolean mayShow(String words) {
        return !personal || PlainlyCode.is(words);
    }

    /** A field in words, where it may be none of ours: {@code birthdate}, or {@code field (a text of 8 characters)}. */
    String field(String name) {
        return mayShow(name) ? inWords(name) : "field" + inBrackets(name);
    }

    /** What a fact says of a field of its own, with its bearer put as it may be shown. */
    String ofFact(String message, String bearer) {
        return personal && !message.endsWith(BLANK)
                ? BEARER.matcher(message).replaceFirst("$1" + Matcher.quoteReplacement(bearer) + "$2")
                : message;
    }

    /** A pointer without the steps that may not be shown. */
    String pointer(String pointer) {
        return Arrays.stream(pointer.split("/", -1))
                .map(step -> step.isEmpty() || mayShow(step) ? onOneLine(step) : "…")
                .collect(Collectors.joining("/"));
    }

    /** Without line breaks and other signs that do not print, and cut where it is long. */
    static String inWords(String words) {
        String plain = onOneLine(words);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    /** Without line breaks and other signs that do not print. */
    static String onOneLine(String words) {
        return Unprintable.replaced(words, " ");
    }
}

package org.caseclock.input;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text by which the rows of a case find each other. */
public final class CaseKey {

    private static final String EMPTY = "NULL";
    private static final int MOST_SHOWN = 3;

    /** As tools write a number, with so few digits that nobody waits. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(?:\\.\\d{1,40}(?:[eE][+-]?\\d{1,2})?)?");

    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![\\p{L}\\p{N}.])0+(?=\\d+(?![\\p{L}\\p{N}]))");
    private static final Pattern QUOTES = Pattern.compile("[\"'\u2018\u2019\u201C-\u201E\u00AB\u00BB]");

    /** Word processors and web pages write others for the one that is typed; a minus sign is no dash to Unicode. */
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");

    /** What no screen shows: control characters, soft hyphens, marks of direction. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private CaseKey() {}

    /** A key as it stands in a table, without blanks around it; an empty text where there is none. */
    public static String of(@Nullable Object cell) {
        String key = cell == null ? "" : CellWriter.text(cell);
        return isEmpty(key) ? "" : key;
    }

    /** Whether a cell that says this is empty: many exports write so. */
    static boolean isEmpty(String text) {
        return text.isEmpty() || text.equalsIgnoreCase(EMPTY);
    }

    /**
     * What is left of a key without the differences that programs and hands make: blanks, what is not seen, leading zeros,
     * capitals, the kind of number, of dash and of quotation marks, and one character for two.
     */
    public static String folded(String key) {
        String seen = UNSEEN.matcher(Blanks.without(Normalizer.normalize(key, Normalizer.Form.NFKC)))
                .replaceAll("");
        String dashed = DASHES.matcher(seen).replaceAll("-");
        String plain = QUOTES.matcher(dashed).replaceAll("").toLowerCase(Locale.ROOT);
        if (NUMBER.matcher(plain).matches()) {
            return new BigDecimal(plain).stripTrailingZeros().toPlainString();
        }
        return LEADING_ZEROS.matcher(plain).replaceAll("");
    }

    /**
     * Why no case of these keys, which are the same when {@link #folded}, can be told from the others.
     *
     * @param others the keys but the one of which it is said
     */
    public static String mixedUp(Collection<String> others) {
        String shown = others.stream()
                .sorted()
                .limit(MOST_SHOWN)
                .map(key -> PlainlyCode.is(Blanks.trim(key)) ? '"' + Quoted.inWords(key) + '"' : PlainlyCode.shown(key))
                .collect(Collectors.joining(", "));
        return "The " + CaseTable.CASE_ID + " stands in the tables in other ways too: as " + shown
                + (others.size() > MOST_SHOWN ? ", …" : "")
                + ". Maybe they are one case; write the key in one way, or as keys that differ in more than blanks,"
                + " leading zeros, capitals, dashes or the form of a number.";
    }
}

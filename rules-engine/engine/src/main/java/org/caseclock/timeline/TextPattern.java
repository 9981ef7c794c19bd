package org.caseclock.timeline;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/**
 * A pattern that a pack sets for texts, such as the names of files. It is matched in a time that grows with the length of
 * the text and no faster, whatever the pattern is; the patterns of Java can take years for thirty letters.
 */
public final class TextPattern {

    private static final int LONGEST = 500;

    /** How often a pattern may repeat a part, and its parts in their turn. */
    private static final int MOST_REPEATS = 1000;

    private static final java.util.regex.Pattern COUNT = java.util.regex.Pattern.compile("\\{(\\d*),?(\\d*)}");

    /** More than the packs of one process have; beyond that they are read anew. */
    private static final int MOST_KEPT = 100;

    private static final Map<String, Pattern> KEPT = new ConcurrentHashMap<>();

    private TextPattern() {}

    /** Whether a pattern can be read, and is not made to be a burden. */
    public static boolean isReadable(String pattern) {
        if (pattern.length() > LONGEST || repeats(pattern) > MOST_REPEATS) {
            return false;
        }
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static double repeats(String pattern) {
        double repeats = 1;
        Matcher counts = COUNT.matcher(pattern);
        while (counts.find()) {
            repeats *= Math.max(1, Math.max(number(counts.group(1)), number(counts.group(2))));
        }
        return repeats;
    }

    private static double number(String digits) {
        return digits.isEmpty() ? 0 : Double.parseDouble(digits);
    }

    /** Whether the whole of a text is as a pattern asks. */
    static boolean fits(String pattern, String text) {
        if (KEPT.size() > MOST_KEPT) {
            KEPT.clear();
        }
        return KEPT.computeIfAbsent(pattern, Pattern::compile).matches(text);
    }
}

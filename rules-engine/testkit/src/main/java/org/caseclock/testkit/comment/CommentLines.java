package org.caseclock.testkit.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sets sentences as lines of a comment. */
final class CommentLines {

    /** How a line begins that no author wrote. */
    static final String SIGN = "//:";

    private static final int WIDTH = 120;
    private static final String CONTINUED = SIGN + "  ";

    /** Between words; a backslash, and what cannot be seen, must not stand in a rule file. */
    private static final Pattern SPACE = Pattern.compile("[\\p{C}\\p{Z}\\\\]+");

    private CommentLines() {}

    /** A sentence, on as many lines as it takes. */
    static List<String> of(String sentence) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(SIGN);
        boolean isBegun = false;
        for (String word : SPACE.split(sentence.strip(), -1)) {
            if (isBegun && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(CONTINUED);
            }
            line.append(' ').append(word);
            isBegun = true;
        }
        lines.add(line.toString());
        return lines;
    }
}

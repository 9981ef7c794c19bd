package org.caseclock.engine.kie.gate;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments of rules. */
public final class Comments {

    /** A text can hold what begins a comment elsewhere. */
    private static final Pattern TEXT_OR_COMMENT =
            Pattern.compile("\"[^\"\\n]*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private Comments() {}

    /** What is written beside them; they become spaces, so that all else stays in its place. */
    public static String blanked(String code) {
        return TEXT_OR_COMMENT
                .matcher(code)
                .replaceAll(
                        part -> part.group().startsWith("\"") ? Matcher.quoteReplacement(part.group()) : blank(part));
    }

    /** What is written beside them and beside texts; both become spaces. */
    static String andTextsBlanked(String code) {
        return TEXT_OR_COMMENT.matcher(code).replaceAll(Comments::blank);
    }

    private static String blank(MatchResult part) {
        return part.group().replaceAll("[^\\n]", " ");
    }
}

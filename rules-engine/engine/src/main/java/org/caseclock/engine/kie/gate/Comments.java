package org.caseclock.engine.kie.gate;

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
                .replaceAll(part -> part.group().startsWith("\"")
                        ? Matcher.quoteReplacement(part.group())
                        : part.group().replaceAll("[^\\n]", " "));
    }
}

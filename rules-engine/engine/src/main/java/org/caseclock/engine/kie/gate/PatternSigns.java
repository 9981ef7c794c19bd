package org.caseclock.engine.kie.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.input.InputProblem.Kind;

/** Finds {@code ||} and {@code &&} between patterns, where the rule parser takes them and warns of them in words of its own. */
final class PatternSigns {

    private static final Pattern TOKEN = Pattern.compile("[$\\w]+|\\|\\||&&|\\S");

    /** After these, a bracket holds patterns; after another word it holds what a pattern asks, or what is written. */
    private static final Set<String> BEFORE_PATTERNS =
            Set.of("not", "exists", "and", "or", "when", "accumulate", "collect", "forall");

    private PatternSigns() {}

    static void check(String text, Refusals refusals) {
        Deque<Boolean> patterns = new ArrayDeque<>();
        String before = "";
        Matcher tokens = TOKEN.matcher(Comments.andTextsBlanked(text));
        while (tokens.find()) {
            String token = tokens.group();
            if (token.equals("(")) {
                patterns.push(!isWord(before) || BEFORE_PATTERNS.contains(before));
            } else if (token.equals(")")) {
                patterns.poll();
            } else if ((token.equals("||") || token.equals("&&")) && !patterns.contains(false)) {
                String word = token.equals("||") ? "or" : "and";
                refusals.at(
                        Kind.SYNTAX,
                        tokens.start(),
                        "Patterns must be put together with the words or and and; " + token
                                + " stands between what one pattern asks.",
                        word + ".");
            }
            before = token;
        }
    }

    private static boolean isWord(String token) {
        return !token.isEmpty() && Character.isJavaIdentifierPart(token.charAt(0));
    }
}

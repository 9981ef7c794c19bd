package org.caseclock.engine.kie.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.caseclock.engine.rules.Token;
import org.caseclock.input.InputProblem.Kind;

/** Finds {@code ||} and {@code &&} between patterns, where the rule parser takes them and warns of them in words of its own. */
final class PatternSigns {

    /** After these, a bracket holds patterns; after another word it holds what a pattern asks, or what is written. */
    private static final Set<String> BEFORE_PATTERNS =
            Set.of("not", "exists", "and", "or", "when", "accumulate", "collect", "forall");

    private PatternSigns() {}

    static void check(List<Token> tokens, Refusals refusals) {
        Deque<Boolean> patterns = new ArrayDeque<>();
        boolean bracketHoldsPatterns = true;
        for (Token token : tokens) {
            if (token.isComment() || token.kind() == Token.Kind.TEXT) {
                continue;
            }
            if (token.is("(")) {
                patterns.push(bracketHoldsPatterns);
            } else if (token.is(")")) {
                patterns.poll();
            } else if ((token.is("||") || token.is("&&")) && !patterns.contains(false)) {
                String word = token.is("||") ? "or" : "and";
                refusals.at(
                        Kind.SYNTAX,
                        token.span().start(),
                        "Patterns must be put together with the words or and and; " + token.text()
                                + " stands between what one pattern asks.",
                        word + ".");
            }
            bracketHoldsPatterns = token.kind() == Token.Kind.SIGN || BEFORE_PATTERNS.contains(token.text());
        }
    }
}

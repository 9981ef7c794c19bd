package org.caseclock.testkit.format;

import java.util.List;
import java.util.Set;
import org.caseclock.engine.rules.Token;

/** Says whether a space stands between two tokens of a line. */
final class Spacing {

    private static final Set<String> OPERATORS =
            Set.of("==", "!=", "<=", ">=", "<", ">", "&&", "||", "+", "-", "*", "/", "%", ":");
    private static final Set<String> BEFORE_A_BRACKET =
            Set.of("not", "exists", "and", "or", "in", "contains", "memberOf", "matches");

    private final List<Token> tokens;

    Spacing(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether a space stands before a token that is not the first.
     *
     * @param inHead whether it belongs to the package, an import or a global
     */
    boolean between(int i, boolean inHead) {
        Token token = tokens.get(i);
        Token last = tokens.get(i - 1);
        if (isComment(token) || isComment(last)) {
            return true;
        }
        if (token.is(";") || token.is(",")) {
            return false;
        }
        if (last.is(",") || last.is(";")) {
            return true;
        }
        if (token.is(".") || last.is(".")) {
            return false;
        }
        if (!inHead) {
            if (last.is("(")) {
                return !token.is(")");
            }
            if (token.is(")")) {
                return true;
            }
            if (token.is("(")) {
                return last.kind() != Token.Kind.WORD || BEFORE_A_BRACKET.contains(last.text());
            }
            if (last.is("!") || isUnaryMinus(i - 1)) {
                return false;
            }
            if (isOperator(token) || isOperator(last) || token.is("!")) {
                return true;
            }
        }
        // Of a sign that no rule needs it is not known what a space before or after it would say.
        boolean unknown = (token.kind() == Token.Kind.SIGN && !token.is(")"))
                || (last.kind() == Token.Kind.SIGN && !last.is(")"));
        return !unknown || last.span().end() < token.span().start();
    }

    private static boolean isOperator(Token token) {
        return token.kind() == Token.Kind.SIGN && OPERATORS.contains(token.text());
    }

    /** A minus with nothing before it from which to subtract. */
    private boolean isUnaryMinus(int i) {
        if (!tokens.get(i).is("-") || i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return before.kind() == Token.Kind.SIGN && !before.is(")");
    }

    private static boolean isComment(Token token) {
        return token.kind() == Token.Kind.COMMENT;
    }
}

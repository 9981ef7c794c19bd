package org.caseclock.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Cuts a rule file into tokens, comments among them; white space is none. Whatever a file holds is cut, and each character is
 * looked at once: it is the first to read files that nobody has checked.
 */
public final class Lexer {

    private static final Set<String> SIGNS_OF_TWO = Set.of("==", "!=", "<=", ">=", "&&", "||");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens of a text, comments among them. */
    public static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        int next = 0;
        while (next < text.length()) {
            next = lexer.token(next);
        }
        return List.copyOf(lexer.tokens);
    }

    /** The tokens of a text without its comments. */
    public static List<Token> code(String text) {
        return tokens(text).stream().filter(token -> !token.isComment()).toList();
    }

    /** Takes what begins at a place, and gives the place after it. */
    private int token(int start) {
        char c = text.charAt(start);
        if (isSpace(c)) {
            return start + 1;
        }
        if (c == '"') {
            return add(Token.Kind.TEXT, start, endOfText(start));
        }
        if (text.startsWith("//", start)) {
            return add(Token.Kind.COMMENT, start, end(start, each -> each != '\n'));
        }
        if (text.startsWith("/*", start)) {
            int end = text.indexOf("*/", start + 2);
            return add(Token.Kind.COMMENT, start, end < 0 ? text.length() : end + 2);
        }
        if (isOfWord(c)) {
            return add(isDigit(c) ? Token.Kind.NUMBER : Token.Kind.WORD, start, end(start, Lexer::isOfWord));
        }
        boolean isOfTwo = start + 1 < text.length() && SIGNS_OF_TWO.contains(text.substring(start, start + 2));
        return add(Token.Kind.SIGN, start, start + (isOfTwo ? 2 : 1));
    }

    private int add(Token.Kind kind, int start, int end) {
        tokens.add(new Token(kind, text.substring(start, end), new Span(start, end)));
        return end;
    }

    /** A text ends with its line at the latest; a backslash in it, which no rule file may hold, hides nothing. */
    private int endOfText(int start) {
        int end = end(start + 1, each -> each != '"' && each != '\n');
        return end < text.length() && text.charAt(end) == '"' ? end + 1 : end;
    }

    private int end(int start, IntPredicate goesOn) {
        int end = start;
        while (end < text.length() && goesOn.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static boolean isOfWord(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '$';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}

package org.caseclock.testkit.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a rule file into tokens; space is none. The file has passed the gate, so that all of it can be cut. */
public final class Tokens {

    private static final Pattern NEXT = Pattern.compile(
            "\\s+|(?<comment>//[^\\n]*|/\\*.*?\\*/)"
                    + "|(?<text>\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')"
                    + "|(?<word>[A-Za-z_$][\\w$]*)" + "|(?<number>\\d[\\w.]*)"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||.)",
            Pattern.DOTALL);

    private Tokens() {}

    /** The tokens of a file, without its comments. */
    static List<Token> of(String text) {
        return withComments(text).stream()
                .filter(token -> token.kind() != Token.Kind.COMMENT)
                .toList();
    }

    /** The tokens of a file, comments among them. */
    public static List<Token> withComments(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher next = NEXT.matcher(text);
        while (next.find()) {
            Span span = new Span(next.start(), next.end());
            if (next.group("comment") != null) {
                tokens.add(new Token(Token.Kind.COMMENT, next.group(), span));
            } else if (next.group("text") != null) {
                tokens.add(new Token(Token.Kind.TEXT, next.group(), span));
            } else if (next.group("word") != null) {
                tokens.add(new Token(Token.Kind.WORD, next.group(), span));
            } else if (next.group("number") != null) {
                tokens.add(new Token(Token.Kind.NUMBER, next.group(), span));
            } else if (next.group("sign") != null) {
                tokens.add(new Token(Token.Kind.SIGN, next.group(), span));
            }
        }
        return tokens;
    }

    /** The place of the bracket that closes one. */
    static int closing(List<Token> tokens, int opening) {
        int depth = 0;
        for (int i = opening; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")")) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        throw new IllegalArgumentException(
                "A bracket is not closed: " + tokens.get(opening).span());
    }

    /** The parts between signs that stand in no brackets of their own. */
    static List<List<Token>> split(List<Token> tokens, String sign) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int begun = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("(")) {
                depth++;
            } else if (token.is(")")) {
                depth--;
            } else if (depth == 0 && token.is(sign)) {
                parts.add(tokens.subList(begun, i));
                begun = i + 1;
            }
        }
        parts.add(tokens.subList(begun, tokens.size()));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** From the first to the last of some. */
    static Span span(List<Token> tokens) {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }
}

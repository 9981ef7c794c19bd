package org.caseclock.engine.rules;

import java.util.ArrayList;
import java.util.List;

/** What tokens of rules make together; there are no comments among them. */
public final class Tokens {

    private Tokens() {}

    /** The place of the bracket that closes one. */
    public static int closing(List<Token> tokens, int opening) {
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
    public static List<List<Token>> split(List<Token> tokens, String sign) {
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
    public static Span span(List<Token> tokens) {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }

    /** Those of a part of the file, found by halves: they stand in the order of the file. */
    public static List<Token> within(List<Token> tokens, Span span) {
        int first = firstFrom(tokens, span.start());
        int last = firstFrom(tokens, span.end());
        while (last > first && tokens.get(last - 1).span().end() > span.end()) {
            last--;
        }
        return tokens.subList(first, last);
    }

    /** The number of the first token that begins at a place or after it. */
    private static int firstFrom(List<Token> tokens, int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where each rule of a file stands, from its word {@code rule} to its {@code end}. */
    public static List<Span> rules(List<Token> tokens) {
        List<Span> rules = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("rule")) {
                int end = endOfRule(tokens, i);
                rules.add(span(tokens.subList(i, end + 1)));
                i = end;
            }
        }
        return rules;
    }

    /** The place of the first {@code end} outside of brackets behind the name of a rule; of the last token where there is none. */
    private static int endOfRule(List<Token> tokens, int rule) {
        int depth = 0;
        for (int i = rule + 2; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("(")) {
                depth++;
            } else if (token.is(")")) {
                depth--;
            } else if (depth == 0 && token.is("end")) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}

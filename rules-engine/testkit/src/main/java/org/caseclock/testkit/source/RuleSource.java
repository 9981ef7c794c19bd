package org.caseclock.testkit.source;

import java.util.ArrayList;
import java.util.List;

/** Finds the parts of rules by their words and brackets. */
final class RuleSource {

    private final List<SourcePattern> patterns = new ArrayList<>();
    private final List<SourceExistential> existentials = new ArrayList<>();
    private final List<SourceCall> calls = new ArrayList<>();

    private RuleSource() {}

    static List<SourceRule> rules(String text) {
        List<Token> tokens = Tokens.of(text);
        List<SourceRule> rules = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("rule")) {
                int when = next(tokens, i, "when");
                int then = next(tokens, when, "then");
                int end = next(tokens, then, "end");
                rules.add(new RuleSource().rule(tokens, i, when, then, end));
                i = end;
            }
        }
        return rules;
    }

    private static int next(List<Token> tokens, int from, String word) {
        int i = from;
        while (!tokens.get(i).is(word)) {
            i++;
        }
        return i;
    }

    private SourceRule rule(List<Token> tokens, int rule, int when, int then, int end) {
        conditions(tokens.subList(when + 1, then));
        Tokens.split(tokens.subList(then + 1, end), ";").forEach(this::statement);
        Token title = tokens.get(rule + 1);
        return new SourceRule(
                title.text().substring(1, title.text().length() - 1),
                title.span(),
                new Span(tokens.get(rule).span().start(), tokens.get(end).span().end()),
                List.copyOf(patterns),
                List.copyOf(existentials),
                List.copyOf(calls));
    }

    private void conditions(List<Token> tokens) {
        int i = 0;
        while (i < tokens.size()) {
            i = condition(tokens, i);
        }
    }

    /** Reads one condition, and gives the place after it. */
    private int condition(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.is("and") || token.is("or") || token.is("from")) {
            return i + 1;
        }
        if (token.is("collect")) {
            int closing = Tokens.closing(tokens, i + 1);
            conditions(tokens.subList(i + 2, closing));
            return closing + 1;
        }
        if (token.is("not") || token.is("exists")) {
            int number = existentials.size();
            existentials.add(new SourceExistential(token.span(), token.span()));
            int after = condition(tokens, i + 1);
            existentials.set(number, new SourceExistential(token.span(), Tokens.span(tokens.subList(i, after))));
            return after;
        }
        if (token.is("accumulate")) {
            int closing = Tokens.closing(tokens, i + 1);
            accumulate(tokens.subList(i + 2, closing));
            return closing + 1;
        }
        if (token.is("(")) {
            int closing = Tokens.closing(tokens, i);
            conditions(tokens.subList(i + 1, closing));
            return closing + 1;
        }
        boolean named = i + 2 < tokens.size() && tokens.get(i + 1).is(":");
        int type = named ? i + 2 : i;
        if (type + 1 < tokens.size() && tokens.get(type + 1).is("(")) {
            int closing = Tokens.closing(tokens, type + 1);
            pattern(tokens, i, tokens.subList(type + 2, closing), closing);
            return closing + 1;
        }
        return i + 1;
    }

    private void pattern(List<Token> tokens, int from, List<Token> inside, int closing) {
        patterns.add(new SourcePattern(Tokens.span(tokens.subList(from, closing + 1)), asks(inside)));
    }

    private static List<SourceAsk> asks(List<Token> inside) {
        return Tokens.split(inside, ",").stream()
                .filter(part -> part.size() < 2 || !part.get(1).is(":"))
                .map(SourceAsk::of)
                .toList();
    }

    private void accumulate(List<Token> inside) {
        List<List<Token>> parts = Tokens.split(inside, ";");
        conditions(parts.get(0));
        if (parts.size() > 2) {
            patterns.add(new SourcePattern(Tokens.span(parts.get(2)), asks(parts.get(2))));
        }
    }

    private void statement(List<Token> tokens) {
        boolean first = true;
        int i = 0;
        while (i < tokens.size()) {
            if (tokens.get(i).is("(")) {
                int closing = Tokens.closing(tokens, i);
                List<List<Token>> arguments = Tokens.split(tokens.subList(i + 1, closing), ",");
                calls.add(new SourceCall(Tokens.span(tokens.subList(i - 2, closing + 1)), arguments, first));
                first = false;
                i = closing;
            }
            i++;
        }
    }
}

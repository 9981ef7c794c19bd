package org.caseclock.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.rules.Condition.Ask;
import org.caseclock.engine.rules.Condition.Asking;
import org.caseclock.engine.rules.Condition.Existential;
import org.caseclock.engine.rules.Logic.Single;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Span;
import org.caseclock.engine.rules.Statement;
import org.caseclock.engine.rules.Statement.Call;
import org.caseclock.engine.rules.Token;
import org.caseclock.policy.RuleFile;

/** The slips that could be made in a rule. */
final class RuleChanges {

    private static final Map<String, String> BOUNDARY = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
    private static final Map<String, String> CONTRARY = Map.of("==", "!=", "!=", "==");

    private final String text;
    private final Codes codes;
    private final List<Change> changes = new ArrayList<>();

    private RuleChanges(RuleFile file) {
        this.text = file.text();
        this.codes = Codes.of(file.schema());
    }

    /** The changes of a rule of a file. */
    static List<Change> of(RuleFile file, ParsedRule rule) {
        RuleChanges changes = new RuleChanges(file);
        rule.asking().forEach(changes::pattern);
        rule.existentials().forEach(changes::existential);
        rule.then().forEach(changes::statement);
        return changes.changes;
    }

    private void pattern(Asking pattern) {
        for (Ask ask : pattern.asks()) {
            drop("a dropped condition", ask.source().span(), ",");
            ask.tokens().forEach(token -> operator(token, conditionOf(token, ask)));
            if (ask.logic().singles().size() > 1) {
                ask.logic().singles().forEach(single -> drop("a dropped condition", single.span(), "&|"));
            }
            ask.logic().singles().forEach(this::single);
        }
    }

    private void single(Single single) {
        List<Token> tokens = single.tokens();
        boolean comparison = tokens.stream()
                .anyMatch(token -> BOUNDARY.containsKey(token.text())
                        || CONTRARY.containsKey(token.text())
                        || token.text().equals("contains")
                        || token.text().equals("memberOf"));
        if (!comparison) {
            String now = single.span().of(text);
            add("the contrary", single.span(), now.startsWith("!") ? now.substring(1) : "!" + now);
        }
        values(tokens);
    }

    /** The single condition that holds a sign or word; all of what is asked, where it joins several. */
    private static Span conditionOf(Token token, Ask ask) {
        return ask.logic().singles().stream()
                .filter(single -> single.tokens().contains(token))
                .map(Single::span)
                .findFirst()
                .orElse(ask.source().span());
    }

    private void operator(Token token, Span condition) {
        String other = BOUNDARY.get(token.text());
        if (other != null) {
            within("off by one day", condition, token.span(), other);
        }
        String contrary = CONTRARY.get(token.text());
        if (contrary != null) {
            within("the contrary", condition, token.span(), contrary);
        }
        switch (token.text()) {
            case "&&" -> within("one for all", condition, token.span(), "||");
            case "||" -> within("all for one", condition, token.span(), "&&");
            case "contains", "memberOf" -> contraryOf(token, condition);
            default -> {}
        }
    }

    private void contraryOf(Token token, Span condition) {
        int start = token.span().start();
        String before = text.substring(0, start).stripTrailing();
        if (before.endsWith(" not")) {
            Span both = new Span(before.length() - "not".length(), token.span().end());
            within("the contrary", condition, both, token.text());
        } else {
            within("the contrary", condition, token.span(), "not " + token.text());
        }
    }

    /** Another part of a condition, of which all is shown: a sign alone says little. */
    private void within(String what, Span condition, Span part, String instead) {
        String changed =
                text.substring(condition.start(), part.start()) + instead + text.substring(part.end(), condition.end());
        add(what, condition, changed);
    }

    /** Codes and numbers. */
    private void values(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.NUMBER) {
                long number = Long.parseLong(token.text());
                add("another number", token.span(), String.valueOf(number + 1));
                add("another number", token.span(), String.valueOf(number - 1));
            }
            if (i >= 2 && tokens.get(i - 1).text().equals(".")) {
                String neighbour = codes.neighbour(tokens.get(i - 2).text(), token.text());
                if (neighbour != null) {
                    add("a neighbouring code", token.span(), neighbour);
                }
            }
        }
    }

    private void existential(Existential existential) {
        add("the contrary", existential.wordSpan(), existential.word().equals("not") ? "exists" : "not");
        add("a dropped condition", existential.source().span(), "");
    }

    private void statement(Statement statement) {
        for (Call call : statement.calls()) {
            if (!call.equals(statement.calls().get(0)) && !onlyExplains(call)) {
                add("a dropped call", call.source().span(), "");
            }
            call.given().forEach(argument -> values(argument.tokens()));
        }
    }

    /** What a finding rests on is said in its explanation, and changes nothing else. */
    private boolean onlyExplains(Call call) {
        return call.method().equals("basedOn");
    }

    /** Without a part of a list, and the sign before it or, where it is the first, after it. */
    private void drop(String what, Span span, String signs) {
        int start = span.start();
        int end = span.end();
        int before = start;
        while (Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        if (signs.indexOf(text.charAt(before - 1)) >= 0) {
            start = before;
            while (signs.indexOf(text.charAt(start - 1)) >= 0) {
                start--;
            }
        } else {
            int after = end;
            while (Character.isWhitespace(text.charAt(after))) {
                after++;
            }
            while (signs.indexOf(text.charAt(after)) >= 0) {
                after++;
                end = after;
            }
        }
        add(what, new Span(start, end), "");
    }

    private void add(String what, Span span, String instead) {
        changes.add(new Change(what, span, instead));
    }
}

package org.caseclock.testkit.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.engine.rules.Span;
import org.caseclock.engine.rules.Token;
import org.caseclock.engine.rules.Tokens;

/**
 * The comments of a rule file that no author wrote: lines of their own that begin with {@code //:} and stand between two
 * rules, or before the first or after the last. The file has passed the gate.
 */
public final class CommentBlocks {

    private static final Pattern GENERATED = Pattern.compile(CommentLines.SIGN + "(?: .*)?");

    private CommentBlocks() {}

    /** The lines above each rule, in the order of the rules. */
    public static List<List<String>> in(String text) {
        List<Span> rules = rules(text);
        List<Token> generated = generated(text, rules);
        List<List<String>> blocks = new ArrayList<>();
        int from = 0;
        for (Span rule : rules) {
            int after = from;
            blocks.add(generated.stream()
                    .filter(line -> line.span().start() >= after && line.span().start() < rule.start())
                    .map(line -> line.text().stripTrailing())
                    .toList());
            from = rule.end();
        }
        return List.copyOf(blocks);
    }

    /** A file without them. */
    public static String without(String text) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (Token line : generated(text, rules(text))) {
            kept.append(text, from, lineStart(text, line.span()));
            int end = text.indexOf('\n', line.span().end());
            from = end < 0 ? text.length() : end + 1;
        }
        return kept.append(text.substring(from)).toString();
    }

    /**
     * A file that has none, and whose rules begin lines, with others.
     *
     * @param blocks the lines above each rule, in the order of the rules
     */
    public static String with(String text, List<List<String>> blocks) {
        List<Span> rules = rules(text);
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (int i = 0; i < rules.size(); i++) {
            int start = rules.get(i).start();
            written.append(text, from, start);
            blocks.get(i).forEach(line -> written.append(line).append('\n'));
            from = start;
        }
        return written.append(text.substring(from)).toString();
    }

    private static List<Token> generated(String text, List<Span> rules) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<Token> generated = new ArrayList<>();
        int headEnd = 0;
        for (Token token : Lexer.tokens(text)) {
            int start = token.span().start();
            boolean isBeforeRules = start < rules.get(0).start();
            if (token.kind() != Token.Kind.COMMENT) {
                headEnd = isBeforeRules ? start : headEnd;
            } else if (GENERATED.matcher(token.text().stripTrailing()).matches()
                    && text.substring(lineStart(text, token.span()), start).isBlank()
                    && rules.stream().noneMatch(rule -> rule.start() <= start && start < rule.end())) {
                generated.add(token);
            }
        }
        int end = headEnd;
        return generated.stream().filter(line -> line.span().start() > end).toList();
    }

    private static List<Span> rules(String text) {
        return Tokens.rules(Lexer.code(text));
    }

    private static int lineStart(String text, Span span) {
        return text.lastIndexOf('\n', span.start()) + 1;
    }
}

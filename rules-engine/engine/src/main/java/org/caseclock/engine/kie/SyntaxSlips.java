package org.caseclock.engine.kie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.engine.rules.Span;
import org.caseclock.engine.rules.Token;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Nearest;
import org.caseclock.policy.RuleFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the misspelt word that a rule file stumbles over. The parser names the place where it gave up, which is a word or a
 * rule later. It is asked only where a file is refused, so that it refuses none itself.
 */
final class SyntaxSlips {

    private enum Part {
        TOP,
        RULE,
        WHEN,
        THEN
    }

    private static final Set<String> TOP = Set.of("package", "import", "global", "rule");
    private static final Set<String> BEFORE_A_PATTERN = Set.of("not", "exists", "and", "or");
    private static final Set<String> BETWEEN = Set.of("contains", "memberOf", "not", "in", "and", "or");
    private static final Set<String> NEGATED = Set.of("contains", "memberOf", "in");
    private static final Set<String> AROUND = Set.of("exists", "contains", "memberOf", "not", "in", "and", "or");
    private static final Map<String, String> SIGNS = new TreeMap<>(
            Map.of("=", "==", "=<", "<=", "=>", ">=", "=!", "!=", "|", "||", "&", "&&", "===", "==", "<>", "!="));

    private final RuleFile file;
    private final List<Token> tokens;
    private final List<InputProblem> found = new ArrayList<>();

    private SyntaxSlips(RuleFile file) {
        this.file = file;
        this.tokens = withSignsTogether(Lexer.code(file.text()));
    }

    /** What somebody who misspelt it took for one sign: {@code =>}, {@code ===}. */
    private static List<Token> withSignsTogether(List<Token> tokens) {
        List<Token> together = new ArrayList<>();
        for (Token token : tokens) {
            Token last = together.isEmpty() ? null : together.get(together.size() - 1);
            if (last != null
                    && isSign(last)
                    && isSign(token)
                    && last.span().end() == token.span().start()) {
                together.set(
                        together.size() - 1,
                        new Token(
                                Token.Kind.SIGN,
                                last.text() + token.text(),
                                new Span(last.span().start(), token.span().end())));
            } else {
                together.add(token);
            }
        }
        return together;
    }

    private static boolean isSign(Token token) {
        return "=<>!&|".indexOf(token.text().charAt(0)) >= 0;
    }

    /** The first misspelt word of a file with what was meant; none where there is nothing near. */
    static List<InputProblem> of(RuleFile file) {
        SyntaxSlips slips = new SyntaxSlips(file);
        slips.run();
        return slips.found;
    }

    private void run() {
        Part part = Part.TOP;
        int depth = 0;
        for (int i = 0; i < tokens.size() && found.isEmpty(); i++) {
            Token token = tokens.get(i);
            depth = Math.max(0, depth + (isOne(token, "([{") ? 1 : isOne(token, ")]}") ? -1 : 0));
            switch (part) {
                case TOP -> {
                    if (!TOP.contains(token.text())) {
                        slip(token, TOP);
                    } else if (token.text().equals("rule")) {
                        part = Part.RULE;
                        i++;
                    } else {
                        i = endOfLine(i);
                    }
                }
                case RULE -> {
                    slipUnless(token, "when");
                    part = Part.WHEN;
                }
                case WHEN -> {
                    if (depth == 0 && token.text().equals("then")) {
                        part = Part.THEN;
                    } else {
                        condition(i, depth);
                    }
                }
                case THEN -> {
                    if (depth == 0 && token.text().equals("end")) {
                        part = Part.TOP;
                    } else if (depth == 0 && isWord(token) && begins(i)) {
                        slip(token, textAt(i + 1).equals(".") ? Set.of("ledger") : Set.of("end", "ledger"));
                    }
                }
            }
        }
    }

    private void condition(int i, int depth) {
        Token token = tokens.get(i);
        String next = textAt(i + 1);
        String before = textAt(i - 1);
        if (isSign(token)) {
            String meant = SIGNS.get(token.text());
            if (meant != null) {
                report(token, meant);
            }
        } else if (isWord(token)
                && depth == 0
                && next.equals("(")
                && Character.isLowerCase(token.text().charAt(0))) {
            if (!BEFORE_A_PATTERN.contains(token.text()) && !before.equals(".")) {
                slipUnless(token, "accumulate");
            }
        } else if (depth == 0 && next.equals("ledger")) {
            slipUnless(token, "then");
        } else if (isWord(token) && isWord(i + 1) && Character.isUpperCase(next.charAt(0))) {
            slip(token, depth == 0 ? BEFORE_A_PATTERN : AROUND);
        } else if (depth > 0 && isWord(token) && isWord(i - 1)) {
            if (!BETWEEN.contains(before)) {
                slip(token, BETWEEN);
            } else if (before.equals("not") && isWord(i - 2)) {
                slip(token, NEGATED);
            }
        }
    }

    /** Whether a statement begins with a word. */
    private boolean begins(int i) {
        String before = textAt(i - 1);
        return (before.equals(";") || before.equals("then")) && !textAt(i).equals("ledger");
    }

    private int endOfLine(int i) {
        int end = i;
        while (end < tokens.size() - 1 && !textAt(end).equals(";")) {
            end++;
        }
        return end;
    }

    private boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && isWord(tokens.get(i));
    }

    private static boolean isWord(Token token) {
        return token.kind() == Token.Kind.WORD;
    }

    private String textAt(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
    }

    private static boolean isOne(Token token, String signs) {
        return token.text().length() == 1 && signs.contains(token.text());
    }

    private void slipUnless(Token token, String expected) {
        if (!token.text().equals(expected)) {
            slip(token, Set.of(expected));
        }
    }

    private void slip(Token token, Collection<String> expected) {
        if (isWord(token) && !token.text().startsWith("$") && !expected.contains(token.text())) {
            String near = Nearest.to(token.text(), expected).orElse(null);
            if (near != null) {
                report(token, near);
            }
        }
    }

    private void report(Token token, @Nullable String meant) {
        found.add(new InputProblem(
                file.name(),
                token.span().line(file.text()),
                token.span().column(file.text()),
                "",
                "The word (" + token.text() + ") is none that a rule file can have here.",
                meant + ".",
                Kind.SYNTAX));
    }
}

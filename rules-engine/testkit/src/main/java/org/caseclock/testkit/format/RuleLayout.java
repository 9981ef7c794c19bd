package org.caseclock.testkit.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.engine.rules.Token;
import org.caseclock.policy.PackException;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a rule file. It walks over the tokens and the comments between them and says only what stands between two: so
 * none of them can be lost. Where a long condition or statement is broken is its author's choice.
 */
final class RuleLayout {

    private enum Part {
        TOP,
        HEAD,
        RULE,
        WHEN,
        THEN
    }

    private static final int STEP = 4;
    private static final int ONE_BLANK = 2;
    private static final int TWO_BLANKS = 3;
    private static final Set<String> NO_BREAK_BEFORE = Set.of("(", ",", ";", ":");
    private static final Set<String> NO_BREAK_AFTER = Set.of(":", ".", "!", "not", "exists");
    private static final Set<String> BETWEEN_CONDITIONS = Set.of("and", "or", "from");

    private final String text;
    private final List<Token> tokens;
    private final Spacing spacing;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Bracket> open = new ArrayDeque<>();
    private Part part = Part.TOP;
    private String head = "";
    /** The indentation of the line that is being written. */
    private int indent;
    /** Whether what follows is said of a part that stands on a line of its own. */
    private boolean inPart;

    private RuleLayout(String text) {
        this.text = text;
        this.tokens = Lexer.tokens(text);
        this.spacing = new Spacing(tokens);
    }

    /**
     * A rule file that can be read, laid out.
     *
     * @throws PackException if it would say something else then
     */
    static String of(String name, String text) {
        String laidOut = new RuleLayout(text).laidOut();
        if (!said(text).equals(said(laidOut))) {
            throw new PackException(List.of(PackFormat.leftAlone(name)));
        }
        return laidOut;
    }

    /** What a file says, in its order; a space at the end of a line of a comment says nothing. */
    private static List<String> said(String text) {
        return Lexer.tokens(text).stream()
                .map(token -> token.kind() == Token.Kind.COMMENT ? stripped(token.text()) : token.text())
                .toList();
    }

    private static String stripped(String comment) {
        return comment.replaceAll("[ \\t\\r]+(?=\\n|$)", "");
    }

    private String laidOut() {
        for (int i = 0; i < tokens.size(); i++) {
            Part before = part;
            enter(i);
            int breaks = i == 0 ? 0 : breaks(i, before);
            if (breaks > 0) {
                indent = indent(i);
                out.append("\n".repeat(breaks)).append(" ".repeat(indent));
            } else if (i > 0 && spacing.between(i, part == Part.HEAD)) {
                out.append(' ');
            }
            write(i, breaks > 0);
        }
        return out.append('\n').toString();
    }

    /** Takes note of the part of the file to which a token belongs. */
    private void enter(int i) {
        Token token = tokens.get(i);
        if (isComment(i)) {
            return;
        }
        if (part == Part.HEAD && before(i).equals(";")) {
            part = Part.TOP;
        }
        switch (part) {
            case TOP -> {
                part = token.is("rule") ? Part.RULE : Part.HEAD;
            }
            case RULE -> {
                if (token.is("when")) {
                    part = Part.WHEN;
                }
            }
            case WHEN -> {
                if (open.isEmpty() && token.is("then")) {
                    part = Part.THEN;
                }
            }
            case THEN -> {
                if (open.isEmpty() && token.is("end")) {
                    part = Part.TOP;
                }
            }
            case HEAD -> {}
        }
    }

    /** How many line ends stand before a token that is not the first. */
    private int breaks(int i, Part before) {
        Token token = tokens.get(i);
        int written = written(i);
        if (isComment(i)) {
            return written == 0 ? 0 : isAtTop(i, before) ? beforeCommentAtTop(i, written) : 1;
        }
        if (before == Part.TOP || (before == Part.HEAD && before(i).equals(";"))) {
            return atTop(token, i, written);
        }
        if (part != before || isLineComment(i - 1)) {
            return 1; // when, then, end
        }
        String last = before(i);
        return switch (part) {
            case WHEN ->
                last.equals("when") || (open.isEmpty() && beginsCondition(token, last))
                        ? 1
                        : mayBreak(token, last, written);
            case THEN ->
                last.equals("then") || (open.isEmpty() && last.equals(";")) ? 1 : mayBreak(token, last, written);
            default -> last.equals("rule") || token.kind() == Token.Kind.SIGN ? 0 : Math.min(written, 1);
        };
    }

    private boolean isAtTop(int i, Part before) {
        return before == Part.TOP || (before == Part.HEAD && before(i).equals(";"));
    }

    private int atTop(Token token, int i, int written) {
        String last = head;
        head = token.text();
        if (isOnItsOwnLine(i - 1)) {
            return Math.max(1, Math.min(written, ONE_BLANK));
        }
        if (token.is("rule")) {
            return last.equals("rule") ? ONE_BLANK : TWO_BLANKS;
        }
        return token.is(last) ? 1 : ONE_BLANK;
    }

    /** The heading of a section has a blank line below it and two above; another comment belongs to what follows. */
    private int beforeCommentAtTop(int i, int written) {
        if (isOnItsOwnLine(i - 1)) {
            return Math.min(written, ONE_BLANK);
        }
        int next = i + 1;
        while (next < tokens.size() && isComment(next) && written(next) == 1) {
            next++;
        }
        if (next == tokens.size()) {
            return ONE_BLANK;
        }
        boolean isFirstRule = tokens.get(next).is("rule") && !head.equals("rule");
        return isFirstRule || written(next) > 1 ? TWO_BLANKS : ONE_BLANK;
    }

    private static boolean beginsCondition(Token token, String last) {
        return last.equals(")")
                && (token.is("(") || (token.kind() == Token.Kind.WORD && !BETWEEN_CONDITIONS.contains(token.text())));
    }

    private static int mayBreak(Token token, String last, int written) {
        boolean never = NO_BREAK_BEFORE.contains(token.text()) || NO_BREAK_AFTER.contains(last);
        return never ? 0 : Math.min(written, 1);
    }

    /** Where a line begins that begins with a token. */
    private int indent(int i) {
        Token token = tokens.get(i);
        String last = before(i);
        boolean inside = (part == Part.WHEN && !token.is("when")) || (part == Part.THEN && !token.is("then"));
        if (part == Part.RULE && !token.is("rule")) {
            return STEP;
        }
        if (!inside) {
            return 0;
        }
        Bracket bracket = open.peek();
        if (bracket != null) {
            return token.is(")") ? bracket.line() : bracket.inside();
        }
        if (part == Part.THEN && token.is(".")) {
            boolean opensPart = i + 1 < tokens.size() && tokens.get(i + 1).is("part");
            return STEP * (inPart && !opensPart ? 3 : 2);
        }
        boolean begins = last.equals("when")
                || last.equals("then")
                || (part == Part.THEN ? last.equals(";") : beginsCondition(token, last))
                || (isComment(i) && (last.equals(")") || last.equals(";")));
        return begins ? STEP : 2 * STEP;
    }

    private void write(int i, boolean beginsLine) {
        Token token = tokens.get(i);
        String written = isComment(i) ? stripped(token.text()) : token.text();
        Bracket bracket = open.peek();
        if (token.is(")") && bracket != null) {
            open.pop();
            inPart |= bracket.ofPart() && written(i + 1) > 0;
        } else if (bracket != null) {
            bracket.holds(token, column());
        }
        if (token.is(";") && open.isEmpty()) {
            inPart = false;
        }
        if (beginsLine
                && token.is(".")
                && open.isEmpty()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("part")) {
            inPart = false;
        }
        out.append(written);
        if (token.is("(")) {
            boolean ofPart = open.isEmpty()
                    && before(i).equals("part")
                    && out.substring(out.lastIndexOf("\n") + 1).strip().equals(".part(");
            open.push(new Bracket(indent, part == Part.THEN, before(i).equals("accumulate"), ofPart));
        }
    }

    private int column() {
        return out.length() - out.lastIndexOf("\n") - 1;
    }

    private boolean isComment(int i) {
        return tokens.get(i).kind() == Token.Kind.COMMENT;
    }

    private boolean isOnItsOwnLine(int comment) {
        return isComment(comment) && (comment == 0 || written(comment) > 0);
    }

    private boolean isLineComment(int i) {
        return tokens.get(i).text().startsWith("//");
    }

    /** The last token before one that is no comment. */
    private String before(int i) {
        for (int before = i - 1; before >= 0; before--) {
            if (!isComment(before)) {
                return tokens.get(before).text();
            }
        }
        return "";
    }

    /** How many line ends its author wrote before a token. */
    private int written(int i) {
        return i >= tokens.size()
                ? 0
                : (int) text.substring(
                                tokens.get(i - 1).span().end(),
                                tokens.get(i).span().start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** A bracket that is open, and where a line begins that begins inside it. */
    private static final class Bracket {

        private final int line;
        private final boolean inStatement;
        private final boolean ofAccumulate;
        private final boolean ofPart;
        private @Nullable Integer first;
        private boolean hasFirst;
        private boolean hasResult;

        Bracket(int line, boolean inStatement, boolean ofAccumulate, boolean ofPart) {
            this.line = line;
            this.inStatement = inStatement;
            this.ofAccumulate = ofAccumulate;
            this.ofPart = ofPart;
        }

        /** The indentation of the line on which it was opened. */
        int line() {
            return line;
        }

        /** Whether it is that of a part on a line of its own. */
        boolean ofPart() {
            return ofPart;
        }

        /** Takes note of what is written in it. */
        void holds(Token token, int column) {
            if (!hasFirst) {
                hasFirst = true;
                first = column;
            }
            hasResult |= token.is(";");
        }

        /** Below the first thing in it; a statement, and what an accumulate gives, are further in than their line. */
        int inside() {
            return first == null || inStatement || (ofAccumulate && hasResult) ? line + STEP : first;
        }
    }
}

package org.caseclock.testkit.format;

import java.util.List;
import java.util.Random;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.engine.rules.Token;

/** Changes the space of a file where it says nothing, and where its author has no choice. */
final class Damage {

    private static final List<String> SPACES = List.of("", "", " ", "  ", "\t", "     ");

    private Damage() {}

    static String toRules(String text, Random random) {
        StringBuilder damaged = new StringBuilder();
        List<Token> tokens = Lexer.tokens(text);
        boolean inHead = true;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            inHead &= !token.is("rule");
            if (i > 0) {
                boolean inName = inHead && (token.is(".") || tokens.get(i - 1).is("."));
                damaged.append(inName ? "" : between(text, tokens.get(i - 1), token, random));
            }
            damaged.append(token.text());
        }
        return damaged.append(SPACES.get(random.nextInt(SPACES.size()))).toString();
    }

    private static String between(String text, Token last, Token next, Random random) {
        String written = text.substring(last.span().end(), next.span().start());
        String space = SPACES.get(random.nextInt(SPACES.size()));
        int ends = (int) written.chars().filter(c -> c == '\n').count();
        if (ends == 0) {
            return space.isEmpty() && touches(last, next) ? " " : space;
        }
        boolean beginsPart = List.of("when", "then", "end").contains(next.text())
                || List.of("when", "then").contains(last.text());
        if (beginsPart
                && random.nextBoolean()
                && last.kind() != Token.Kind.COMMENT
                && next.kind() != Token.Kind.COMMENT) {
            return " ";
        }
        boolean atComment = last.kind() == Token.Kind.COMMENT || next.kind() == Token.Kind.COMMENT;
        int more = ends > 1 || !atComment ? random.nextInt(3) : 0;
        return space + "\n".repeat(Math.min(ends, 2) + more) + SPACES.get(random.nextInt(SPACES.size()));
    }

    /** Whether two tokens would become others were there no space between them. */
    private static boolean touches(Token last, Token next) {
        return isWord(last) && isWord(next)
                || last.kind() == Token.Kind.SIGN
                        && next.kind() == Token.Kind.SIGN
                        && !"(),;".contains(last.text())
                        && !"(),;".contains(next.text());
    }

    private static boolean isWord(Token token) {
        return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER;
    }

    static String toPolicy(String text, Random random) {
        int step = 2 + random.nextInt(4);
        StringBuilder damaged = new StringBuilder("\n".repeat(random.nextInt(2)));
        int textOf = -1;
        for (String line : text.split("\n")) {
            String content = line.stripLeading();
            int indent = line.length() - content.length();
            if (!content.isEmpty() && indent <= textOf) {
                textOf = -1;
            }
            String dashed = content.startsWith("- ") ? "-" + " ".repeat(2 * step - 1) + content.substring(2) : content;
            damaged.append(" ".repeat(indent * step))
                    .append(dashed)
                    .append(" ".repeat(textOf < 0 ? random.nextInt(4) : 0))
                    .append("\n".repeat(content.isEmpty() ? 1 + random.nextInt(3) : 1));
            if (content.endsWith(">-")) {
                textOf = indent; // a space at the end of a line of a text is part of it
            }
        }
        return damaged.append("\n".repeat(random.nextInt(3))).toString();
    }
}

package org.caseclock.engine.kie.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.caseclock.engine.gate.Capabilities;
import org.caseclock.engine.gate.Capabilities.Sizes;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.engine.rules.Token;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.OddCharacters;
import org.caseclock.policy.PackException;
import org.caseclock.policy.RuleFile;

/**
 * Looks at the text of a rule file before a parser does, and refuses what parsers read in more than one way, what can hide from
 * one reader what another sees, and what a parser would take too long for or lose itself in: each bracket in brackets takes it
 * three times as long as the one before, and each word or sign
 * may take it a step deeper.
 */
public final class RuleText {

    /** At these, outside of brackets, the rule parser ends one thing and begins another. */
    private static final Set<String> ENDS = Set.of("then", "end");

    /** What rules never need, and parsers take for the beginning of things that nobody would look for in a rule. */
    private static final String SENSELESS = "`#~^%";

    private final String text;
    private final Sizes sizes;
    private final Refusals refusals;
    private final Deque<Character> open = new ArrayDeque<>();
    /** How many words and signs the condition or statement has that we are in, and those around it. */
    private final Deque<Integer> counts = new ArrayDeque<>(List.of(0));

    private RuleText(String text, Sizes sizes, Refusals refusals) {
        this.text = text;
        this.sizes = sizes;
        this.refusals = refusals;
    }

    /**
     * Refuses what no parser should see.
     *
     * @throws PackException naming the places
     */
    public static void check(RuleFile file) {
        Refusals refusals = new Refusals(file);
        Sizes sizes = Capabilities.current().sizes();
        if (file.text().length() > sizes.characters()) {
            refusals.at(
                    1,
                    1,
                    "The length (" + file.text().length() + " characters) of a rule file must be at most "
                            + sizes.characters() + ".",
                    null);
        } else {
            List<Token> tokens = Lexer.tokens(file.text());
            new RuleText(file.text(), sizes, refusals).scan(tokens);
            PatternSigns.check(tokens, refusals);
        }
        refusals.throwIfAny();
    }

    private void scan(List<Token> tokens) {
        for (Token token : tokens) {
            int start = token.span().start();
            for (int i = 0; i < token.text().length(); i++) {
                if (token.text().charAt(i) == '\\') {
                    refusals.at(start + i, "A rule file must not hold a backslash.", null);
                }
            }
            switch (token.kind()) {
                case TEXT -> {
                    if (!token.isWhole() && token.span().end() < text.length()) {
                        refusals.at(
                                Kind.SYNTAX,
                                token.span().end(),
                                "A text must end on its line.",
                                "a quotation mark is missing.");
                    }
                }
                case COMMENT -> {
                    if (!token.isWhole()) {
                        refusals.at(Kind.SYNTAX, start, "A comment that begins with /* must end with */.", null);
                    }
                }
                case WORD, NUMBER -> {
                    if (open.isEmpty() && ENDS.contains(token.text())) {
                        restart();
                    }
                    if (!count(start)) {
                        return;
                    }
                }
                case SIGN -> {
                    for (int i = start; i < token.span().end(); i++) {
                        if (!sign(i)) {
                            return;
                        }
                    }
                }
            }
        }
    }

    /** Whether it is of use to look at what stands behind a character of a sign. */
    private boolean sign(int place) {
        char c = text.charAt(place);
        if (c == '\'') {
            refusals.at(place, "A text must stand between double quotation marks.", "\"…\" instead of '…'.");
            return false;
        }
        if (c == ';' || c == ',') {
            restart();
            return true;
        }
        if (isClosing(c)) {
            return close(place, c);
        }
        if (c > '~' || SENSELESS.indexOf(c) >= 0) {
            int point = text.codePointAt(place);
            refusals.at(
                    Kind.SYNTAX,
                    place,
                    "The character " + OddCharacters.named(point) + " has no meaning in a rule outside of a text.",
                    OddCharacters.hint(point));
            return false;
        }
        return count(place) && (!isOpening(c) || open(place, c));
    }

    private void restart() {
        counts.pop();
        counts.push(0);
    }

    private boolean count(int place) {
        int count = counts.pop() + 1;
        counts.push(count);
        if (count > sizes.wordsAndSigns()) {
            refusals.at(
                    place,
                    "The number of words and signs of one condition or statement must be at most "
                            + sizes.wordsAndSigns() + ".",
                    null);
            return false;
        }
        return true;
    }

    private boolean open(int place, char bracket) {
        open.push(bracket);
        counts.push(0);
        if (open.size() > sizes.bracketsInBrackets()) {
            refusals.at(
                    place,
                    "The depth (" + open.size() + ") of brackets must be at most " + sizes.bracketsInBrackets() + ".",
                    null);
            return false;
        }
        return true;
    }

    private boolean close(int place, char bracket) {
        if (open.isEmpty()) {
            return true; // the parser says so better
        }
        char opening = open.pop();
        counts.pop();
        if ("([{".indexOf(opening) != ")]}".indexOf(bracket)) {
            refusals.at(Kind.SYNTAX, place, "The bracket " + opening + " is closed by " + bracket + ".", null);
            return false;
        }
        return true;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '}';
    }
}

package org.caseclock.engine.kie.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.engine.gate.Capabilities;
import org.caseclock.engine.gate.Capabilities.Sizes;
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

    private enum In {
        CODE,
        TEXT,
        LINE_COMMENT,
        COMMENT
    }

    /** At these, outside of brackets, the rule parser ends one thing and begins another. */
    private static final Set<String> ENDS = Set.of("then", "end");

    /** What rules never need, and parsers take for the beginning of things that nobody would look for in a rule. */
    private static final String SENSELESS = "`#~^%";

    private static final Pattern WORD = Pattern.compile("[$\\w]+");

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
            new RuleText(file.text(), sizes, refusals).scan();
            PatternSigns.check(file.text(), refusals);
        }
        refusals.throwIfAny();
    }

    private void scan() {
        In in = In.CODE;
        int begins = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                refusals.at(i, "A rule file must not hold a backslash.", null);
            }
            switch (in) {
                case CODE -> {
                    if (c == '"') {
                        in = In.TEXT;
                    } else if (c == '\'') {
                        refusals.at(i, "A text must stand between double quotation marks.", "\"…\" instead of '…'.");
                        return;
                    } else if (text.startsWith("//", i)) {
                        in = In.LINE_COMMENT;
                    } else if (text.startsWith("/*", i)) {
                        in = In.COMMENT;
                        begins = i;
                        i++;
                    } else {
                        int length = code(i);
                        if (length == 0) {
                            return;
                        }
                        i += length - 1;
                    }
                }
                case TEXT -> {
                    if (c == '\n') {
                        refusals.at(Kind.SYNTAX, i, "A text must end on its line.", "a quotation mark is missing.");
                    }
                    if (c == '"' || c == '\n') {
                        in = In.CODE;
                    }
                }
                case LINE_COMMENT -> {
                    if (c == '\n') {
                        in = In.CODE;
                    }
                }
                case COMMENT -> {
                    if (text.startsWith("*/", i)) {
                        in = In.CODE;
                        i++;
                    }
                }
            }
        }
        if (in == In.COMMENT) {
            refusals.at(Kind.SYNTAX, begins, "A comment that begins with /* must end with */.", null);
        }
    }

    /** How many characters from a place on are looked at; 0 where it is of no use to look further. */
    private int code(int place) {
        char c = text.charAt(place);
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            return 1;
        }
        Matcher word = WORD.matcher(text).region(place, text.length());
        if (word.lookingAt()) {
            if (open.isEmpty() && ENDS.contains(word.group())) {
                restart();
            }
            return count(place) ? word.group().length() : 0;
        }
        if (c == ';' || c == ',') {
            restart();
            return 1;
        }
        if (isClosing(c)) {
            return close(place, c) ? 1 : 0;
        }
        if (c > '~' || SENSELESS.indexOf(c) >= 0) {
            int point = text.codePointAt(place);
            refusals.at(
                    Kind.SYNTAX,
                    place,
                    "The character " + OddCharacters.named(point) + " has no meaning in a rule outside of a text.",
                    OddCharacters.hint(point));
            return 0;
        }
        return count(place) && (!isOpening(c) || open(place, c)) ? 1 : 0;
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

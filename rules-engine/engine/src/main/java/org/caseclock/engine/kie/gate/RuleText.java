package org.caseclock.engine.kie.gate;

import org.caseclock.engine.gate.Capabilities;
import org.caseclock.engine.gate.Capabilities.Sizes;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.policy.PackException;
import org.caseclock.policy.RuleFile;

/**
 * Looks at the text of a rule file before a parser does. A backslash can hide from one reader what another sees, and
 * each bracket in brackets takes the
 * parser three times as long as the one before.
 */
public final class RuleText {

    private enum In {
        CODE,
        TEXT,
        LINE_COMMENT,
        COMMENT
    }

    private RuleText() {}

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
            scan(file.text(), sizes, refusals);
        }
        refusals.throwIfAny();
    }

    private static void scan(String text, Sizes sizes, Refusals refusals) {
        In in = In.CODE;
        char quote = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                refusals.at(i, "A rule file must not hold a backslash.", null);
            }
            switch (in) {
                case CODE -> {
                    if (c == '"' || c == '\'') {
                        in = In.TEXT;
                        quote = c;
                    } else if (text.startsWith("//", i)) {
                        in = In.LINE_COMMENT;
                    } else if (text.startsWith("/*", i)) {
                        in = In.COMMENT;
                        i++;
                    } else if (isOpening(c)) {
                        depth++;
                        if (depth > sizes.bracketsInBrackets()) {
                            refusals.at(
                                    i,
                                    "The depth (" + depth + ") of brackets must be at most "
                                            + sizes.bracketsInBrackets() + ".",
                                    null);
                            return;
                        }
                    } else if (isClosing(c)) {
                        depth = Math.max(0, depth - 1);
                    }
                }
                case TEXT -> {
                    if (c == '\n') {
                        refusals.at(Kind.SYNTAX, i, "A text must end on its line.", "a quotation mark is missing.");
                    }
                    if (c == quote || c == '\n') {
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
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '}';
    }
}

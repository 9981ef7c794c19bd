package org.caseclock.testkit.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.engine.rules.Span;
import org.caseclock.engine.rules.Token;
import org.caseclock.engine.rules.Tokens;
import org.caseclock.input.InputProblem;
import org.caseclock.input.Locations.Place;
import org.caseclock.policy.RuleFile;

/**
 * A comment that allows what a lint finds: {@code // caseclock-allow ID: REASON} in rules, {@code # caseclock-allow ID: REASON}
 * in {@code policy.yaml}. It holds for what stands below it: a whole rule, an entry with all that belongs to it, or a line.
 *
 * @param file the file, as the user named it
 * @param line its line, from 1
 * @param column its column, from 1
 * @param id the lint
 * @param reason why it is right here; blank where nobody says
 * @param first the first line for which it holds
 * @param last the last line for which it holds
 */
public record Suppression(String file, int line, int column, String id, String reason, int first, int last) {

    private static final Pattern COMMENT =
            Pattern.compile("\\s*(?<sign>//|#)\\s*caseclock-allow\\s*(?<id>[^:\\s]*)\\s*:?\\s*(?<reason>.*)");
    private static final Pattern YAML_COMMENT = Pattern.compile("\\s*#.*");

    /** Those of a {@code policy.yaml}, in its order. */
    static List<Suppression> inPolicy(String file, String text) {
        List<String> lines = text.lines().toList();
        List<Suppression> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher comment = COMMENT.matcher(lines.get(i));
            if (comment.matches() && comment.group("sign").equals("#")) {
                int first = i + 1;
                while (first < lines.size()
                        && YAML_COMMENT.matcher(lines.get(first)).matches()) {
                    first++;
                }
                found.add(of(
                        comment,
                        new Place(i + 1, comment.start("sign") + 1),
                        file,
                        first + 1,
                        endOfEntry(lines, first) + 1));
            }
        }
        return found;
    }

    /** Those of a rule file that passed the gate, in its order. */
    static List<Suppression> inRules(RuleFile file) {
        List<Token> tokens = Lexer.tokens(file.text());
        List<Span> rules = Tokens.rules(Lexer.code(file.text()));
        List<Suppression> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Matcher comment = COMMENT.matcher(tokens.get(i).text().stripTrailing());
            if (isOnItsOwnLine(tokens, i, file.text()) && comment.matches()) {
                int last = i;
                while (isBelow(tokens, last, file.text())) {
                    last++;
                }
                Place begins = Place.of(file.text(), tokens.get(i).span().start());
                int first = tokens.get(last).span().line(file.text()) + 1;
                found.add(of(comment, begins, file.name(), first, endOfRule(rules, first, file.text())));
            }
        }
        return found;
    }

    private static Suppression of(Matcher comment, Place place, String file, int first, int last) {
        return new Suppression(
                file,
                place.line(),
                place.column(),
                comment.group("id"),
                comment.group("reason").strip(),
                first,
                last);
    }

    private static boolean isOnItsOwnLine(List<Token> tokens, int i, String text) {
        Token token = tokens.get(i);
        return token.text().startsWith("//")
                && (i == 0
                        || tokens.get(i - 1).text().startsWith("//")
                        || tokens.get(i - 1).span().line(text) < token.span().line(text));
    }

    /** Whether a comment stands on the line below another. */
    private static boolean isBelow(List<Token> tokens, int i, String text) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).text().startsWith("//")
                && tokens.get(i + 1).span().line(text) == tokens.get(i).span().line(text) + 1;
    }

    /** The last line of the rule that begins on a line; that line where none does. */
    private static int endOfRule(List<Span> rules, int first, String text) {
        return rules.stream()
                .filter(rule -> rule.line(text) == first)
                .findFirst()
                .map(rule -> Place.of(text, rule.end()).line())
                .orElse(first);
    }

    private static int endOfEntry(List<String> lines, int first) {
        int last = first;
        while (last + 1 < lines.size() && indent(lines.get(last + 1)) > indent(lines.get(first))) {
            last++;
        }
        return last;
    }

    private static int indent(String line) {
        return (int) line.chars().takeWhile(c -> c == ' ').count();
    }

    /** Whether it allows something that the lint of an id found. */
    public boolean allows(String lint, InputProblem problem) {
        return id.equals(lint)
                && !reason.isEmpty()
                && file.equals(problem.source())
                && problem.line() >= first
                && problem.line() <= last;
    }

    /** Something that is to be said of it. */
    public InputProblem problem(String message) {
        return new InputProblem(file, line, column, "", message, null);
    }
}

package org.caseclock.testkit.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.input.InputProblem;

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
    private static final Pattern ANY_COMMENT = Pattern.compile("\\s*(//|#).*");
    private static final Pattern RULE = Pattern.compile("\\s*rule\\b.*");
    private static final Pattern END = Pattern.compile("\\s*end\\s*");

    /** Those of a file, in its order. */
    static List<Suppression> in(String file, String text) {
        List<String> lines = text.lines().toList();
        List<Suppression> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher comment = COMMENT.matcher(lines.get(i));
            if (comment.matches()) {
                int first = i + 1;
                while (first < lines.size()
                        && ANY_COMMENT.matcher(lines.get(first)).matches()) {
                    first++;
                }
                int last = comment.group("sign").equals("#") ? endOfEntry(lines, first) : endOfRule(lines, first);
                found.add(new Suppression(
                        file,
                        i + 1,
                        comment.start("sign") + 1,
                        comment.group("id"),
                        comment.group("reason").strip(),
                        first + 1,
                        last + 1));
            }
        }
        return found;
    }

    private static int endOfRule(List<String> lines, int first) {
        int last = first;
        if (first < lines.size() && RULE.matcher(lines.get(first)).matches()) {
            while (last < lines.size() && !END.matcher(lines.get(last)).matches()) {
                last++;
            }
        }
        return last;
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

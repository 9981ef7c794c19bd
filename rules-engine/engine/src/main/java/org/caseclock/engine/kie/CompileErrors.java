package org.caseclock.engine.kie;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.RuleFile;
import org.kie.api.builder.Message;

/**
 * What the rule compiler found wrong. Where it gives no place, or one in the Java that it generated, the word that it
 * stumbled over is looked up in the rules.
 */
final class CompileErrors {

    private static final Pattern GENERATED = Pattern.compile("^Java source of ", Pattern.DOTALL);
    private static final Pattern PARSER_PLACE = Pattern.compile("\\[ERR \\d+] Line (\\d+):(\\d+) ");
    private static final Pattern JAVA_TRACE = Pattern.compile(" (Problem stacktrace|expected one of) .*");
    private static final Pattern STUMBLED_OVER = Pattern.compile("left part of expression: (?<part>[$\\w]+)"
            + "|find class: (?<class>\\w+)"
            + "|Unknown field (?<field>\\w+)"
            + "|^(?<name>[$\\w]+) cannot be resolved"
            + "|method (?<method>\\w+)\\("
            + "|function: '(?<function>\\w+)'");
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private final RuleFile file;
    private final String code;

    private CompileErrors(RuleFile file) {
        this.file = file;
        this.code = COMMENT.matcher(file.text())
                .replaceAll(comment -> comment.group().replaceAll("[^\\n]", " "));
    }

    static List<InputProblem> of(RuleFile file, List<Message> errors) {
        CompileErrors places = new CompileErrors(file);
        return errors.stream()
                .filter(error -> !GENERATED.matcher(error.getText()).find())
                .map(error -> places.problem(error.getText(), error.getLine(), 1))
                .distinct()
                .sorted(Comparator.comparingInt(InputProblem::line).thenComparingInt(InputProblem::column))
                .toList();
    }

    /** One error, at the line and column that the parser gives unless the message knows better. */
    static InputProblem of(RuleFile file, String message, int line, int column) {
        return new CompileErrors(file).problem(message, line, column);
    }

    private InputProblem problem(String text, int line, int column) {
        String message =
                JAVA_TRACE.matcher(text.strip().replaceAll("\\s*\\R\\s*", " ")).replaceFirst("");
        Matcher parser = PARSER_PLACE.matcher(message);
        if (parser.find()) {
            return at(
                    Integer.parseInt(parser.group(1)),
                    Integer.parseInt(parser.group(2)) + 1,
                    parser.replaceFirst("").strip());
        }
        Matcher stumbled = STUMBLED_OVER.matcher(message);
        if (stumbled.find()) {
            String word = firstGroup(stumbled);
            Matcher found = Pattern.compile("(?<![$\\w])" + Pattern.quote(word) + "(?!\\w)")
                    .matcher(code);
            if (found.find()) {
                String before = code.substring(0, found.start());
                return at(
                        (int) before.lines().count() + (before.endsWith("\n") || before.isEmpty() ? 1 : 0),
                        found.start() - before.lastIndexOf('\n'),
                        message);
            }
        }
        return at(line, column, message);
    }

    private static String firstGroup(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        throw new IllegalStateException(matcher.group());
    }

    private InputProblem at(int line, int column, String message) {
        return new InputProblem(file.name(), Math.max(1, line), Math.max(1, column), "", message, null);
    }
}

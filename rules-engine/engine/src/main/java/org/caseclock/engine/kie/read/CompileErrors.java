package org.caseclock.engine.kie.read;

import static org.caseclock.input.InputProblem.Kind.DOES_NOT_COMPILE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.engine.rules.Span;
import org.caseclock.engine.rules.Token;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.RuleFile;
import org.jspecify.annotations.Nullable;
import org.kie.api.builder.Message;

/**
 * What the rule compiler found wrong. Where it gives no place, or one in the Java that it generated, the word that it
 * stumbled over is looked up in the rules.
 */
public final class CompileErrors {

    private static final Pattern GENERATED = Pattern.compile("^Java source of ", Pattern.DOTALL);
    private static final Pattern PARSER_PLACE = Pattern.compile("\\[ERR \\d+] Line (\\d+):(\\d+) ");
    private static final Pattern JAVA_TRACE = Pattern.compile(" (Problem stacktrace|expected one of) .*");
    private static final Pattern STUMBLED_OVER = Pattern.compile("left part of expression: (?<part>[$\\w]+)"
            + "|Analyse Expression (?<expression>[$\\w]+)"
            + "|find class: (?<class>\\w+)"
            + "|Unknown field (?<field>\\w+)"
            + "|^(?<name>[$\\w]+) cannot be resolved"
            + "|method (?<method>\\w+)\\("
            + "|function: '(?<function>\\w+)'");

    /** Where a rule file is written for the compiler, which names it so in some of its errors. */
    private static final Pattern PATH = Pattern.compile("(\\d+)\\.drl$");

    private final RuleFile file;

    private CompileErrors(RuleFile file) {
        this.file = file;
    }

    /** Where the rule file of a number is written for the compiler, which wants it in the folder of its package. */
    public static String path(String packageName, int number) {
        return packageName.replace('.', '/') + "/" + number + ".drl";
    }

    public static List<InputProblem> of(List<RuleFile> files, List<Message> errors) {
        return errors.stream()
                .filter(error -> !GENERATED.matcher(error.getText()).find())
                .map(error -> of(candidates(files, error.getPath()), error.getText(), error.getLine(), 1))
                .distinct()
                .sorted(Comparator.comparing(InputProblem::source)
                        .thenComparingInt(InputProblem::line)
                        .thenComparingInt(InputProblem::column))
                .toList();
    }

    /** The file that an error names, or all: what is added last is the likeliest to be wrong. */
    private static List<RuleFile> candidates(List<RuleFile> files, @Nullable String path) {
        Matcher named = PATH.matcher(String.valueOf(path));
        return named.find() ? List.of(files.get(Integer.parseInt(named.group(1)))) : files;
    }

    /** One error, at the line and column that the parser gives unless the message knows better. */
    public static InputProblem of(List<RuleFile> files, String text, int line, int column) {
        String message =
                JAVA_TRACE.matcher(text.strip().replaceAll("\\s*\\R\\s*", " ")).replaceFirst("");
        for (int i = files.size() - 1; i >= 0; i--) {
            InputProblem problem = new CompileErrors(files.get(i)).problem(message);
            if (problem != null) {
                return problem;
            }
        }
        return new CompileErrors(files.get(files.size() - 1)).at(line, column, message);
    }

    /** The error, where its place can be told. */
    private @Nullable InputProblem problem(String message) {
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
            Optional<Token> found = Lexer.code(file.text()).stream()
                    .filter(token -> token.is(word))
                    .findFirst();
            if (found.isPresent()) {
                Span span = found.get().span();
                return at(span.line(file.text()), span.column(file.text()), message);
            }
        }
        return null;
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
        return new InputProblem(
                file.name(), Math.max(1, line), Math.max(1, column), "", message, null, DOES_NOT_COMPILE);
    }
}

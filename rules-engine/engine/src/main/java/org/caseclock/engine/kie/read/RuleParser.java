package org.caseclock.engine.kie.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.policy.PackException;
import org.caseclock.policy.RuleFile;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Parses rule files. */
public final class RuleParser {

    private static final Pattern FOUND = Pattern.compile("(?:mismatched|no viable alternative at) input '([^']*)'");
    private static final Pattern EXPECTED = Pattern.compile(" expecting .*", Pattern.DOTALL);
    private static final Pattern IN_RULE = Pattern.compile(" in rule (\"[^\"]*\")");

    private RuleParser() {}

    /** A file in which a parser loses itself, for all that the gate bounds. */
    public static PackException tooDeep(RuleFile file) {
        return new PackException(
                List.of(new InputProblem(file.name(), 1, 1, "", "The rules are too deeply nested to be read.", null)));
    }

    /** What the parser says, without the names that it has for what it could have read instead. */
    private static String inWords(String message) {
        Matcher found = FOUND.matcher(message);
        if (!found.lookingAt()) {
            return EXPECTED.matcher(message).replaceFirst("");
        }
        Matcher in = IN_RULE.matcher(message);
        String rule = in.find() ? ", in the rule " + in.group(1) + "." : ".";
        return found.group(1).equals("<eof>")
                ? "The file ends where something must follow" + rule
                : "What stands here (" + found.group(1) + ") cannot follow what stands before it" + rule;
    }

    /**
     * What a file says.
     *
     * @throws PackException naming each error with its line and column
     */
    public static PackageDescr parse(RuleFile file) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        List<InputProblem> problems = new ArrayList<>();
        PackageDescr descr = null;
        try {
            descr = parser.parse(false, file.text());
        } catch (DroolsParserException e) {
            problems.add(CompileErrors.of(List.of(file), String.valueOf(e.getMessage()), 1, 1)
                    .as(Kind.SYNTAX));
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error.getLines().length == 0 ? 1 : error.getLines()[0];
            boolean ownFault = error.getMessage().contains("unexpected exception");
            String message = ownFault ? "The rules cannot be read to their end." : error.getMessage();
            InputProblem problem = CompileErrors.of(List.of(file), message, line, 1);
            problems.add(new InputProblem(
                    problem.source(),
                    problem.line(),
                    problem.column(),
                    "",
                    inWords(problem.message()),
                    null,
                    Kind.SYNTAX));
        }
        if (descr == null || !problems.isEmpty()) {
            throw new PackException(problems);
        }
        return descr;
    }
}

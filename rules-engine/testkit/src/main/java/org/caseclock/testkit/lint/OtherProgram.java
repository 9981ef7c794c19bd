package org.caseclock.testkit.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Expression.Comparison;
import org.caseclock.engine.rules.Expression.Constant;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.facts.Program;
import org.caseclock.input.InputProblem;

/** A rule for a program that the policy does not govern. */
final class OtherProgram implements Lint {

    private static final String PROGRAM = "Program.";

    @Override
    public String id() {
        return "other-program";
    }

    @Override
    public Stream<InputProblem> find(LintedPack pack) {
        Set<String> governed =
                pack.pack().programs().stream().map(Program::name).collect(Collectors.toSet());
        List<InputProblem> found = new ArrayList<>();
        for (LintedRules file : pack.rules()) {
            for (ParsedRule rule : file.rules()) {
                LintedRules.patterns(rule)
                        .flatMap(pattern -> pattern.asks().stream())
                        .forEach(ask -> ask.test()
                                .all()
                                .filter(each -> each instanceof Comparison comparison
                                        && comparison.operator().equals("contains"))
                                .map(each -> ((Comparison) each).right())
                                .filter(Constant.class::isInstance)
                                .map(each -> ((Constant) each).text())
                                .filter(code -> code.startsWith(PROGRAM)
                                        && !governed.contains(code.substring(PROGRAM.length())))
                                .forEach(code -> found.add(file.problem(
                                        ask.place(),
                                        "The rule \"" + rule.name() + "\" asks for " + code.substring(PROGRAM.length())
                                                + ", which is none of the programs that the policy governs.",
                                        null))));
            }
        }
        return found.stream();
    }
}

package org.caseclock.testkit.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Source;
import org.caseclock.engine.rules.Statement;
import org.caseclock.engine.rules.Statement.Argument;
import org.caseclock.engine.rules.Statement.Call;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.Clause;
import org.jspecify.annotations.Nullable;

/** An outcome, or a prohibition, that what else the rule says of it keeps from ever being so. */
final class NeverDecided implements Lint {

    /** A way to an outcome, and what must hold for it. */
    private record Option(Call call, List<Call> conditions) {

        String outcome() {
            return call.given().get(0).value();
        }
    }

    private static final Set<String> ASKED = Set.of("ifAny");
    private static final Set<String> DENIED = Set.of("unlessAny");

    @Override
    public String id() {
        return "never-decided";
    }

    @Override
    public Stream<InputProblem> find(LintedPack pack) {
        List<InputProblem> found = new ArrayList<>();
        for (LintedRules file : pack.rules()) {
            for (ParsedRule rule : file.rules()) {
                for (Statement statement : rule.then()) {
                    Call first = statement.calls().get(0);
                    if (first.method().equals("chooses")) {
                        List<Option> options = options(statement);
                        afterOneThatAlwaysHolds(file, rule, options, clause(pack, first), found);
                        options.forEach(option -> askedAndDenied(file, rule, option.conditions(), found));
                    } else if (first.method().equals("forbids")) {
                        askedAndDenied(file, rule, statement.calls(), found);
                    }
                }
            }
        }
        return found.stream();
    }

    private static @Nullable Clause clause(LintedPack pack, Call chooses) {
        return chooses.given().isEmpty()
                ? null
                : pack.pack().clauses().get(chooses.given().get(0).value());
    }

    private static List<Option> options(Statement statement) {
        List<Option> options = new ArrayList<>();
        for (Call call : statement.calls()) {
            if (call.method().equals("option")) {
                options.add(new Option(call, new ArrayList<>()));
            } else if (!options.isEmpty()) {
                options.get(options.size() - 1).conditions().add(call);
            }
        }
        return options;
    }

    /** Outcomes are looked at in the order of {@code policy.yaml}, and the first that holds is decided. */
    private static void afterOneThatAlwaysHolds(
            LintedRules file,
            ParsedRule rule,
            List<Option> options,
            @Nullable Clause clause,
            List<InputProblem> found) {
        if (clause == null) {
            return;
        }
        List<String> order = List.copyOf(clause.outcomes().keySet());
        for (Option option : options) {
            options.stream()
                    .filter(other -> other.conditions().isEmpty()
                            && order.indexOf(other.outcome()) < order.indexOf(option.outcome()))
                    .findFirst()
                    .ifPresent(other -> found.add(problem(
                            file,
                            option.call().source(),
                            "The rule \"" + rule.name() + "\" never leads to " + option.outcome() + ": "
                                    + other.outcome() + ", which comes before it in policy.yaml, always holds.",
                            other.outcome() + " last among the outcomes, or a condition for it.")));
        }
    }

    private static void askedAndDenied(
            LintedRules file, ParsedRule rule, List<Call> conditions, List<InputProblem> found) {
        Set<String> asked = new HashSet<>();
        given(conditions, ASKED).forEach(argument -> asked.add(argument.text()));
        given(conditions, DENIED)
                .filter(argument -> asked.contains(argument.text()))
                .forEach(argument -> found.add(problem(
                        file,
                        argument.source(),
                        "The rule \"" + rule.name() + "\" asks for one of " + argument.text()
                                + ", and for there being none.",
                        null)));
    }

    private static Stream<Argument> given(List<Call> calls, Set<String> methods) {
        return calls.stream().filter(call -> methods.contains(call.method())).flatMap(call -> call.given().stream());
    }

    private static InputProblem problem(LintedRules file, Source at, String message, @Nullable String hint) {
        return file.problem(at.place(), message, hint);
    }
}

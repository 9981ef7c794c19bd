package org.caseclock.testkit.lint;

import java.util.List;
import java.util.stream.Stream;
import org.caseclock.engine.derive.Derivation;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.EmptyMeans;

/** What an empty field means, where no rule would say anything else without it: an analyst would rely on it in vain. */
final class UnneededMeaning implements Lint {

    @Override
    public String id() {
        return "unneeded-meaning";
    }

    @Override
    public Stream<InputProblem> find(LintedPack pack) {
        EmptyMeans meanings = pack.pack().versions().get(0).emptyMeans();
        List<ParsedRule> rules =
                pack.rules().stream().flatMap(file -> file.rules().stream()).toList();
        return meanings.fields().stream()
                .filter(field -> pack.policy().path("emptyMeans").has(field.type() + "." + field.field()))
                .filter(field -> !isNeeded(field, pack.pack().schema(), meanings, rules))
                .map(field -> pack.problem(
                        "/emptyMeans/" + field.type() + "." + field.field(),
                        "What an empty " + field.field() + " of " + field.type()
                                + " means changes no rule: none compares the field while it is empty.",
                        null));
    }

    private static boolean isNeeded(
            EmptyMeans.Field field, CaseSchema schema, EmptyMeans meanings, List<ParsedRule> rules) {
        EmptyMeans without = meanings.without(field);
        return rules.stream()
                .anyMatch(rule -> isNamed(field.field(), rule)
                        || !Derivation.of(rule, schema, meanings).equals(Derivation.of(rule, schema, without)));
    }

    /** What the ledger is told to look at. */
    private static boolean isNamed(String field, ParsedRule rule) {
        return rule.then().stream()
                .flatMap(statement -> statement.calls().stream())
                .anyMatch(call -> call.arguments().contains("\"" + field + "\""));
    }
}

package org.caseclock.testkit.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.engine.gate.Capabilities;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Expression;
import org.caseclock.engine.rules.Expression.Comparison;
import org.caseclock.engine.rules.Expression.Constant;
import org.caseclock.engine.rules.Expression.Field;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.input.InputProblem;

/**
 * A comparison that an empty field decides in silence, where no rule of the clause says what an empty field means. What the
 * time line leaves empty is left out: the pack itself says whether a window has a last day.
 */
final class MissingValue implements Lint {

    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");
    private static final List<String> FACTS =
            Capabilities.current().patterns().getOrDefault("org.caseclock.facts", List.of());

    @Override
    public String id() {
        return "missing-value";
    }

    @Override
    public Stream<InputProblem> find(LintedPack pack) {
        List<InputProblem> found = new ArrayList<>();
        for (LintedRules file : pack.rules()) {
            for (ParsedRule rule : file.rules()) {
                Set<String> told = new HashSet<>();
                LintedRules.patterns(rule)
                        .flatMap(pattern -> pattern.asks().stream())
                        .forEach(ask -> decidedInSilence(ask).stream()
                                .filter(field -> isUnspoken(rule, file, field))
                                .filter(field -> told.add(field.type() + "." + field.name()))
                                .map(field -> file.problem(ask.place(), message(rule, ask, field), null))
                                .forEach(found::add));
            }
        }
        return found.stream();
    }

    private static boolean isUnspoken(ParsedRule rule, LintedRules file, Field field) {
        return file.rules().stream().filter(other -> concern(rule, other)).noneMatch(other -> speaksOf(other, field));
    }

    private static String message(ParsedRule rule, Condition.Ask ask, Field field) {
        return "Where the " + field.name() + " of " + field.type() + " is empty, " + ask.text() + " is "
                + (ask.test() instanceof Comparison comparison
                                && comparison.operator().equals("!=")
                        ? "true"
                        : "false")
                + ", and no rule of " + rule.clause() + " says what an empty one means.";
    }

    /** The fields that may be empty and are compared in a way that then has a silent answer. */
    private static Set<Field> decidedInSilence(Condition.Ask ask) {
        Set<Field> fields = new LinkedHashSet<>();
        ask.test()
                .all()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(MissingValue::isSilent)
                .flatMap(comparison -> Stream.of(comparison.left(), comparison.right()))
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(field -> field.mayBeMissing() && FACTS.contains(field.type()))
                .forEach(fields::add);
        return fields;
    }

    private static boolean isSilent(Comparison comparison) {
        // "!= true" is how a rule says "not known to be".
        boolean notEqual = comparison.operator().equals("!=")
                && !Set.of("null", "true", "false").contains(text(comparison.right()));
        return notEqual || ORDER.contains(comparison.operator());
    }

    private static String text(Expression expression) {
        return expression instanceof Constant constant ? constant.text() : "";
    }

    /** Whether two rules judge the same clause, or one the section of the other's. */
    private static boolean concern(ParsedRule one, ParsedRule other) {
        return (one.clause() + ".").startsWith(other.clause() + ".")
                || (other.clause() + ".").startsWith(one.clause() + ".");
    }

    /** Whether a rule asks for an empty field, or writes of it as one. */
    private static boolean speaksOf(ParsedRule rule, Field field) {
        return rule.then().stream()
                        .flatMap(statement -> statement.calls().stream())
                        .anyMatch(call -> call.arguments().contains("\"" + field.name() + "\""))
                || LintedRules.patterns(rule)
                        .flatMap(pattern -> pattern.asks().stream())
                        .flatMap(ask -> ask.test().all())
                        .anyMatch(each -> each instanceof Comparison comparison
                                && comparison.right().equals(Constant.NULL)
                                && comparison.left() instanceof Field asked
                                && asked.type().equals(field.type())
                                && asked.name().equals(field.name()));
    }
}

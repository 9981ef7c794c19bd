package org.caseclock.engine.kie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedFile;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Source;
import org.caseclock.engine.rules.Statement;
import org.caseclock.engine.rules.Statement.Argument;
import org.caseclock.engine.rules.Statement.Call;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what a rule holds against what: dollars against dollars, numbers against numbers, a share against what it is a share
 * of, and nothing against a count that the policy does not set.
 */
final class UnitCheck {

    private static final Set<String> COUNTED_OR_HELD =
            Set.of("sum", "number", "atMost", "atMostPercent", "less", "ifSumAtLeast");

    private static final Set<String> BOUNDS = Set.of("atMost", "ifSumAtLeast");

    /** What the value of a parameter is called, by its unit. */
    private static final String DOLLARS = "dollars";

    private static final String PERCENT = "percent";
    private static final String NUMBER = "number";

    private final PolicyVersion version;
    private final ParsedFile rules;
    private final CaseSchema schema;
    private final List<InputProblem> problems = new ArrayList<>();

    UnitCheck(PolicyVersion version, ParsedFile rules) {
        this.version = version;
        this.rules = rules;
        this.schema = rules.file().schema();
    }

    /**
     * @throws PackException naming all that is held against something else
     */
    void run() {
        for (ParsedRule rule : rules.rules()) {
            for (Statement statement : rule.then()) {
                statement(rule, statement);
            }
        }
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
    }

    private void statement(ParsedRule rule, Statement statement) {
        switch (statement.calls().get(0).method()) {
            case "limits" -> alike(rule, statement.named(COUNTED_OR_HELD));
            // Each sum of a decision is held against an amount of its own.
            case "chooses" -> statement.named(COUNTED_OR_HELD).forEach(call -> alike(rule, List.of(call)));
            default -> {
                return;
            }
        }
        statement.named(BOUNDS).stream()
                .flatMap(call -> call.given().stream().limit(1))
                .forEach(limit -> set(rule, limit));
    }

    private void alike(ParsedRule rule, List<Call> calls) {
        Boolean isOfDollars = null;
        for (Call call : calls) {
            for (int i = 0; i < call.given().size(); i++) {
                Argument argument = call.given().get(i);
                String unit = unit(rule, argument);
                boolean isShare = i == 0 && call.method().equals("atMostPercent");
                if (unit != null && isShare != unit.equals(PERCENT)) {
                    report(
                            argument.source(),
                            isShare
                                    ? "The share (" + argument.text() + ") must be a percent, and is a parameter in "
                                            + unit + "."
                                    : "The limit (" + argument.text() + ") is a percent, and of nothing.",
                            isShare ? null : ".atMostPercent( … ).");
                } else if (!isShare && (unit != null || call.method().equals("number"))) {
                    boolean dollars = DOLLARS.equals(unit);
                    if (isOfDollars != null && isOfDollars != dollars) {
                        report(
                                argument.source(),
                                "The rule \"" + rule.name() + "\" holds "
                                        + (dollars
                                                ? "dollars (" + argument.text() + ") against what is none."
                                                : "what is no dollars (" + argument.text() + ") against dollars."),
                                "a parameter of another unit: dollars for amounts, quantity or count for other numbers.");
                    }
                    isOfDollars = dollars;
                }
            }
        }
    }

    /** What the number of a parameter, or in a field that is named, counts; empty where that is no number. */
    private @Nullable String unit(ParsedRule rule, Argument argument) {
        if (argument.isText()) {
            return schema.isAmount(argument.value()) ? DOLLARS : NUMBER;
        }
        return parameters(rule, argument.text())
                .flatMap(pattern -> pattern.names().stream())
                .filter(field -> field.name().equals(argument.text()))
                .map(Condition.FieldName::field)
                .findFirst()
                .orElse(null);
    }

    /** The parameters of which a rule names something so. */
    private static Stream<Condition.Pattern> parameters(ParsedRule rule, String name) {
        return rule.when().stream()
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.type().equals("Parameter")
                        && pattern.names().stream()
                                .anyMatch(field -> field.name().equals(name)));
    }

    /** What may have decimals is empty where it is not set, and asks nothing; a count would be 0. */
    private void set(ParsedRule rule, Argument limit) {
        parameters(rule, limit.text())
                .filter(pattern ->
                        pattern.asks().stream().noneMatch(ask -> ask.text().equals("set")))
                .flatMap(pattern -> pattern.texts("name").stream())
                .flatMap(name -> Stream.ofNullable(version.parameters().get(name)))
                .filter(parameter -> !parameter.set() && parameter.unit() == Unit.COUNT)
                .forEach(parameter -> report(
                        limit.source(),
                        "The limit (" + limit.text() + ") is the count " + parameter.name()
                                + ", which has no value in version " + version.id() + ".",
                        "Parameter( name == \"" + parameter.name()
                                + "\", set, … ), so that the rule then says nothing."));
    }

    private void report(Source at, String message, @Nullable String hint) {
        problems.add(new InputProblem(
                rules.file().name(), at.place().line(), at.place().column(), "", message, hint, Kind.NOT_ALLOWED));
    }
}

package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Expression;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.engine.rules.Token;
import org.caseclock.facts.Code;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Selection;
import org.caseclock.timeline.TimelineDefinition;
import org.caseclock.timeline.TimelineDefinition.WindowOf;
import org.jspecify.annotations.Nullable;

/** Notes what the rules and the time line of a pack name. */
final class Naming {

    private final CaseShapes shapes;
    private final Questions questions;
    private final Named named = new Named();

    Naming(CaseShapes shapes, Questions questions) {
        this.shapes = shapes;
        this.questions = questions;
    }

    Named of(PolicyPack pack, List<PolicyRules> all) {
        // Whatever a policy says of it, participation ends with it.
        named.kind(CaseSketch.EXIT);
        pack.programs().forEach(program -> named.code(CaseSketch.PARTICIPANT, "programs", program.name()));
        for (PolicyRules rules : all) {
            rules.rules().forEach(rule -> rule(rule, rules.version()));
            timeline(rules.version().timeline(), rules.version());
            rules.version().emptyMeans().fields().forEach(each -> named.field(each.type(), each.field()));
        }
        return named;
    }

    private void rule(ParsedRule rule, PolicyVersion version) {
        Map<String, String> parameters = new HashMap<>();
        List<Condition.Pattern> patterns =
                rule.when().stream().flatMap(Condition::patterns).toList();
        for (Condition.Pattern pattern : patterns) {
            if (shapes.find(pattern.type()) != null) {
                named.kind(pattern.type());
            }
            for (Condition.Ask ask : pattern.asks()) {
                ask.test().all().forEach(each -> expression(each, version, parameters));
                String parameter = pattern.type().equals("Parameter") ? text(ask.test()) : null;
                if (parameter != null) {
                    parameters.put(pattern.name(), parameter);
                }
            }
            pattern.names().forEach(name -> field(pattern.type(), name.field()));
        }
        for (Statement statement : rule.then()) {
            statement.calls().forEach(call -> call.given().forEach(argument -> argument(argument, patterns)));
        }
    }

    private static @Nullable String text(Expression test) {
        return test instanceof Expression.Comparison comparison
                        && comparison.right() instanceof Expression.Constant constant
                        && constant.text().startsWith("\"")
                ? constant.text().substring(1, constant.text().length() - 1)
                : null;
    }

    private void expression(Expression each, PolicyVersion version, Map<String, String> parameters) {
        if (each instanceof Expression.Field field) {
            field(field.type(), field.name());
        } else if (each instanceof Expression.Comparison comparison) {
            comparison(comparison.left(), comparison.right(), version, parameters);
            comparison(comparison.right(), comparison.left(), version, parameters);
        } else if (each instanceof Expression.Question question
                && question.of() instanceof Expression.Named parameter) {
            // A parameter is asked about a text: those that it holds are of use.
            Parameter known = version.parameters().get(parameters.getOrDefault(parameter.name(), ""));
            question.arguments().forEach(argument -> {
                if (known != null && argument instanceof Expression.Field field) {
                    known.codes().forEach(code -> named.text(field.type(), field.name(), code));
                }
            });
        }
    }

    private void comparison(Expression side, Expression other, PolicyVersion version, Map<String, String> parameters) {
        if (!(side instanceof Expression.Field field)) {
            return;
        }
        if (other instanceof Expression.Constant constant) {
            constant(field, constant.text());
        } else if (other instanceof Expression.Field of && of.type().equals("Parameter")) {
            Parameter known = version.parameters().get(parameters.getOrDefault(of.of(), ""));
            if (known != null && known.set() && known.unit().isNumber()) {
                named.number(
                        field.type(),
                        field.name(),
                        known.exact() == null ? BigDecimal.valueOf(known.number()) : known.exact());
            }
        }
    }

    private void constant(Expression.Field field, String text) {
        if (shapes.find(field.type()) == null) {
            return;
        }
        if (text.startsWith("\"")) {
            named.text(field.type(), field.name(), text.substring(1, text.length() - 1));
        } else if (text.matches("-?\\d.*")) {
            named.number(field.type(), field.name(), new BigDecimal(text));
        } else if (text.contains(".")) {
            named.code(field.type(), field.name(), text.substring(text.lastIndexOf('.') + 1));
        }
    }

    /** A field, or a question and what answers it. */
    private void field(String type, String name) {
        KindShape kind = shapes.find(type);
        if (kind == null) {
            return;
        }
        named.field(type, name);
        if (Questions.isOne(kind, name)) {
            for (Map<String, Object> way : questions.ways(kind, name, true)) {
                way.forEach((field, value) -> named(type, field, value));
            }
        }
        // What is worked out from fields is told by their names: departmentKind, payPeriod, changePlaces.
        kind.fields().stream()
                .filter(field ->
                        name.toLowerCase(Locale.ROOT).startsWith(field.name().toLowerCase(Locale.ROOT))
                                || (name.endsWith("Period") && field.name().startsWith("period"))
                                || (name.equals("age") && field.name().equals("birthDate")))
                .forEach(field -> named.field(type, field.name()));
    }

    private void named(String type, String field, Object value) {
        if (value instanceof List<?> list) {
            named.field(type, field);
            list.forEach(each -> named(type, field, each));
        } else if (value instanceof Code code) {
            named.code(type, field, code.name());
        } else {
            named.field(type, field);
        }
    }

    /** A field that a rule hands over, and codes beside it. */
    private void argument(Statement.Argument argument, List<Condition.Pattern> patterns) {
        Stream<KindShape> kinds = patterns.stream()
                .map(Condition.Pattern::type)
                .distinct()
                .map(shapes::find)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        if (argument.isText()) {
            kinds.forEach(kind -> {
                if (kind.field(argument.value()) != null || Questions.isOne(kind, argument.value())) {
                    field(kind.type(), argument.value());
                }
            });
            return;
        }
        List<Token> tokens = argument.tokens();
        if (tokens.size() == 3 && tokens.get(1).is(".")) {
            String code = tokens.get(2).text();
            kinds.forEach(kind -> kind.fields().stream()
                    .filter(field -> field.code(code) != null
                            && field.codes()
                                    .get(0)
                                    .getClass()
                                    .getSimpleName()
                                    .equals(tokens.get(0).text()))
                    .forEach(field -> named.code(kind.type(), field.name(), code)));
        }
    }

    private void timeline(TimelineDefinition timeline, PolicyVersion version) {
        Map<String, Selection> selections = timeline.selections() == null ? Map.of() : timeline.selections();
        selections.values().forEach(selection -> selection(selection, version));
        if (timeline.windows() != null) {
            timeline.windows().values().forEach(window -> window(window, selections));
        }
    }

    private void window(WindowOf window, Map<String, Selection> selections) {
        byField(window.each(), window.byDay(), selections);
        if (window.linked() != null) {
            byField(window.linked().of(), window.linked().by(), selections);
        }
    }

    private void byField(@Nullable String selection, @Nullable String field, Map<String, Selection> selections) {
        Selection known = selection == null ? null : selections.get(selection);
        if (known != null && known.fact() != null && field != null) {
            named.field(known.fact(), field);
        }
    }

    private void selection(Selection selection, PolicyVersion version) {
        KindShape kind = selection.fact() == null ? null : shapes.find(selection.fact());
        if (kind == null) {
            return;
        }
        named.kind(kind.type());
        if (selection.where() == null) {
            return;
        }
        selection.where().forEach((name, condition) -> {
            field(kind.type(), name);
            FieldShape field = kind.field(name);
            Set<String> values = Set.copyOf(Selected.values(condition, version));
            if (field != null && !field.codes().isEmpty()) {
                // In the order of the list, since sets have none.
                field.codes().stream()
                        .map(Object::toString)
                        .filter(values::contains)
                        .forEach(code -> named.code(kind.type(), name, code));
            }
        });
    }
}

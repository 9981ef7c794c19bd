package org.caseclock.engine.derive;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Expression;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Kinds;
import org.caseclock.policy.EmptyMeans;
import org.jspecify.annotations.Nullable;

/**
 * What a condition says where fields are empty. Each is written in three ways: what surely holds and where it may be unknown,
 * both as conditions of a pattern, and the answer, as an expression of a {@code then}.
 */
final class Kleene {

    private static final String TIMELINE = "org.caseclock.timeline.";

    /** What is to be asked where a comparison surely does not hold. */
    private static final Map<String, String> CONTRARY = Map.of(
            "==", "!=",
            "!=", "==",
            "<", ">=",
            ">=", "<",
            ">", "<=",
            "<=", ">",
            "contains", "not contains",
            "not contains", "contains",
            "memberOf", "not memberOf",
            "not memberOf", "memberOf");

    private static final Set<String> NEGATIVE = Set.of("!=", "not contains", "not memberOf");

    /** What a comparison is with its sides changed. */
    private static final Map<String, String> MIRRORED = Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=");

    private final EmptyMeans meanings;
    private final Map<String, String> types;
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param types the type of what each pattern finds
     */
    Kleene(EmptyMeans meanings, Map<String, String> types) {
        this.meanings = meanings;
        this.types = types;
    }

    /** Gives what a pattern finds the name by which the derived rule knows it. */
    void call(String pattern, String name) {
        names.put(pattern, name);
    }

    /** The name by which the derived rule knows what a pattern finds. */
    String name(String pattern) {
        return names.getOrDefault(pattern, pattern);
    }

    /** Whether it may be unknown. */
    boolean isUncertain(Expression expression) {
        return !leaves(expression).isEmpty();
    }

    /** What in it may be empty or have no answer. */
    private Set<Expression> leaves(Expression expression) {
        Set<Expression> leaves = new LinkedHashSet<>();
        collect(expression, leaves);
        return leaves;
    }

    private void collect(Expression expression, Set<Expression> leaves) {
        if (isTestOfEmptiness(expression)) {
            return;
        }
        if (answerOf(expression) != null || isOpen(expression)) {
            leaves.add(expression);
        } else {
            expression.inside().forEach(each -> collect(each, leaves));
        }
    }

    private static boolean isTestOfEmptiness(Expression expression) {
        return expression instanceof Expression.Comparison comparison
                && (comparison.left().equals(Expression.Constant.NULL)
                        || comparison.right().equals(Expression.Constant.NULL));
    }

    /** A field of a recorded fact that may be empty, and of which the policy does not say what that means. */
    private boolean isOpen(Expression expression) {
        return expression instanceof Expression.Field field
                && field.mayBeMissing()
                && Kinds.ofType(field.type()) != null
                && meanings.of(field.type(), field.name()) == null;
    }

    // What surely holds

    /** As a condition of a pattern. */
    String sure(Expression expression, String owner) {
        return expression(expression, owner, true);
    }

    private String expression(Expression expression, String owner, boolean yes) {
        if (expression instanceof Expression.And and) {
            return joined(and.parts(), owner, yes, yes ? " && " : " || ");
        }
        if (expression instanceof Expression.Or or) {
            return joined(or.parts(), owner, yes, yes ? " || " : " && ");
        }
        if (expression instanceof Expression.Not not) {
            return expression(not.inner(), owner, !yes);
        }
        String plain = written(expression, owner);
        if (answerOf(expression) != null) {
            return yes ? plain : answer(expression, each -> written(each, owner)) + ".isNo()";
        }
        if (expression instanceof Expression.Comparison comparison) {
            String operator = yes ? comparison.operator() : Objects.requireNonNull(CONTRARY.get(comparison.operator()));
            String compared =
                    written(comparison.left(), owner) + " " + operator + " " + written(comparison.right(), owner);
            String empty = meant(comparison, owner, operator);
            if (!empty.isEmpty()) {
                return "( " + empty + " || " + compared + " )";
            }
            if (!NEGATIVE.contains(operator)) {
                return compared;
            }
            String known = Stream.of(comparison.left(), comparison.right())
                    .filter(each -> each instanceof Expression.Field field && field.mayBeMissing())
                    .map(each -> written(each, owner) + " != null")
                    .collect(Collectors.joining(" && "));
            return known.isEmpty() ? compared : "( " + known + " && " + compared + " )";
        }
        if (yes) {
            return plain;
        }
        return isOpen(expression) ? plain + " == false" : "!" + plain;
    }

    /** The empty fields that a comparison holds of by what the policy says that they mean. */
    private String meant(Expression.Comparison comparison, String owner, String operator) {
        EmptyMeans.Meaning left = meaning(comparison.left());
        EmptyMeans.Meaning right = meaning(comparison.right());
        List<String> empty = new ArrayList<>();
        if (left != null && left.holds(operator, comparison.right().equals(Expression.Constant.FALSE))) {
            empty.add(written(comparison.left(), owner) + " == null");
        }
        if (right != null
                && right.holds(
                        MIRRORED.getOrDefault(operator, operator),
                        comparison.left().equals(Expression.Constant.FALSE))) {
            empty.add(written(comparison.right(), owner) + " == null");
        }
        return String.join(" || ", empty);
    }

    private EmptyMeans.@Nullable Meaning meaning(Expression expression) {
        return expression instanceof Expression.Field field && field.mayBeMissing()
                ? meanings.of(field.type(), field.name())
                : null;
    }

    private String joined(List<Expression> parts, String owner, boolean yes, String by) {
        return parts.stream().map(part -> expression(part, owner, yes)).collect(Collectors.joining(by, "( ", " )"));
    }

    // Where it may be unknown

    /** As a condition of a pattern: whatever is unknown passes, and mostly nothing else does. */
    String open(List<Expression> expressions, String owner) {
        return expressions.stream()
                .flatMap(each -> leaves(each).stream())
                .map(each -> isOpen(each)
                        ? written(each, owner) + " == null"
                        : answer(each, part -> written(part, owner)) + ".isUnknown()")
                .distinct()
                .collect(Collectors.joining(" || "));
    }

    /** As a rule writes it in a pattern. */
    String written(Expression expression, String owner) {
        if (expression instanceof Expression.And and) {
            return inBrackets(and.parts(), owner, " && ");
        }
        if (expression instanceof Expression.Or or) {
            return inBrackets(or.parts(), owner, " || ");
        }
        if (expression instanceof Expression.Not not) {
            return "!" + written(not.inner(), owner);
        }
        if (expression instanceof Expression.Comparison comparison) {
            return written(comparison.left(), owner) + " " + comparison.operator() + " "
                    + written(comparison.right(), owner);
        }
        if (expression instanceof Expression.Field field) {
            return field.of().equals(owner) ? field.name() : name(field.of()) + "." + field.name();
        }
        if (expression instanceof Expression.Named named) {
            return named.name().equals(owner) ? "this" : name(named.name());
        }
        if (expression instanceof Expression.Question question) {
            return written(question.of(), owner)
                    + "." + question.name()
                    + (question.arguments().isEmpty() ? "" : arguments(question, each -> written(each, owner)));
        }
        return ((Expression.Constant) expression).text();
    }

    private String inBrackets(List<Expression> parts, String owner, String by) {
        return parts.stream().map(part -> written(part, owner)).collect(Collectors.joining(by, "( ", " )"));
    }

    private static String arguments(Expression.Question question, Printer print) {
        return question.arguments().isEmpty()
                ? "()"
                : question.arguments().stream().map(print::of).collect(Collectors.joining(", ", "( ", " )"));
    }

    /** Prints an expression. */
    interface Printer {
        String of(Expression expression);
    }

    // The answer

    /** As an expression of a {@code then}. */
    String answer(List<Expression> expressions) {
        return expressions.stream()
                .map(this::answer)
                .reduce((one, other) -> one + ".and( " + other + " )")
                .orElse("Answer.YES");
    }

    private String answer(Expression expression) {
        if (expression instanceof Expression.And and) {
            return chained(and.parts(), "and");
        }
        if (expression instanceof Expression.Or or) {
            return chained(or.parts(), "or");
        }
        if (expression instanceof Expression.Not not) {
            return answer(not.inner()) + ".not()";
        }
        if (answerOf(expression) != null) {
            return answer(expression, this::value);
        }
        if (isTestOfEmptiness(expression)) {
            Expression.Comparison test = (Expression.Comparison) expression;
            Expression asked = test.left().equals(Expression.Constant.NULL) ? test.right() : test.left();
            return "Answer.of( Asked.isEmpty( " + operand(asked) + " ) )"
                    + (test.operator().equals("!=") ? ".not()" : "");
        }
        if (expression instanceof Expression.Comparison comparison) {
            return "Asked.of( " + operand(comparison.left()) + ", \"" + comparison.operator() + "\", "
                    + operand(comparison.right()) + " )";
        }
        if (isOpen(expression)) {
            return "Asked.of( " + operand(expression) + ", \"==\", true )";
        }
        String open = leaves(expression).stream().map(this::operand).collect(Collectors.joining(", "));
        return open.isEmpty()
                ? "Answer.of( " + value(expression) + " )"
                : "Asked.unlessEmpty( " + value(expression) + ", " + open + " )";
    }

    private String chained(List<Expression> parts, String by) {
        return parts.stream()
                .map(this::answer)
                .reduce((one, other) -> one + "." + by + "( " + other + " )")
                .orElseThrow();
    }

    private String operand(Expression expression) {
        if (expression instanceof Expression.Field field
                && field.mayBeMissing()
                && Kinds.ofType(field.type()) != null) {
            String read = name(field.of()) + ", \"" + field.name() + "\"";
            EmptyMeans.Meaning meaning = meaning(field);
            return "Asked.field( " + read + (meaning == null ? "" : ", EmptyMeans.Meaning." + meaning.name()) + " )";
        }
        return value(expression);
    }

    /** As a value of a {@code then}. */
    String asValue(Expression expression) {
        return value(expression);
    }

    private String value(Expression expression) {
        if (expression instanceof Expression.Field field) {
            Method reader = reader(type(field.type()), field.name());
            return name(field.of()) + "." + (reader == null ? field.name() : reader.getName()) + "()";
        }
        if (expression instanceof Expression.Question question) {
            Method reader = question.arguments().isEmpty() ? reader(typeOf(question.of()), question.name()) : null;
            return value(question.of()) + "." + (reader == null ? question.name() : reader.getName())
                    + arguments(question, this::value);
        }
        if (expression instanceof Expression.Named named) {
            return name(named.name());
        }
        if (expression instanceof Expression.Constant constant) {
            return constant.text();
        }
        throw new IllegalStateException("There is no value of " + expression + ".");
    }

    // What has an answer

    private String answer(Expression expression, Printer print) {
        String name = Objects.requireNonNull(answerOf(expression));
        if (expression instanceof Expression.Field field) {
            String fact = print.of(new Expression.Named(field.of()));
            return (fact.equals("this") ? "" : fact + ".") + name + "()";
        }
        Expression.Question question = (Expression.Question) expression;
        return print.of(question.of()) + "." + name + arguments(question, print);
    }

    /** The name of what answers a question of facts, if it may be unknown. */
    private @Nullable String answerOf(Expression expression) {
        Class<?> asked = null;
        String name = "";
        if (expression instanceof Expression.Field field) {
            asked = type(field.type());
            name = field.name();
        } else if (expression instanceof Expression.Question question) {
            asked = typeOf(question.of());
            name = question.name();
        }
        String answers = name + "Answer";
        return asked != null
                        && Arrays.stream(asked.getMethods())
                                .anyMatch(method ->
                                        method.getName().equals(answers) && method.getReturnType() == Answer.class)
                ? answers
                : null;
    }

    private @Nullable Class<?> typeOf(Expression expression) {
        if (expression instanceof Expression.Named named) {
            String type = types.get(named.name());
            return type == null ? null : type(type);
        }
        if (expression instanceof Expression.Field field) {
            Class<?> type = type(field.type());
            Method reader = type == null ? null : reader(type, field.name());
            return reader == null ? null : reader.getReturnType();
        }
        return null;
    }

    private static @Nullable Method reader(@Nullable Class<?> type, String field) {
        if (type == null) {
            return null;
        }
        String capital = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        for (String name : List.of("get" + capital, "is" + capital, field)) {
            for (Method method : type.getMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0) {
                    return method;
                }
            }
        }
        return null;
    }

    private static @Nullable Class<?> type(String name) {
        Class<?> kind = Kinds.ofType(name);
        if (kind != null) {
            return kind;
        }
        try {
            return Class.forName(TIMELINE + name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}

package org.caseclock.engine.derive;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caseclock.engine.rules.Expression;
import org.caseclock.facts.OwnField;
import org.caseclock.policy.EmptyMeans;

/** How what a rule asks of facts is written in those that are derived: in a pattern, and in a {@code then}. */
final class Terms {

    private final Unknowns unknowns;
    private final OwnWords own;
    private final Map<String, String> names = new HashMap<>();

    Terms(Unknowns unknowns, OwnWords own) {
        this.unknowns = unknowns;
        this.own = own;
    }

    /** Gives what a pattern finds the name by which the derived rule knows it. */
    void call(String pattern, String name) {
        names.put(pattern, name);
    }

    /** The name by which the derived rule knows what a pattern finds. */
    String name(String pattern) {
        return names.getOrDefault(pattern, pattern);
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
            return left(comparison, each -> written(each, owner)) + " " + comparison.operator() + " "
                    + right(comparison, each -> written(each, owner));
        }
        if (expression instanceof Expression.Field field) {
            OwnField declared = own.field(field);
            return declared == null
                    ? field.of().equals(owner) ? field.name() : name(field.of()) + "." + field.name()
                    : (field.of().equals(owner) ? "own." : name(field.of()) + ".own().") + OwnWords.read(declared);
        }
        if (expression instanceof Expression.Named named) {
            return named.name().equals(owner) ? "this" : name(named.name());
        }
        if (expression instanceof Expression.Question question) {
            return written(question.of(), owner)
                    + "." + question.name()
                    + (question.arguments().isEmpty() ? "" : arguments(question, each -> written(each, owner)));
        }
        return own.constant(((Expression.Constant) expression).text());
    }

    /** The left side of a comparison; beside codes that a pack's field holds, a code is a text. */
    String left(Expression.Comparison comparison, Printer print) {
        return side(comparison.left(), comparison.right(), print);
    }

    /** The right side of a comparison. */
    String right(Expression.Comparison comparison, Printer print) {
        return side(comparison.right(), comparison.left(), print);
    }

    private String side(Expression side, Expression beside, Printer print) {
        OwnField field = own.field(beside);
        return field != null && field.form().isOfCodes() && side instanceof Expression.Constant constant
                ? OwnWords.code(constant.text())
                : print.of(side);
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

    /** As what is compared in a {@code then}, where it may be empty. */
    String operand(Expression expression) {
        if (expression instanceof Expression.Field field && unknowns.mayBeUnknown(field)) {
            String read = name(field.of()) + ", \"" + field.name() + "\"";
            EmptyMeans.Meaning meaning = unknowns.meaning(field);
            if (meaning == null && unknowns.isDayOfAFact(field)) {
                return "Asked.day( ledger, " + name(field.of()) + " )";
            }
            return "Asked.field( " + read + (meaning == null ? "" : ", EmptyMeans.Meaning." + meaning.name()) + " )";
        }
        return value(expression);
    }

    /** As a value of a {@code then}. */
    String value(Expression expression) {
        if (expression instanceof Expression.Field field && own.field(field) != null) {
            return name(field.of()) + ".own()." + OwnWords.read(Objects.requireNonNull(own.field(field)));
        }
        if (expression instanceof Expression.Field field) {
            Method reader = unknowns.reader(field);
            return name(field.of()) + "." + (reader == null ? field.name() : reader.getName()) + "()";
        }
        if (expression instanceof Expression.Question question) {
            Method reader = unknowns.reader(question);
            return value(question.of()) + "." + (reader == null ? question.name() : reader.getName())
                    + arguments(question, this::value);
        }
        if (expression instanceof Expression.Named named) {
            return name(named.name());
        }
        if (expression instanceof Expression.Constant constant) {
            return own.constant(constant.text());
        }
        throw new IllegalStateException("There is no value of " + expression + ".");
    }

    /** What answers a question that may be unknown, as a {@code then} asks it; unknown where what it is asked about is empty. */
    String answer(Expression expression) {
        String answer = answer(expression, this::value);
        for (Expression.Field argument : emptyArguments(expression)) {
            answer = "( Asked.isEmpty( " + value(argument) + " ) ? Asked.without( " + operand(argument) + " ) : "
                    + answer + " )";
        }
        return answer;
    }

    /** What a question is asked about that may be empty. */
    List<Expression.Field> emptyArguments(Expression expression) {
        return !(expression instanceof Expression.Question question)
                ? List.of()
                : question.arguments().stream()
                        .filter(Expression.Field.class::isInstance)
                        .map(Expression.Field.class::cast)
                        .filter(unknowns::mayBeUnknown)
                        .toList();
    }

    /** What answers a question that may be unknown, as a pattern asks it. */
    String answer(Expression expression, String owner) {
        return answer(expression, each -> written(each, owner));
    }

    private String answer(Expression expression, Printer print) {
        String name = Objects.requireNonNull(unknowns.answerOf(expression));
        if (expression instanceof Expression.Field field) {
            String fact = print.of(new Expression.Named(field.of()));
            return (fact.equals("this") ? "" : fact + ".") + name + "()";
        }
        Expression.Question question = (Expression.Question) expression;
        return print.of(question.of()) + "." + name + arguments(question, print);
    }
}

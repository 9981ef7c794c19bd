package org.caseclock.engine.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Expression;
import org.caseclock.policy.EmptyMeans;

/** What a condition says in a pattern where fields may be empty: as it surely holds, and where it may be unknown. */
final class Surely {

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

    private final Unknowns unknowns;
    private final Terms terms;

    Surely(Unknowns unknowns, Terms terms) {
        this.unknowns = unknowns;
        this.terms = terms;
    }

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
        String plain = terms.written(expression, owner);
        if (unknowns.answerOf(expression) != null) {
            String asked = yes ? plain : terms.answer(expression, owner) + ".isNo()";
            String known = emptyArguments(expression, owner, " != null", " && ");
            return known.isEmpty() ? asked : "( " + known + " && " + asked + " )";
        }
        if (expression instanceof Expression.Comparison comparison) {
            String operator = yes ? comparison.operator() : Objects.requireNonNull(CONTRARY.get(comparison.operator()));
            String compared = terms.left(comparison, each -> terms.written(each, owner)) + " " + operator + " "
                    + terms.right(comparison, each -> terms.written(each, owner));
            if (Unknowns.isTestOfEmptiness(comparison)) {
                // whatever it means that a field is empty, it is
                return compared;
            }
            List<Expression> empty = meant(comparison, operator);
            String known = mustBeKnown(comparison, operator)
                    .filter(each ->
                            each instanceof Expression.Field field && field.mayBeMissing() && !empty.contains(each))
                    .map(each -> terms.written(each, owner) + " != null")
                    .collect(Collectors.joining(" && "));
            String holds = known.isEmpty() ? compared : "( " + known + " && " + compared + " )";
            return empty.isEmpty()
                    ? holds
                    : empty.stream()
                            .map(each -> terms.written(each, owner) + " == null")
                            .collect(Collectors.joining(" || ", "( ", " || " + holds + " )"));
        }
        if (yes) {
            return unknowns.own(expression) == null ? plain : plain + " == true";
        }
        if (unknowns.isOpen(expression)) {
            return plain + " == false";
        }
        String known = emptyArguments(expression, owner, " != null", " && ");
        return known.isEmpty() ? "!" + plain : "( " + known + " && !" + plain + " )";
    }

    /**
     * What a comparison does not surely hold without: of one that says what is not so, both sides; of one that says what is
     * equal, both where both may be empty, since nothing is not known to equal nothing; of one that looks for something in a
     * list, what it looks for, since a list cannot be asked for nothing.
     */
    private static Stream<Expression> mustBeKnown(Expression.Comparison comparison, String operator) {
        if (NEGATIVE.contains(operator)) {
            return Stream.of(comparison.left(), comparison.right());
        }
        return switch (operator) {
            case "==" ->
                mayBeMissing(comparison.left()) && mayBeMissing(comparison.right())
                        ? Stream.of(comparison.left(), comparison.right())
                        : Stream.of();
            case "contains" -> Stream.of(comparison.right());
            case "memberOf" -> Stream.of(comparison.left());
            default -> Stream.of();
        };
    }

    private static boolean mayBeMissing(Expression expression) {
        return expression instanceof Expression.Field field && field.mayBeMissing();
    }

    /** The fields of a comparison with which it holds while they are empty, by what the policy says that that means. */
    private List<Expression> meant(Expression.Comparison comparison, String operator) {
        EmptyMeans.Meaning left = unknowns.meaning(comparison.left());
        EmptyMeans.Meaning right = unknowns.meaning(comparison.right());
        List<Expression> empty = new ArrayList<>();
        if (left != null && left.holds(operator, comparison.right().equals(Expression.Constant.FALSE))) {
            empty.add(comparison.left());
        }
        if (right != null && right.holdsOnTheRight(operator, comparison.left().equals(Expression.Constant.FALSE))) {
            empty.add(comparison.right());
        }
        return empty;
    }

    private String joined(List<Expression> parts, String owner, boolean yes, String by) {
        return parts.stream().map(part -> expression(part, owner, yes)).collect(Collectors.joining(by, "( ", " )"));
    }

    /** As a condition of a pattern: whatever of these is unknown passes, and mostly nothing else does. */
    String open(List<Expression> leaves, String owner) {
        return leaves.stream()
                .map(each -> unknowns.isOpen(each)
                        ? terms.written(each, owner) + " == null"
                        : orEmpty(each, owner) + terms.answer(each, owner) + ".isUnknown()")
                .distinct()
                .collect(Collectors.joining(" || "));
    }

    private String orEmpty(Expression question, String owner) {
        String empty = emptyArguments(question, owner, " == null", " || ");
        return empty.isEmpty() ? "" : empty + " || ";
    }

    private String emptyArguments(Expression question, String owner, String test, String by) {
        return terms.emptyArguments(question).stream()
                .map(each -> terms.written(each, owner) + test)
                .collect(Collectors.joining(by));
    }

    /** The same as an expression of a {@code then}. */
    String isOpen(List<Expression> leaves) {
        return leaves.stream()
                .map(each -> unknowns.isOpen(each)
                        ? "Asked.isEmpty( " + terms.value(each) + " )"
                        : terms.answer(each) + ".isUnknown()")
                .distinct()
                .collect(Collectors.joining(" || "));
    }
}

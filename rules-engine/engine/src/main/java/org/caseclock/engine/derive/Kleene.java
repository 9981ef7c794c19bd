package org.caseclock.engine.derive;

import java.util.List;
import java.util.stream.Collectors;
import org.caseclock.engine.rules.Expression;

/** The answer to what conditions ask, as an expression of a {@code then}: yes, no, or unknown with what it hangs on. */
final class Kleene {

    private final Unknowns unknowns;
    private final Terms terms;

    Kleene(Unknowns unknowns, Terms terms) {
        this.unknowns = unknowns;
        this.terms = terms;
    }

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
        if (unknowns.answerOf(expression) != null) {
            return terms.answer(expression);
        }
        if (Unknowns.isTestOfEmptiness(expression)) {
            Expression.Comparison test = (Expression.Comparison) expression;
            Expression asked = test.left().equals(Expression.Constant.NULL) ? test.right() : test.left();
            return "Answer.of( Asked.isEmpty( " + terms.operand(asked) + " ) )"
                    + (test.operator().equals("!=") ? ".not()" : "");
        }
        if (expression instanceof Expression.Comparison comparison) {
            return "Asked.of( " + terms.left(comparison, terms::operand) + ", \"" + comparison.operator() + "\", "
                    + terms.right(comparison, terms::operand) + " )";
        }
        if (unknowns.isOpen(expression)) {
            return "Asked.of( " + terms.operand(expression) + ", \"==\", true )";
        }
        String open = unknowns.leaves(expression).stream().map(terms::operand).collect(Collectors.joining(", "));
        return open.isEmpty()
                ? "Answer.of( " + terms.value(expression) + " )"
                : "Asked.unlessEmpty( " + terms.value(expression) + ", " + open + " )";
    }

    private String chained(List<Expression> parts, String by) {
        return parts.stream()
                .map(this::answer)
                .reduce((one, other) -> one + "." + by + "( " + other + " )")
                .orElseThrow();
    }
}

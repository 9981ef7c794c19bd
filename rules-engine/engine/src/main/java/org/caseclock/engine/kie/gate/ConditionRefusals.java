package org.caseclock.engine.kie.gate;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.input.InputProblem.Kind;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.jspecify.annotations.Nullable;

/** What one condition of a pattern says and may not, each with its place. */
final class ConditionRefusals {

    static final String MAY =
            "it may hold values, names, fields and codes, what compares them, and the questions that are on the list";

    private final String text;
    private final int begins;
    private final Refusals refusals;

    ConditionRefusals(ExprConstraintDescr condition, Refusals refusals) {
        this.text = condition.getExpression();
        this.begins = condition.getStartCharacter();
        this.refusals = refusals;
    }

    /** Refuses the whole condition. */
    void whole(Kind kind, String message) {
        refusals.at(kind, begins, message, null);
    }

    /** Refuses a part of it. */
    @Nullable
    Class<?> at(Expression part, String message) {
        return at(Kind.NOT_ALLOWED, part, message, null);
    }

    /** Refuses a part of it, which then has no type. */
    @Nullable
    Class<?> at(Kind kind, Expression part, String message, @Nullable String hint) {
        refusals.at(kind, begins + place(part), message, hint);
        return null;
    }

    /** Refuses a part that is none of those which conditions have. */
    @Nullable
    Class<?> notAllowed(Expression part) {
        return at(part, "The condition (" + shortened() + ") holds what it may not; " + MAY + ".");
    }

    /** How much has been refused in the file. */
    int count() {
        return refusals.count();
    }

    /** How it is written, on one line that is not too long. */
    String shortened() {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }

    /** Where the name of a part stands in the condition; the parser does not say. */
    private int place(Expression part) {
        if (part instanceof NodeWithSimpleName<?> named) {
            return Lexer.code(text).stream()
                    .filter(token -> token.is(named.getNameAsString()))
                    .mapToInt(token -> token.span().start())
                    .findFirst()
                    .orElse(0);
        }
        return 0;
    }
}

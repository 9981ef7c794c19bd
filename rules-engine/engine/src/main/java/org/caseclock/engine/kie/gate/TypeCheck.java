package org.caseclock.engine.kie.gate;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.facts.Code;
import org.caseclock.input.InputProblem.Kind;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;
import org.jspecify.annotations.Nullable;

/**
 * Whether the values of a condition can be compared at all. The compiler takes a date beside a text, and fails only when a
 * case comes; of others it tells without a place.
 */
final class TypeCheck {

    /** Where what cannot be compared is told. */
    interface Report {
        void at(Kind kind, Expression part, String message, @Nullable String hint);
    }

    private final Function<Expression, @Nullable Class<?>> types;
    private final Function<Expression, @Nullable Class<?>> elements;
    private final Report report;

    /**
     * @param types the type of a name, a field or a code; null where it has none
     * @param elements what a list holds; null where it is none, or that is not known
     */
    TypeCheck(
            Function<Expression, @Nullable Class<?>> types,
            Function<Expression, @Nullable Class<?>> elements,
            Report report) {
        this.types = types;
        this.elements = elements;
        this.report = report;
    }

    /** Looks at what must be true or false. */
    void run(Expression test) {
        run(test, true);
    }

    /**
     * @param wanted whether it is asked that it is true, or that it is false
     */
    private void run(Expression test, boolean wanted) {
        if (test instanceof EnclosedExpr enclosed) {
            run(enclosed.getInner(), wanted);
        } else if (test instanceof UnaryExpr unary) {
            run(unary.getExpression(), !wanted);
        } else if (test instanceof BinaryExpr binary) {
            if (binary.getOperator() == BinaryExpr.Operator.AND || binary.getOperator() == BinaryExpr.Operator.OR) {
                run(binary.getLeft());
                run(binary.getRight());
            } else {
                comparison(binary);
            }
        } else if (test instanceof PointFreeExpr membership) {
            membership(membership);
        } else if (test instanceof NullLiteralExpr) {
            report.at(Kind.TYPE_MISMATCH, test, "A condition must be true or false; null is neither.", null);
        } else if (!(test instanceof MethodCallExpr)) {
            bare(test, wanted);
        }
    }

    /** A value that is compared with nothing. One that may be empty would be neither true nor false, and fail the case. */
    private void bare(Expression test, boolean wanted) {
        Class<?> type = type(test);
        if (type == null || type == boolean.class || test instanceof BooleanLiteralExpr) {
            return;
        }
        boolean mayBeEmpty = type == Boolean.class;
        report.at(
                Kind.TYPE_MISMATCH,
                test,
                "The " + PrintUtil.printNode(test) + " is " + (mayBeEmpty ? "true, false or empty" : words(type))
                        + " and must be compared with something.",
                mayBeEmpty ? PrintUtil.printNode(test) + " == " + wanted + "." : null);
    }

    private void membership(PointFreeExpr membership) {
        boolean listFirst = membership.getOperator().asString().equals("contains");
        Expression list =
                listFirst ? membership.getLeft() : membership.getRight().get(0);
        Expression item = listFirst ? membership.getRight().get(0) : membership.getLeft();
        String condition = "The condition (" + PrintUtil.printNode(membership) + ") ";
        if (list instanceof NullLiteralExpr || item instanceof NullLiteralExpr) {
            report.at(
                    Kind.TYPE_MISMATCH,
                    membership.getLeft(),
                    condition + "looks for something in a list; null is neither.",
                    null);
            return;
        }
        Class<?> type = type(list);
        Class<?> wanted = type(item);
        Class<?> element = type == String.class ? String.class : elements.apply(list);
        if (type != null && type != String.class && !Collection.class.isAssignableFrom(type)) {
            report.at(
                    Kind.TYPE_MISMATCH,
                    list,
                    condition + "looks for something in " + words(type) + "; it must be a list or a text.",
                    null);
        } else if (element != null && wanted != null && !areComparable(element, wanted)) {
            report.at(
                    Kind.TYPE_MISMATCH,
                    item,
                    condition + "looks for " + words(wanted) + " in "
                            + (type == String.class ? "a text." : "a list, each of which is " + words(element) + "."),
                    null);
        }
    }

    private static boolean areComparable(Class<?> one, Class<?> other) {
        return one.isAssignableFrom(other)
                || other.isAssignableFrom(one)
                || words(one).equals(words(other));
    }

    private void comparison(BinaryExpr binary) {
        Class<?> left = type(binary.getLeft());
        Class<?> right = type(binary.getRight());
        if (left == null || right == null) {
            return;
        }
        if (isDateBesideText(left, binary.getRight()) || isDateBesideText(right, binary.getLeft())) {
            report.at(
                    Kind.ISO_DATE_LITERAL,
                    binary.getLeft(),
                    "The condition (" + PrintUtil.printNode(binary)
                            + ") compares a date with a text; a date must come from a field.",
                    null);
        } else if (left != right && !words(left).equals(words(right))) {
            report.at(
                    Kind.TYPE_MISMATCH,
                    binary.getLeft(),
                    "The condition (" + PrintUtil.printNode(binary) + ") compares " + words(left) + " with "
                            + words(right) + ".",
                    null);
        } else if (isOrder(binary) && (Vocabulary.isCodes(left) || isTruth(left))) {
            report.at(
                    Kind.TYPE_MISMATCH,
                    binary.getLeft(),
                    "The condition (" + PrintUtil.printNode(binary) + ") asks for the order of " + words(left)
                            + ", which has none.",
                    null);
        }
    }

    private static boolean isDateBesideText(Class<?> type, Expression other) {
        return type == LocalDate.class && other instanceof StringLiteralExpr;
    }

    private static boolean isOrder(BinaryExpr binary) {
        return binary.getOperator() != BinaryExpr.Operator.EQUALS
                && binary.getOperator() != BinaryExpr.Operator.NOT_EQUALS;
    }

    private @Nullable Class<?> type(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return type(enclosed.getInner());
        }
        if (expression instanceof IntegerLiteralExpr) {
            return Integer.class;
        }
        boolean test = expression instanceof UnaryExpr
                || expression instanceof BinaryExpr
                || expression instanceof PointFreeExpr;
        if (test) {
            run(expression);
        }
        return test || expression instanceof BooleanLiteralExpr ? Boolean.class : types.apply(expression);
    }

    private static boolean isTruth(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    /** What a value of a type is, in words. */
    static String words(Class<?> type) {
        if (isTruth(type)) {
            return "true or false";
        }
        if (type == LocalDate.class) {
            return "a date";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (type == Code.class) {
            return "a code";
        }
        String article = "AEIOU".indexOf(type.getSimpleName().charAt(0)) < 0 ? "a " : "an ";
        return Vocabulary.isCodes(type) ? "a code of " + type.getSimpleName() : article + type.getSimpleName();
    }
}

package org.caseclock.testkit.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseclock.engine.rules.Condition.Ask;
import org.caseclock.engine.rules.Expression;
import org.caseclock.engine.rules.Expression.And;
import org.caseclock.engine.rules.Expression.Comparison;
import org.caseclock.engine.rules.Expression.Constant;
import org.caseclock.engine.rules.Expression.Field;
import org.caseclock.engine.rules.Expression.Not;
import org.caseclock.engine.rules.Expression.Or;
import org.jspecify.annotations.Nullable;

/**
 * One comparison, the field first. A field that must be true is compared with {@code true}.
 *
 * @param left what is compared
 * @param operator how; blank for what is no comparison
 * @param right with what
 */
record Atom(Expression left, String operator, Expression right) {

    /** Beyond so many ways to come true nobody looks at each. */
    private static final int MOST = 64;

    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");
    private static final Map<String, String> MIRRORED =
            Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "==", "==", "!=", "!=");

    private static final Constant TRUE = new Constant("true");
    private static final Constant FALSE = new Constant("false");

    /** In which ways several conditions of a pattern come true together, each as all that must then hold. */
    static List<List<Atom>> ways(List<Ask> asks) {
        return ways(new And(asks.stream().map(Ask::test).toList()));
    }

    private static List<List<Atom>> ways(Expression test) {
        if (test instanceof Or or) {
            return or.parts().stream().flatMap(part -> ways(part).stream()).toList();
        }
        if (!(test instanceof And and)) {
            return List.of(List.of(of(test)));
        }
        List<List<Atom>> ways = List.of(List.of());
        for (Expression part : and.parts()) {
            List<List<Atom>> longer = new ArrayList<>();
            for (List<Atom> before : ways) {
                for (List<Atom> more : ways(part)) {
                    List<Atom> both = new ArrayList<>(before);
                    both.addAll(more);
                    longer.add(both);
                }
            }
            ways = longer.size() > MOST ? ways : longer;
        }
        return ways;
    }

    private static Atom of(Expression test) {
        if (test instanceof Comparison comparison) {
            String mirrored = MIRRORED.get(comparison.operator());
            return mirrored != null && !(comparison.left() instanceof Field) && comparison.right() instanceof Field
                    ? new Atom(comparison.right(), mirrored, comparison.left())
                    : new Atom(comparison.left(), comparison.operator(), comparison.right());
        }
        if (test instanceof Not not && !(not.inner() instanceof Comparison)) {
            return new Atom(not.inner(), "==", FALSE);
        }
        return test instanceof Not ? new Atom(test, "", TRUE) : new Atom(test, "==", TRUE);
    }

    /** Whether the two can never hold together. */
    boolean excludes(Atom other) {
        return left.equals(other.left) && (excludesOneWay(this, other) || excludesOneWay(other, this));
    }

    private static boolean excludesOneWay(Atom one, Atom other) {
        if (one.operator.equals("==") && one.right.equals(Constant.NULL)) {
            return ORDER.contains(other.operator)
                    || (other.operator.equals("==") && other.isConstant() && !other.right.equals(Constant.NULL))
                    || (other.operator.equals("!=") && other.right.equals(Constant.NULL));
        }
        if (one.operator.equals("==") && one.right.equals(other.right) && other.operator.equals("!=")) {
            return true;
        }
        if (one.operator.equals("==") && other.operator.equals("==") && one.isConstant() && other.isConstant()) {
            return !one.right.equals(other.right);
        }
        Integer order = order(one.right, other.right);
        return order != null && isBelow(one.operator, other.operator, order);
    }

    private boolean isConstant() {
        return right instanceof Constant;
    }

    /** How two values stand to each other; null where that cannot be told. */
    private static @Nullable Integer order(Expression one, Expression other) {
        if (one.equals(Constant.NULL) || other.equals(Constant.NULL)) {
            return null;
        }
        if (one.equals(other)) {
            return 0;
        }
        return one instanceof Constant first
                        && other instanceof Constant second
                        && first.text().matches("\\d{1,9}")
                        && second.text().matches("\\d{1,9}")
                ? Integer.compare(Integer.parseInt(first.text()), Integer.parseInt(second.text()))
                : null;
    }

    /** Whether nothing is both at most, or equal to, the one value and at least the other. */
    private static boolean isBelow(String most, String least, int order) {
        boolean upper = most.startsWith("<") || most.equals("==");
        boolean lower = least.startsWith(">") || least.equals("==");
        boolean strict = most.equals("<") || least.equals(">");
        return upper && lower && (order < 0 || (order == 0 && strict));
    }

    /** The same in one form of words. */
    String written(Written words) {
        return words.of(left) + " " + operator + " " + words.of(right);
    }

    /** The same as an analyst would write it. */
    String plain(String pattern) {
        if (operator.isEmpty()) {
            return words(left, pattern);
        }
        if (right.equals(TRUE) || right.equals(FALSE)) {
            return (right.equals(FALSE) ? "!" : "") + words(left, pattern);
        }
        return words(left, pattern) + " " + operator + " " + words(right, pattern);
    }

    private static String words(Expression expression, String pattern) {
        return new Written(Map.of()).of(expression).replace(pattern + ".", "");
    }
}

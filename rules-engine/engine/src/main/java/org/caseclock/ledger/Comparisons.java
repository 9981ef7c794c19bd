package org.caseclock.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Compares values as Drools does. */
final class Comparisons {

    private Comparisons() {}

    static boolean hold(@Nullable Object left, String operator, @Nullable Object right) {
        return switch (operator) {
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "contains" -> left instanceof Collection<?> list && right != null && list.contains(right);
            case "not contains" -> !hold(left, "contains", right);
            case "memberOf" -> hold(right, "contains", left);
            case "not memberOf" -> !hold(right, "contains", left);
            default -> left != null && right != null && isOrdered(compare(left, right), operator);
        };
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return compare(one, other) == 0;
        }
        return left == null ? right == null : left.equals(right);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object left, Object right) {
        return left instanceof Number one && right instanceof Number other
                ? compare(one, other)
                : ((Comparable) left).compareTo(right);
    }

    private static int compare(Number one, Number other) {
        return one instanceof BigDecimal || other instanceof BigDecimal
                ? exactly(one).compareTo(exactly(other))
                : Long.compare(one.longValue(), other.longValue());
    }

    private static BigDecimal exactly(Number number) {
        return number instanceof BigDecimal exact ? exact : BigDecimal.valueOf(number.longValue());
    }

    private static boolean isOrdered(int order, String operator) {
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> throw new LedgerException("Nothing compares by " + operator + ".");
        };
    }
}

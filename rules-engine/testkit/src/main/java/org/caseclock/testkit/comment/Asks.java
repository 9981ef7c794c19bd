package org.caseclock.testkit.comment;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Expression;
import org.caseclock.engine.rules.Expression.Comparison;
import org.caseclock.engine.rules.Expression.Constant;
import org.caseclock.engine.rules.Expression.Field;

/** What a pattern asks of a window. */
final class Asks {

    private Asks() {}

    /** The values of which a field must be one, as they are written. */
    static List<String> values(Condition.Pattern pattern, String field) {
        List<String> values = new ArrayList<>();
        pattern.asks().stream()
                .flatMap(ask -> either(ask.test()).stream())
                .filter(each -> each instanceof Comparison comparison
                        && comparison.operator().equals("==")
                        && comparison.left() instanceof Field left
                        && left.of().equals(pattern.name())
                        && left.name().equals(field)
                        && comparison.right() instanceof Constant)
                .forEach(each -> values.add(((Constant) ((Comparison) each).right()).text()));
        return values;
    }

    /** Whether something of it must be so. */
    static boolean isAsked(Condition.Pattern pattern, String field) {
        return pattern.asks().stream().anyMatch(ask -> ask.text().equals(field));
    }

    private static List<Expression> either(Expression test) {
        return test instanceof Expression.Or or
                ? or.parts().stream().flatMap(part -> either(part).stream()).toList()
                : List.of(test);
    }
}

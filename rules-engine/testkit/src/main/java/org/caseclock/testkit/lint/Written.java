package org.caseclock.testkit.lint;

import java.util.Map;
import java.util.stream.Collectors;
import org.caseclock.engine.rules.Expression;

/** An expression in one form of words, whatever its rule calls the facts that it finds. */
final class Written {

    private final Map<String, String> names;

    /**
     * @param names what each name is called here; others stay as they are
     */
    Written(Map<String, String> names) {
        this.names = names;
    }

    String of(Expression expression) {
        if (expression instanceof Expression.Field field) {
            return name(field.of()) + "." + field.name();
        }
        if (expression instanceof Expression.Named named) {
            return name(named.name());
        }
        if (expression instanceof Expression.Constant constant) {
            return constant.text();
        }
        if (expression instanceof Expression.Comparison comparison) {
            return of(comparison.left()) + " " + comparison.operator() + " " + of(comparison.right());
        }
        String parts = expression.inside().stream().map(this::of).collect(Collectors.joining(", "));
        String kind = expression instanceof Expression.Question question
                ? question.name()
                : expression.getClass().getSimpleName();
        return kind + "(" + parts + ")";
    }

    String name(String name) {
        return names.getOrDefault(name, name);
    }
}

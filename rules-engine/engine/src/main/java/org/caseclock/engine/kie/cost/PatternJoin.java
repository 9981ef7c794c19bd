package org.caseclock.engine.kie.cost;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.engine.kie.read.Constraint;
import org.caseclock.facts.OwnFact;
import org.caseclock.facts.OwnSpan;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/**
 * A pattern, as far as it says how many facts may join one combination: all of its type, or those whose fields have the
 * texts that it names, or as many as share one value of a field that must equal what was found before.
 */
final class PatternJoin implements Join {

    private record Text(Method field, String value) {}

    private final Class<?> type;
    private final List<Text> texts = new ArrayList<>();
    private final List<Method> keys = new ArrayList<>();
    private double alone;
    private double together = 1;

    private PatternJoin(Class<?> type) {
        this.type = type;
    }

    /**
     * @param bound the names that are given before the pattern, to which its own are added
     */
    static PatternJoin of(PatternDescr pattern, Set<String> bound) {
        PatternJoin join = new PatternJoin(type(pattern.getObjectType()));
        Set<String> before = Set.copyOf(bound);
        for (BaseDescr each : pattern.getDescrs()) {
            Constraint constraint = Constraint.of((ExprConstraintDescr) each);
            join.weigh(constraint.expression());
            if (constraint.name() != null) {
                bound.add(constraint.name());
            } else if (constraint.expression() instanceof BinaryExpr equation
                    && equation.getOperator() == BinaryExpr.Operator.EQUALS) {
                join.equal(equation.getLeft(), equation.getRight(), before);
                join.equal(equation.getRight(), equation.getLeft(), before);
            }
        }
        if (pattern.getIdentifier() != null) {
            bound.add(pattern.getIdentifier());
        }
        return join;
    }

    private static Class<?> type(String name) {
        Class<?> declared = name.equals("OwnFact") ? OwnFact.class : name.equals("OwnSpan") ? OwnSpan.class : null;
        return declared != null
                ? declared
                : Objects.requireNonNull(Vocabulary.standard().pattern(name));
    }

    private void weigh(Expression expression) {
        double weight = Weight.of(expression);
        if (expression
                .findFirst(NameExpr.class, name -> name.getNameAsString().startsWith("$"))
                .isPresent()) {
            together += weight;
        } else {
            alone += weight;
        }
    }

    private void equal(Expression field, Expression value, Set<String> before) {
        Method read =
                field instanceof NameExpr name ? Vocabulary.standard().reader(type, name.getNameAsString()) : null;
        if (read == null) {
            return;
        }
        if (value instanceof StringLiteralExpr text) {
            texts.add(new Text(read, text.getValue()));
        } else {
            Expression start = value instanceof FieldAccessExpr access ? access.getScope() : value;
            if (start instanceof NameExpr name && before.contains(name.getNameAsString())) {
                keys.add(read);
            }
        }
    }

    @Override
    public void add(Amount amount, Facts facts) {
        List<Object> all = facts.byType().getOrDefault(type, List.of());
        amount.join(facts.closely() ? closely(all) : all.size(), alone, together);
    }

    private int closely(List<Object> all) {
        List<Object> fitting = all.stream()
                .filter(fact -> texts.stream().allMatch(text -> text.value().equals(read(text.field(), fact))))
                .toList();
        int most = fitting.size();
        for (Method key : keys) {
            Map<Object, Integer> sharing = new HashMap<>();
            int shared = 0;
            for (Object fact : fitting) {
                shared = Math.max(shared, sharing.merge(String.valueOf(read(key, fact)), 1, Integer::sum));
            }
            most = Math.min(most, shared);
        }
        return most;
    }

    private static @Nullable Object read(Method field, Object fact) {
        try {
            return field.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

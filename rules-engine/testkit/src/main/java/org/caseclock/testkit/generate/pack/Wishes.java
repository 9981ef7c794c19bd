package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.rules.Expression;
import org.caseclock.testkit.generate.Dice;
import org.caseclock.timeline.Condition;

/** Makes a fact be what a condition asks, or be just what it does not ask. What cannot be made so is left open. */
final class Wishes {

    private static final Map<String, String> MIRRORED = Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=");

    private final Scene scene;
    private final Dice dice;
    private final FieldValues fields;
    private final AskedDays days;

    Wishes(Scene scene) {
        this.scene = scene;
        this.dice = scene.dice();
        this.fields = new FieldValues(scene);
        this.days = new AskedDays(scene);
    }

    /** What a pattern asks of a fact; now and then one of it is not so, so that both sides of a condition occur. */
    void mostly(FactDraft fact, String pattern, List<Expression> asks) {
        int odd = dice.percent(82) || asks.isEmpty() ? -1 : dice.below(asks.size());
        for (int i = 0; i < asks.size(); i++) {
            make(fact, pattern, asks.get(i), i != odd);
        }
    }

    /** Makes a condition true of a fact, or false. */
    void make(FactDraft fact, String pattern, Expression condition, boolean holds) {
        if (condition instanceof Expression.And and) {
            some(fact, pattern, and.parts(), holds, holds);
        } else if (condition instanceof Expression.Or or) {
            some(fact, pattern, or.parts(), !holds, holds);
        } else if (condition instanceof Expression.Not not) {
            make(fact, pattern, not.inner(), !holds);
        } else if (condition instanceof Expression.Field field && field.of().equals(pattern)) {
            answer(fact, field.name(), holds);
        } else if (condition instanceof Expression.Comparison comparison) {
            compare(fact, pattern, comparison, holds);
        } else if (condition instanceof Expression.Question question) {
            days.question(fact, pattern, question, holds);
        }
    }

    private void some(FactDraft fact, String pattern, List<Expression> parts, boolean all, boolean holds) {
        int one = dice.below(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (all || i == one) {
                make(fact, pattern, parts.get(i), holds);
            }
        }
    }

    /** What a selection asks of a field. */
    void select(FactDraft fact, String field, Condition condition) {
        List<String> values = Selected.values(condition, scene.version());
        String value = dice.pick(values);
        // Now and then just what it does not ask for.
        boolean holds = condition.negated() != dice.percent(85);
        FieldShape shape = fact.shape().field(field);
        if (shape == null && (value.equals("true") || value.equals("false"))) {
            answer(fact, field, holds == Boolean.parseBoolean(value));
        } else if (shape == null) {
            hold(fact, field, value, holds);
        } else if (holds) {
            fields.put(fact, shape, "==", typed(shape, value));
        } else {
            List<Object> others = shape.codes().stream()
                    .filter(code -> !values.contains(code.toString()))
                    .toList();
            if (!others.isEmpty()) {
                fact.set(field, shape.isList() ? List.of(dice.pick(others)) : dice.pick(others));
            }
        }
    }

    private static Object typed(FieldShape shape, String value) {
        return switch (shape.form()) {
            case YES_NO -> Boolean.valueOf(value);
            case WHOLE, NUMBER, AMOUNT -> new BigDecimal(value);
            default -> value;
        };
    }

    /** A question, or a field that is yes or no. */
    private void answer(FactDraft fact, String name, boolean yes) {
        FieldShape field = fact.shape().field(name);
        if (field != null) {
            fact.set(name, yes);
            return;
        }
        List<Map<String, Object>> ways = scene.known().questions().ways(fact.shape(), name, yes);
        if (!ways.isEmpty()) {
            apply(fact, dice.pick(ways));
        }
    }

    /** What is worked out from fields holds a code, as places do. */
    private void hold(FactDraft fact, String derived, String code, boolean holds) {
        List<Map<String, Object>> ways = scene.known().questions().waysToHold(fact.shape(), derived, code);
        if (holds && !ways.isEmpty()) {
            apply(fact, dice.pick(ways));
        }
    }

    private void apply(FactDraft fact, Map<String, Object> way) {
        way.forEach((field, value) -> {
            if (value instanceof List<?> list && fact.isSet(field)) {
                list.forEach(each -> fact.add(field, each));
            } else {
                fact.set(field, value);
            }
        });
    }

    private void compare(FactDraft fact, String pattern, Expression.Comparison comparison, boolean holds) {
        boolean isLeft = AskedDays.isOf(comparison.left(), pattern);
        Expression side = isLeft ? comparison.left() : comparison.right();
        if (!AskedDays.isOf(side, pattern) || !(side instanceof Expression.Field field)) {
            return;
        }
        Object value = scene.value(isLeft ? comparison.right() : comparison.left());
        String written =
                isLeft ? comparison.operator() : MIRRORED.getOrDefault(comparison.operator(), comparison.operator());
        String operator = holds ? written : contrary(written);
        FieldShape shape = fact.shape().field(field.name());
        if (value == null) {
            scene.waiting().add(new Scene.Waiting(fact, pattern, comparison, holds));
            return;
        }
        if (shape == null) {
            derived(fact, field.name(), operator, value);
        } else {
            fields.put(fact, shape, operator, value);
        }
    }

    private static String contrary(String operator) {
        return switch (operator) {
            case "==" -> "!=";
            case "!=" -> "==";
            case "<" -> ">=";
            case ">=" -> "<";
            case ">" -> "<=";
            case "<=" -> ">";
            case "contains" -> "not contains";
            case "not contains" -> "contains";
            default -> operator;
        };
    }

    private void derived(FactDraft fact, String name, String operator, Object value) {
        String day = Questions.dayOf(fact.shape(), name);
        FieldShape from = day.isEmpty()
                ? fact.shape().fields().stream()
                        .filter(field -> name.startsWith(field.name()))
                        .findFirst()
                        .orElse(null)
                : fact.shape().field(day);
        if (from != null && !Scene.NOTHING.equals(value)) {
            fields.put(fact, from, operator, value);
        } else if (value instanceof String code) {
            hold(fact, name, code, operator.equals("contains") || operator.equals("=="));
        }
    }
}

package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseclock.engine.rules.Expression;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.testkit.generate.Dice;
import org.caseclock.timeline.Condition;
import org.jspecify.annotations.Nullable;

/** Makes a fact be what a condition asks, or be just what it does not ask. What cannot be made so is left open. */
final class Wishes {

    private static final Map<String, String> CONTRARY = Map.of(
            "==",
            "!=",
            "!=",
            "==",
            "<",
            ">=",
            ">=",
            "<",
            ">",
            "<=",
            "<=",
            ">",
            "contains",
            "not contains",
            "not contains",
            "contains");
    private static final Map<String, String> MIRRORED = Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=");

    /** The first and the last day of what lasts. */
    private static final List<String> SPAN = List.of("startDate", "endDate");

    /** The first and the last day that wages were paid for. */
    private static final List<String> PERIOD = List.of("periodStart", "periodEnd");

    private final Scene scene;
    private final Dice dice;

    Wishes(Scene scene) {
        this.scene = scene;
        this.dice = scene.dice();
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
            question(fact, pattern, question, holds);
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
            put(fact, shape, "==", typed(shape, value));
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
        boolean isLeft = isOf(comparison.left(), pattern);
        Expression side = isLeft ? comparison.left() : comparison.right();
        if (!isOf(side, pattern) || !(side instanceof Expression.Field field)) {
            return;
        }
        Object value = scene.value(isLeft ? comparison.right() : comparison.left());
        String written =
                isLeft ? comparison.operator() : MIRRORED.getOrDefault(comparison.operator(), comparison.operator());
        String operator = holds ? written : CONTRARY.getOrDefault(written, written);
        FieldShape shape = fact.shape().field(field.name());
        if (value == null) {
            scene.waiting().add(new Scene.Waiting(fact, pattern, comparison, holds));
            return;
        }
        if (shape == null) {
            derived(fact, field.name(), operator, value);
        } else {
            put(fact, shape, operator, value);
        }
    }

    private static boolean isOf(Expression side, String pattern) {
        return side instanceof Expression.Field field && field.of().equals(pattern);
    }

    private void derived(FactDraft fact, String name, String operator, Object value) {
        FieldShape from = fact.shape().fields().stream()
                .filter(field -> name.startsWith(field.name()) || name.equalsIgnoreCase("first" + field.name()))
                .findFirst()
                .orElse(null);
        if (from != null && value != Scene.NOTHING) {
            put(fact, from, operator, value);
        } else if (value instanceof String code) {
            hold(fact, name, code, operator.equals("contains") || operator.equals("=="));
        }
    }

    /** Puts something into a field that stands so to a value. */
    private void put(FactDraft fact, FieldShape field, String operator, Object value) {
        if (value == Scene.NOTHING) {
            if (operator.equals("==")) {
                fact.leaveEmpty(field.name());
            } else if (fact.get(field.name()) == null) {
                scene.filling().value(fact, field);
            }
            return;
        }
        switch (field.form()) {
            case YES_NO -> {
                if (value instanceof Boolean yes) {
                    fact.set(field.name(), operator.equals("==") == yes);
                }
            }
            case DAY -> {
                if (value instanceof LocalDate day) {
                    fact.set(field.name(), beside(day, operator));
                }
            }
            case WHOLE, NUMBER, AMOUNT -> {
                if (value instanceof BigDecimal number) {
                    number(fact, field, operator, number);
                }
            }
            case TEXT, ID -> text(fact, field, operator, String.valueOf(value));
            case CODE -> code(fact, field, operator, String.valueOf(value));
            case CODES, IDS, PLACES -> list(fact, field, operator, String.valueOf(value));
        }
    }

    /** At the edge as often as not. */
    private LocalDate beside(LocalDate day, String operator) {
        int off = dice.percent(55) ? 0 : dice.percent(40) ? 1 : dice.below(40);
        return switch (operator) {
            case "<=" -> day.minusDays(off);
            case "<" -> day.minusDays(1L + off);
            case ">=" -> day.plusDays(off);
            case ">" -> day.plusDays(1L + off);
            case "!=" -> day.plusDays(dice.percent(50) ? 1 : -1);
            default -> day;
        };
    }

    private void number(FactDraft fact, FieldShape field, String operator, BigDecimal number) {
        BigDecimal step = field.form() == Form.AMOUNT ? BigDecimal.ONE.movePointLeft(OwnFields.CENTS) : BigDecimal.ONE;
        BigDecimal off =
                dice.percent(60) ? BigDecimal.ZERO : dice.percent(50) ? step : BigDecimal.valueOf(dice.below(60));
        BigDecimal put = switch (operator) {
            case "<=" -> number.subtract(off);
            case "<" -> number.subtract(step).subtract(off);
            case ">=" -> number.add(off);
            case ">" -> number.add(step).add(off);
            case "!=" -> number.add(dice.percent(50) ? step : step.negate());
            default -> number;
        };
        if (field.form() == Form.WHOLE) {
            fact.set(field.name(), Math.max(1, put.intValue()));
        } else {
            fact.set(field.name(), put);
        }
    }

    private void text(FactDraft fact, FieldShape field, String operator, String value) {
        if (operator.equals("==")) {
            fact.set(field.name(), value);
        } else if (operator.equals("!=")) {
            for (int i = 0; i < 8; i++) {
                FactDraft other = new FactDraft(fact.shape(), fact.id());
                Object written = scene.filling().value(other, field);
                if (written != null && !written.equals(value)) {
                    fact.set(field.name(), written);
                    return;
                }
            }
        }
    }

    private void code(FactDraft fact, FieldShape field, String operator, String value) {
        if (operator.equals("==")) {
            Object code = field.code(value);
            if (code != null) {
                fact.set(field.name(), code);
            }
            return;
        }
        Set<String> named = scene.known().named().codes(fact.type(), field.name());
        List<Object> others = field.codes().stream()
                .filter(code -> !code.toString().equals(value))
                .toList();
        List<Object> nearest =
                others.stream().filter(code -> named.contains(code.toString())).toList();
        if (!others.isEmpty()) {
            fact.set(field.name(), dice.pick(nearest.isEmpty() || dice.percent(30) ? others : nearest));
        }
    }

    private void list(FactDraft fact, FieldShape field, String operator, String value) {
        Object written = element(field, value);
        if (written == null) {
            return;
        }
        if (operator.equals("contains") || operator.equals("==")) {
            fact.add(field.name(), written);
        } else {
            List<Object> others = new ArrayList<>();
            if (scene.filling().value(fact, field) instanceof List<?> list) {
                list.stream().filter(each -> !each.equals(written)).forEach(others::add);
            }
            fact.set(field.name(), others);
        }
    }

    private static @Nullable Object element(FieldShape field, String value) {
        Object code = field.code(value);
        return switch (field.form()) {
            case IDS -> value;
            case PLACES -> code == null ? null : new Recording((RecordPlace) code, null);
            default -> code;
        };
    }

    /** What is asked with values in brackets: how old the participant is, or whether days go together. */
    private void question(FactDraft fact, String pattern, Expression.Question question, boolean holds) {
        List<Object> values = new ArrayList<>();
        for (Expression argument : question.arguments()) {
            Object value = scene.value(argument);
            if (value == null && !isOf(argument, pattern)) {
                scene.waiting().add(new Scene.Waiting(fact, pattern, question, holds));
                return;
            }
            if (value != null) {
                values.add(value);
            }
        }
        if (question.of() instanceof Expression.Named named) {
            askedOf(fact, pattern, named.name(), question, holds);
        } else if (isOf(question.of(), pattern)
                && question.of() instanceof Expression.Field field
                && !values.isEmpty()) {
            if (values.get(0) instanceof BigDecimal years && field.name().equals("age")) {
                age(fact, question.name(), years.intValue(), holds);
            } else if (values.get(0) instanceof LocalDate first
                    && values.get(values.size() - 1) instanceof LocalDate last) {
                overlap(fact, field.name().equals("days") ? SPAN : PERIOD, first, last, holds);
            }
        }
    }

    /** Something of the time line is asked about a day of the fact: it may be any of its own days. */
    private void askedOf(FactDraft fact, String pattern, String name, Expression.Question question, boolean holds) {
        Scene.Bound bound = scene.bound(name);
        if (bound == null) {
            return;
        }
        List<LocalDate> days = bound.values().values().stream()
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            scene.waiting().add(new Scene.Waiting(fact, pattern, question, holds));
            return;
        }
        for (Expression argument : question.arguments()) {
            FieldShape field =
                    argument instanceof Expression.Field of && of.of().equals(pattern)
                            ? fact.shape().field(of.name())
                            : null;
            if (field != null && field.form() == Form.DAY) {
                fact.set(field.name(), dice.pick(days).plusDays(dice.percent(60) ? 0 : dice.between(-1, 1)));
            }
        }
    }

    /** Days that only just overlap others, or only just do not. */
    private void overlap(FactDraft fact, List<String> ends, LocalDate first, LocalDate last, boolean holds) {
        String start = ends.get(0);
        String end = ends.get(1);
        if (fact.shape().field(start) == null || fact.shape().field(end) == null) {
            return;
        }
        switch (dice.below(3)) {
            case 0 -> {
                LocalDate ended = holds ? beside(first, ">=") : beside(first, "<");
                fact.set(start, ended.minusDays(dice.below(60)));
                fact.set(end, ended);
            }
            case 1 -> {
                LocalDate begun = holds ? beside(last, "<=") : beside(last, ">");
                fact.set(start, begun);
                fact.set(end, begun.plusDays(dice.below(60)));
            }
            default -> {
                if (ends.equals(PERIOD)) {
                    // Evidence of no period counts by its own day.
                    fact.leaveEmpty(start);
                    fact.leaveEmpty(end);
                    fact.on(holds ? dice.dayBetween(first, last) : beside(last, ">"));
                } else {
                    fact.set(start, holds ? beside(last, "<=") : beside(last, ">"));
                    fact.leaveEmpty(end);
                }
            }
        }
    }

    /** At the birthday, a day before, or a day after; and in between. */
    private void age(FactDraft fact, String question, int years, boolean holds) {
        LocalDate entry = scene.sketch().entry();
        boolean atLeast = question.equals("atLeast");
        LocalDate edge =
                atLeast ? entry.minusYears(years) : entry.minusYears(years + 1L).plusDays(1);
        int off = dice.percent(50) ? 0 : dice.percent(50) ? 1 : dice.below(1000);
        boolean older = atLeast == holds;
        int first = holds ? 0 : 1;
        fact.set("birthDate", older ? edge.minusDays(first + (long) off) : edge.plusDays(first + (long) off));
    }
}

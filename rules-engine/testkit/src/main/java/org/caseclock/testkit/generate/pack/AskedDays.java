package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.engine.rules.Expression;
import org.caseclock.testkit.generate.Dice;

/** Makes the answer of a question with something in brackets yes or no: how old somebody is, whether days go together. */
final class AskedDays {

    /** The first and the last day of what lasts. */
    private static final List<String> SPAN = List.of("startDate", "endDate");

    /** The first and the last day that wages were paid for. */
    private static final List<String> PERIOD = List.of("periodStart", "periodEnd");

    private final Scene scene;
    private final Dice dice;

    AskedDays(Scene scene) {
        this.scene = scene;
        this.dice = scene.dice();
    }

    /** Asks it of a fact; what hangs on days of the time line waits for these. */
    void question(FactDraft fact, String pattern, Expression.Question question, boolean holds) {
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
                LocalDate ended = holds ? FieldValues.beside(first, ">=", dice) : FieldValues.beside(first, "<", dice);
                fact.set(start, ended.minusDays(dice.below(60)));
                fact.set(end, ended);
            }
            case 1 -> {
                LocalDate begun = holds ? FieldValues.beside(last, "<=", dice) : FieldValues.beside(last, ">", dice);
                fact.set(start, begun);
                fact.set(end, begun.plusDays(dice.below(60)));
            }
            default -> {
                if (ends.equals(PERIOD)) {
                    // Evidence of no period counts by its own day.
                    fact.leaveEmpty(start);
                    fact.leaveEmpty(end);
                    fact.on(holds ? dice.dayBetween(first, last) : FieldValues.beside(last, ">", dice));
                } else {
                    fact.set(start, holds ? FieldValues.beside(last, "<=", dice) : FieldValues.beside(last, ">", dice));
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

    /** Whether it is a field of what a pattern finds. */
    static boolean isOf(Expression side, String pattern) {
        return side instanceof Expression.Field field && field.of().equals(pattern);
    }
}

package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.testkit.generate.Dice;
import org.jspecify.annotations.Nullable;

/** Puts into fields what stands in a given way to another value: equal to it, just before it, a cent above it. */
final class FieldValues {

    private final Scene scene;
    private final Dice dice;

    FieldValues(Scene scene) {
        this.scene = scene;
        this.dice = scene.dice();
    }

    /** Puts something into a field that stands so to a value. */
    void put(FactDraft fact, FieldShape field, String operator, Object value) {
        if (Scene.NOTHING.equals(value)) {
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
                    fact.set(field.name(), beside(day, operator, dice));
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
    static LocalDate beside(LocalDate day, String operator, Dice dice) {
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
}

package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.engine.rules.Statement.Call;
import org.caseclock.facts.OwnFields;
import org.caseclock.testkit.generate.Dice;
import org.jspecify.annotations.Nullable;

/** Makes amounts that are summed up reach their limit, or come to a cent less or more. */
final class Amounts {

    private static final BigDecimal CENT = BigDecimal.ONE.movePointLeft(OwnFields.CENTS);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scene scene;
    private final ParsedRule rule;
    private final Dice dice;

    Amounts(Scene scene, ParsedRule rule) {
        this.scene = scene;
        this.rule = rule;
        this.dice = scene.dice();
    }

    void put() {
        rule.then().forEach(this::statement);
    }

    private void statement(Statement statement) {
        String field = "";
        List<FactDraft> summed = List.of();
        BigDecimal limit = null;
        FactDraft about = null;
        for (Call call : statement.calls()) {
            List<Statement.Argument> given = call.given();
            switch (call.method()) {
                case "limits" -> about = given.size() > 1 ? about(given.get(1).text()) : null;
                case "sum" -> {
                    field = given.get(0).value();
                    summed = scene.gathered(given.get(1).text());
                }
                case "atMost" -> limit = limit(given.get(0), about);
                case "less" -> limit = limit == null ? null : less(limit, limit(given.get(0), about));
                case "atMostPercent" -> limit = share(given);
                default -> {
                    // puts no limit to a sum
                }
            }
        }
        if (limit != null && !summed.isEmpty() && dice.percent(75)) {
            spread(summed, field, target(limit));
        }
    }

    private @Nullable FactDraft about(String name) {
        Scene.Bound bound = scene.bound(name);
        return bound == null ? null : bound.fact();
    }

    private static BigDecimal less(BigDecimal limit, @Nullable BigDecimal other) {
        return other == null ? limit : limit.subtract(other);
    }

    /** A number of the rule, or what stands in a field of the fact that the limit is of. */
    private @Nullable BigDecimal limit(Statement.Argument argument, @Nullable FactDraft about) {
        if (!argument.isText()) {
            return argument.text().matches("\\d+(\\.\\d+)?")
                    ? new BigDecimal(argument.text())
                    : scene.number(argument.text());
        }
        FieldShape field = about == null ? null : about.shape().field(argument.value());
        return field != null && about != null && scene.filling().value(about, field) instanceof BigDecimal number
                ? number
                : null;
    }

    private @Nullable BigDecimal share(List<Statement.Argument> given) {
        BigDecimal percent = limit(given.get(0), null);
        if (percent == null) {
            return null;
        }
        BigDecimal whole = BigDecimal.ZERO;
        for (FactDraft each : scene.gathered(given.get(2).text())) {
            FieldShape field = each.shape().field(given.get(1).value());
            if (field != null && scene.filling().value(each, field) instanceof BigDecimal number) {
                whole = whole.add(number);
            }
        }
        return whole.multiply(percent).divide(HUNDRED, OwnFields.CENTS, RoundingMode.FLOOR);
    }

    private BigDecimal target(BigDecimal limit) {
        return switch (dice.weighted(35, 20, 30, 15)) {
            case 0 -> limit;
            case 1 -> limit.subtract(CENT);
            case 2 -> limit.add(CENT);
            default -> limit.add(BigDecimal.valueOf(dice.between(-500, 500)));
        };
    }

    /** Equal parts, and the rest in the last. */
    private static void spread(List<FactDraft> summed, String field, BigDecimal target) {
        BigDecimal part = target.divide(BigDecimal.valueOf(summed.size()), 0, RoundingMode.FLOOR);
        BigDecimal left = target;
        for (int i = 0; i < summed.size(); i++) {
            FieldShape shape = summed.get(i).shape().field(field);
            if (shape == null || (shape.form() != Form.AMOUNT && shape.form() != Form.NUMBER)) {
                return;
            }
            BigDecimal put = i == summed.size() - 1 ? left : part;
            summed.get(i).set(field, put.setScale(OwnFields.CENTS, RoundingMode.FLOOR));
            left = left.subtract(put);
        }
    }
}

package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Expression;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.testkit.generate.Dice;
import org.jspecify.annotations.Nullable;

/** How many facts are gathered: as many as a rule asks for, or allows, or one more or less. */
final class Numbers {

    /** More than any rule asks for in earnest would only make cases long. */
    private static final int MOST = 14;

    private final Scene scene;
    private final Dice dice;

    /** The names of the parameters and numbers beside which lists are counted, by the names of the lists. */
    private final Map<String, String> bounds = new HashMap<>();

    Numbers(Scene scene, ParsedRule rule) {
        this.scene = scene;
        this.dice = scene.dice();
        for (Statement statement : rule.then()) {
            String counted = "";
            for (Statement.Call call : statement.calls()) {
                List<String> given = call.arguments();
                switch (call.method()) {
                    case "number" -> counted = given.get(0);
                    case "atMost" -> bounds.putIfAbsent(counted, given.get(0));
                    case "orByAtLeast" -> bounds.put(given.get(1), given.get(0));
                    default -> {
                        // says nothing of how many
                    }
                }
            }
        }
        bounds.remove("");
    }

    int of(String name, Condition.Gathered gathered) {
        BigDecimal bound = bound(name, gathered);
        if (bound == null || dice.percent(30)) {
            return dice.weighted(16, 48, 22, 9, 5);
        }
        return Math.max(0, Math.min(MOST, bound.intValue() + dice.between(-1, 1)));
    }

    private @Nullable BigDecimal bound(String name, Condition.Gathered gathered) {
        String known = bounds.get(name);
        if (known != null) {
            return known.matches("\\d+") ? new BigDecimal(known) : scene.number(known);
        }
        for (Condition.Ask ask : gathered.asks()) {
            if (ask.test() instanceof Expression.Comparison size
                    && scene.value(size.right()) instanceof BigDecimal number) {
                return number;
            }
        }
        return null;
    }
}

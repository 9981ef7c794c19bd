package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Expression;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.testkit.generate.Dice;
import org.caseclock.timeline.Row;
import org.caseclock.timeline.TimelineDefinition.CalendarOf;
import org.caseclock.timeline.TimelineDefinition.QuartersOf;
import org.caseclock.timeline.TimelineDefinition.WindowOf;
import org.jspecify.annotations.Nullable;

/** Makes the facts of which a rule speaks, condition by condition. */
final class ScenePlay {

    private final Scene scene;
    private final Dice dice;
    private final Wishes wishes;
    private final TimelineFacts timeline;
    private final Numbers numbers;

    private ScenePlay(Scene scene, ParsedRule rule) {
        this.scene = scene;
        this.dice = scene.dice();
        this.wishes = new Wishes(scene);
        this.timeline = new TimelineFacts(scene);
        this.numbers = new Numbers(scene, rule);
    }

    static void of(Scene scene, ParsedRule rule) {
        scene.plays(rule);
        ScenePlay play = new ScenePlay(scene, rule);
        rule.when().forEach(play::condition);
        new Amounts(scene, rule).put();
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern(pattern, true);
        } else if (condition instanceof Condition.Gathered gathered) {
            gathered(gathered);
        } else if (condition instanceof Condition.Any any) {
            condition(dice.pick(any.parts()));
        } else if (!(condition instanceof Condition.None) || dice.percent(35)) {
            condition.parts().forEach(this::condition);
        }
    }

    private void gathered(Condition.Gathered gathered) {
        String name = gathered.made().isEmpty() ? "" : gathered.made().get(0).name();
        int times = numbers.of(name, gathered);
        for (int i = 0; i < times; i++) {
            if (gathered.from() instanceof Condition.Pattern pattern) {
                FactDraft made = pattern(pattern, false);
                if (made != null) {
                    scene.gather(name, made);
                }
            } else {
                condition(gathered.from());
                gathered.made().forEach(each -> {
                    Scene.Bound bound = scene.bound(each.of());
                    if (bound != null && bound.fact() != null) {
                        scene.gather(each.name(), bound.fact());
                    }
                });
            }
        }
    }

    /**
     * @param mayBeOther whether a fact that is there may serve
     */
    private @Nullable FactDraft pattern(Condition.Pattern pattern, boolean mayBeOther) {
        List<Expression> asks = pattern.asks().stream().map(Condition.Ask::test).toList();
        FactDraft made = null;
        if (scene.known().shapes().find(pattern.type()) != null) {
            made = fact(pattern, asks, mayBeOther);
            scene.bind(pattern.name(), made, Map.of());
            wishes.mostly(made, pattern.name(), asks);
        } else {
            ofTimeline(pattern, asks);
        }
        pattern.names()
                .forEach(name -> scene.name(
                        name.name(), new Expression.Field(pattern.name(), pattern.type(), name.field(), true)));
        return made;
    }

    /** The fact that bears the id that is asked for; else some fact of the kind, or mostly a new one. */
    private FactDraft fact(Condition.Pattern pattern, List<Expression> asks, boolean mayBeOther) {
        Object id = asked(pattern.name(), asks, KindShape.ID);
        List<FactDraft> there = scene.sketch().of(pattern.type());
        for (FactDraft each : there) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return mayBeOther && !there.isEmpty() && dice.percent(15)
                ? dice.pick(there)
                : scene.sketch().add(pattern.type());
    }

    private void ofTimeline(Condition.Pattern pattern, List<Expression> asks) {
        Object asked = named(pattern.name(), asks);
        String name = asked == null ? "" : asked.toString();
        Map<String, Object> values = new HashMap<>();
        values.put("name", name);
        FactDraft about = null;
        switch (pattern.type()) {
            case "Window" -> about = window(pattern, asks, name, values);
            case "Quarter" -> {
                timeline.of(name);
                number(name, pattern, asks, values);
            }
            case "Row" -> row(pattern, asks);
            case "Parameter" -> {
                // Its value is asked for by its name.
            }
            default -> about = timeline.of(name);
        }
        scene.bind(pattern.name(), about, values);
        scene.ofTimeline()
                .add(new Scene.OfTimeline(pattern.name(), pattern.type(), name, about == null ? "" : about.id()));
    }

    private @Nullable FactDraft window(
            Condition.Pattern pattern, List<Expression> asks, String name, Map<String, Object> values) {
        Object key = asked(pattern.name(), asks, "key");
        FactDraft about = null;
        for (FactDraft each : scene.sketch().all()) {
            about = each.id().equals(key) ? each : about;
        }
        if (about == null) {
            about = timeline.window(name);
        }
        Map<String, WindowOf> windows = scene.version().timeline().windows();
        WindowOf window = windows == null ? null : windows.get(name);
        if (window != null && window.each() != null) {
            number(window.each(), pattern, asks, values);
            period(window.each(), values);
        }
        return about;
    }

    /** Which quarter is meant. */
    private void number(String name, Condition.Pattern pattern, List<Expression> asks, Map<String, Object> values) {
        Map<String, QuartersOf> all = scene.version().timeline().quarters();
        QuartersOf quarters = all == null ? null : all.get(name);
        if (quarters == null) {
            return;
        }
        List<Integer> numbers = quarters.numbers() != null
                ? quarters.numbers()
                : quarters.clauses() == null
                        ? List.of()
                        : List.copyOf(new TreeSet<>(quarters.clauses().keySet()));
        Object asked = asked(pattern.name(), asks, "number");
        if (asked instanceof BigDecimal) {
            values.put("number", asked);
        } else if (!numbers.isEmpty()) {
            values.put("number", BigDecimal.valueOf(dice.pick(numbers)));
        }
    }

    /** A period of a table is asked for by its name. */
    private void period(String name, Map<String, Object> values) {
        Map<String, CalendarOf> calendars = scene.version().timeline().calendars();
        CalendarOf calendar = calendars == null ? null : calendars.get(name);
        if (calendar != null && calendar.table() != null && calendar.name() != null) {
            List<Row> rows = rows(calendar.table());
            if (!rows.isEmpty()) {
                String column = calendar.name();
                dice.pick(rows).cells().values().getOrDefault(column, Set.of()).stream()
                        .findFirst()
                        .ifPresent(key -> values.put("key", key));
            }
        }
    }

    private List<Row> rows(String table) {
        return scene.version().rows().stream()
                .filter(row -> row.table().equals(table))
                .toList();
    }

    /** A fact that a row is held against is made to agree with one that is as the rule asks. */
    private void row(Condition.Pattern pattern, List<Expression> asks) {
        Object table = asked(pattern.name(), asks, "table");
        List<Row> rows = table == null ? List.of() : rows(table.toString());
        List<Row> fitting = rows;
        FactDraft compared = null;
        for (Expression ask : asks) {
            if (ask instanceof Expression.Question question && question.name().equals("have")) {
                List<String> given = question.arguments().stream()
                        .map(each -> String.valueOf(scene.value(each)))
                        .toList();
                fitting = fitting.stream()
                        .filter(row -> row.cells()
                                .have(
                                        given.get(0),
                                        given.subList(1, given.size()).toArray(String[]::new)))
                        .toList();
            } else if (ask instanceof Expression.Question question
                    && !question.arguments().isEmpty()
                    && question.arguments().get(0) instanceof Expression.Named named) {
                Scene.Bound bound = scene.bound(named.name());
                compared = bound == null ? null : bound.fact();
            }
        }
        if (compared != null && !rows.isEmpty()) {
            Rows.agree(compared, dice.pick(fitting.isEmpty() || dice.percent(25) ? rows : fitting), dice);
        }
    }

    /** The name that is asked for; one of several where there is a choice. */
    private @Nullable Object named(String pattern, List<Expression> asks) {
        for (Expression ask : asks) {
            if (ask instanceof Expression.Or or) {
                Object one = named(pattern, List.of(dice.pick(or.parts())));
                if (one != null) {
                    return one;
                }
            }
        }
        return asked(pattern, asks, "name");
    }

    /** What a field is to be equal to; nothing where that is not asked, or open. */
    private @Nullable Object asked(String pattern, List<Expression> asks, String field) {
        for (Expression ask : asks) {
            if (ask instanceof Expression.Comparison comparison
                    && comparison.operator().equals("==")) {
                if (isField(comparison.left(), pattern, field)) {
                    return scene.value(comparison.right());
                }
                if (isField(comparison.right(), pattern, field)) {
                    return scene.value(comparison.left());
                }
            }
        }
        return null;
    }

    private static boolean isField(Expression side, String pattern, String name) {
        return side instanceof Expression.Field field
                && field.of().equals(pattern)
                && field.name().equals(name);
    }
}

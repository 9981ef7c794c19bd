package org.caseclock.testkit.generate.pack;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.rules.Condition;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.testkit.generate.Dice;
import org.jspecify.annotations.Nullable;

/** Facts beside those of the scenes: of kinds that the policy reads often, of others now and then. */
final class Background {

    /** Days between facts that staff make at regular intervals. */
    private static final List<Integer> USUAL_SPACINGS = List.of(7, 14, 30, 31, 45, 60, 90);

    private final Knowledge known;
    private final CaseSketch sketch;
    private final PolicyVersion version;
    private final FactDays days;
    private final Filling filling;
    private final Dice dice;

    Background(Knowledge known, CaseSketch sketch, PolicyVersion version, FactDays days, Filling filling) {
        this.known = known;
        this.sketch = sketch;
        this.version = version;
        this.days = days;
        this.filling = filling;
        this.dice = sketch.dice();
    }

    void add() {
        for (KindShape kind : known.shapes().all()) {
            if (kind.type().equals(CaseSketch.EXIT)) {
                continue;
            }
            if (kind.type().equals(CaseSketch.PARTICIPANT)) {
                made(sketch.participant());
            } else if (known.named().isKindNamed(kind.type()) || known.weights().number(kind.type()) != null) {
                many(kind);
            } else if (dice.percent(2)) {
                sketch.add(kind.type());
            }
        }
    }

    private void many(KindShape kind) {
        GenerateFile.Range number = known.weights().number(kind.type());
        Integer daysBetween = known.weights().daysBetween(kind.type());
        int times = number == null ? dice.weighted(40, 28, 16, 10, 6) : dice.between(number.from(), number.to());
        if (times > 0 && (daysBetween != null || dice.percent(8))) {
            series(kind, number == null ? inLife(daysBetween) : times, daysBetween);
            return;
        }
        for (int i = 0; i < times; i++) {
            made(sketch.add(kind.type()));
        }
    }

    /** As many as there is time for, up to a dozen. */
    private int inLife(@Nullable Integer daysBetween) {
        long life = ChronoUnit.DAYS.between(sketch.entry(), days.end());
        int most = dice.between(3, 12);
        return daysBetween == null ? most : (int) Math.max(1, Math.min(most, life / daysBetween));
    }

    /** The same over and over, at regular intervals. */
    private void series(KindShape kind, int times, @Nullable Integer daysBetween) {
        int spacing = daysBetween == null ? dice.pick(USUAL_SPACINGS) : daysBetween;
        FactDraft first = made(sketch.add(kind.type()));
        LocalDate day = sketch.entry().plusDays(dice.below(spacing));
        for (int i = 0; i < times; i++) {
            FactDraft each = i == 0 ? first : sketch.again(first);
            each.on(day);
            day = day.plusDays(Math.max(1, spacing + dice.between(-1, 1)));
        }
    }

    /** Mostly as some rule or selection wants it. */
    private FactDraft made(FactDraft fact) {
        List<Recipes.Recipe> recipes = known.recipes().of(fact.type(), version);
        if (!recipes.isEmpty() && dice.percent(70)) {
            Recipes.Recipe recipe = dice.pick(recipes);
            Scene scene = new Scene(known, sketch, version, days, filling);
            Wishes wishes = new Wishes(scene);
            if (recipe.pattern() != null) {
                scene.bind(recipe.pattern().name(), fact, Map.of());
                wishes.mostly(
                        fact,
                        recipe.pattern().name(),
                        recipe.pattern().asks().stream()
                                .map(Condition.Ask::test)
                                .toList());
            } else if (recipe.selection() != null && recipe.selection().where() != null) {
                recipe.selection().where().forEach((field, condition) -> wishes.select(fact, field, condition));
            }
        }
        return fact;
    }
}

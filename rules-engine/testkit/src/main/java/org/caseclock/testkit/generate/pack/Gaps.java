package org.caseclock.testkit.generate.pack;

import java.util.List;
import org.caseclock.testkit.generate.Dice;

/** Empties fields that the policy reads, and days. */
final class Gaps {

    private final Knowledge known;
    private final CaseSketch sketch;
    private final Dice dice;

    Gaps(Knowledge known, CaseSketch sketch) {
        this.known = known;
        this.sketch = sketch;
        this.dice = sketch.dice();
    }

    /** Some in all facts, more in a few. */
    void make() {
        for (FactDraft fact : sketch.all()) {
            int share = dice.percent(15) ? 30 : 4;
            for (FieldShape field : fact.shape().fields()) {
                Integer empty = known.weights().empty(fact.type(), field.name());
                if (empty != null ? dice.percent(empty) : counts(fact, field) && dice.percent(share)) {
                    fact.leaveEmpty(field.name());
                }
            }
        }
        one();
    }

    /** At least one, in a fact that may have one. */
    void one() {
        FactDraft fact = dice.pick(sketch.all());
        List<FieldShape> fields = fact.shape().fields().stream()
                .filter(field -> counts(fact, field) && !field.isRequired() && fact.get(field.name()) != null)
                .toList();
        if (!fields.isEmpty()) {
            fact.leaveEmpty(dice.pick(fields).name());
        }
    }

    private boolean counts(FactDraft fact, FieldShape field) {
        return field.form() == Form.DAY
                || field.form() == Form.PLACES
                || known.named().isFieldNamed(fact.type(), field.name());
    }
}

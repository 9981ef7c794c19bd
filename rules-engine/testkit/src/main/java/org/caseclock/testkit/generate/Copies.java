package org.caseclock.testkit.generate;

import java.util.List;
import java.util.function.UnaryOperator;

/** Adds a second fact with the id of one that is there. */
final class Copies {

    private Copies() {}

    static <T> void add(Dice dice, List<T> facts, UnaryOperator<T> change) {
        if (!facts.isEmpty()) {
            facts.add(change.apply(dice.pick(facts)));
        }
    }
}

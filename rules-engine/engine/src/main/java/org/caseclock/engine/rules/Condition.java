package org.caseclock.engine.rules;

import java.util.List;
import java.util.stream.Stream;
import org.caseclock.input.Locations.Place;

/** A line of a {@code when}, or what several make together. */
public sealed interface Condition {

    /**
     * A fact that is looked for.
     *
     * @param type its type, such as {@code Window}
     * @param name what the rest of the rule calls it; a number with # where the rule gives no name
     * @param names what the rest of the rule calls fields of it
     * @param asks what it must be like, all of it
     * @param place where it begins
     */
    record Pattern(String type, String name, List<FieldName> names, List<Ask> asks, Place place) implements Condition {
        public Pattern {
            names = List.copyOf(names);
            asks = List.copyOf(asks);
        }

        /** Whether the rule gives it a name. */
        public boolean isNamed() {
            return name.startsWith("$");
        }
    }

    /**
     * A name for a field, as in {@code $day : date}.
     *
     * @param name the name
     * @param field the field, as it is written
     */
    record FieldName(String name, String field) {}

    /**
     * Something that a fact must be like.
     *
     * @param test what must be true
     * @param text how it is written
     * @param place where it begins
     */
    record Ask(Expression test, String text, Place place) {}

    /** All of several. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of several. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** There is nothing of the kind. */
    record None(List<Condition> parts) implements Condition {
        public None {
            parts = List.copyOf(parts);
        }
    }

    /** There is something of the kind. */
    record Some(List<Condition> parts) implements Condition {
        public Some {
            parts = List.copyOf(parts);
        }
    }

    /**
     * All facts of a kind, gathered.
     *
     * @param from the kind
     * @param made what is made of them
     * @param asks what must be true of the result; mostly nothing
     */
    record Gathered(Condition from, List<Made> made, List<Ask> asks) implements Condition {
        public Gathered {
            made = List.copyOf(made);
            asks = List.copyOf(asks);
        }
    }

    /**
     * What is made of facts that were gathered.
     *
     * @param name what the rest of the rule calls it
     * @param function {@code collect}, {@code collectList} or {@code count}
     * @param of the name of the facts
     */
    record Made(String name, String function, String of) {}

    /** The parts of which it is made. */
    default List<Condition> parts() {
        return List.of();
    }

    /** Every pattern in it. */
    default Stream<Pattern> patterns() {
        if (this instanceof Pattern pattern) {
            return Stream.of(pattern);
        }
        return this instanceof Gathered gathered
                ? gathered.from().patterns()
                : parts().stream().flatMap(Condition::patterns);
    }
}

package org.caseclock.engine.rules;

import java.util.List;
import java.util.stream.Stream;
import org.caseclock.input.Locations.Place;
import org.jspecify.annotations.Nullable;

/** A line of a {@code when}, or what several make together. */
public sealed interface Condition {

    /** What asks something of each fact of a kind, or of all that were gathered. */
    sealed interface Asking extends Condition {

        /** What must be so, all of it. */
        List<Ask> asks();

        /** Where all of it stands. */
        Source source();

        /** Where it begins to ask; the order of these is that in which they are written. */
        int begins();
    }

    /** An {@code exists} or a {@code not}. */
    sealed interface Existential extends Condition {

        /** Where all of it stands. */
        Source source();

        /** The word with which it begins. */
        String word();

        /** Where that word stands. */
        default Span wordSpan() {
            int start = source().span().start();
            return new Span(start, start + word().length());
        }
    }

    /**
     * A fact that is looked for.
     *
     * @param type its type, such as {@code Window}
     * @param name what the rest of the rule calls it; a number with # where the rule gives no name
     * @param names what the rest of the rule calls fields of it
     * @param asks what it must be like, all of it
     * @param source where it stands
     */
    record Pattern(String type, String name, List<FieldName> names, List<Ask> asks, Source source) implements Asking {
        public Pattern {
            names = List.copyOf(names);
            asks = List.copyOf(asks);
        }

        /** Where it begins. */
        public Place place() {
            return source.place();
        }

        /** Whether the rule gives it a name. */
        public boolean isNamed() {
            return name.startsWith("$");
        }

        @Override
        public int begins() {
            return source.span().start();
        }

        /** The texts that a field of it must be one of: {@code note} of {@code name == "note"}. */
        public List<String> texts(String field) {
            return asks.stream()
                    .flatMap(ask -> ask.test().all())
                    .flatMap(test -> Stream.ofNullable(text(test, field)))
                    .toList();
        }

        private @Nullable String text(Expression test, String field) {
            return test instanceof Expression.Comparison comparison
                            && comparison.operator().equals("==")
                            && comparison.left() instanceof Expression.Field asked
                            && asked.of().equals(name)
                            && asked.name().equals(field)
                            && comparison.right() instanceof Expression.Constant constant
                            && constant.text().startsWith("\"")
                    ? constant.text().substring(1, constant.text().length() - 1)
                    : null;
        }
    }

    /**
     * A name for a field, as in {@code $day : date}.
     *
     * @param name the name
     * @param field the field, as it is written
     * @param source where it stands
     */
    record FieldName(String name, String field, Source source) {}

    /**
     * Something that a fact must be like.
     *
     * @param test what must be true
     * @param text how it is written
     * @param source where it stands
     * @param tokens its words and signs, without comments
     */
    record Ask(Expression test, String text, Source source, List<Token> tokens) {
        public Ask {
            tokens = List.copyOf(tokens);
        }

        /** Where it begins. */
        public Place place() {
            return source.place();
        }

        /** How it is made of single conditions, each with its place. */
        public Logic logic() {
            return Logic.of(tokens);
        }
    }

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
    record None(List<Condition> parts, Source source) implements Existential {
        public None {
            parts = List.copyOf(parts);
        }

        @Override
        public String word() {
            return "not";
        }
    }

    /** There is something of the kind. */
    record Some(List<Condition> parts, Source source) implements Existential {
        public Some {
            parts = List.copyOf(parts);
        }

        @Override
        public String word() {
            return "exists";
        }
    }

    /**
     * All facts of a kind, gathered.
     *
     * @param from the kind
     * @param made what is made of them
     * @param asks what must be true of the result; mostly nothing
     * @param source where it stands
     */
    record Gathered(Condition from, List<Made> made, List<Ask> asks, Source source) implements Asking {

        /** What makes a list of one pattern, and stands behind the list. */
        public static final String COLLECT = "collect";

        public Gathered {
            made = List.copyOf(made);
            asks = List.copyOf(asks);
        }

        /** Whether it is a {@code from collect}, in which what is asked of the list stands before what is gathered. */
        public boolean isCollected() {
            return made.get(0).function().equals(COLLECT);
        }

        @Override
        public int begins() {
            return isCollected() || asks.isEmpty()
                    ? source.span().start()
                    : asks.get(0).source().span().start();
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

    /** It and every condition in it. */
    default Stream<Condition> all() {
        List<Condition> inside = this instanceof Gathered gathered ? List.of(gathered.from()) : parts();
        return Stream.concat(Stream.of(this), inside.stream().flatMap(Condition::all));
    }

    /** Every pattern in it. */
    default Stream<Pattern> patterns() {
        return all().filter(Pattern.class::isInstance).map(Pattern.class::cast);
    }
}

package org.caseclock.engine.rules;

import java.util.List;
import java.util.stream.Stream;

/** What is asked of a fact, or a value in it. */
public sealed interface Expression {

    /** All (&&) of several. */
    record And(List<Expression> parts) implements Expression {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** One (||) of several. */
    record Or(List<Expression> parts) implements Expression {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** The contrary. */
    record Not(Expression inner) implements Expression {}

    /**
     * Two values beside each other.
     *
     * @param operator such as {@code <=} or {@code not contains}
     */
    record Comparison(Expression left, String operator, Expression right) implements Expression {}

    /**
     * A field of a fact. A name that stands for a field is that field.
     *
     * @param of the name of the pattern that finds the fact
     * @param type the type of the fact
     * @param name the field
     * @param mayBeMissing whether it may be empty
     */
    record Field(String of, String type, String name, boolean mayBeMissing) implements Expression {}

    /**
     * Something else that has a name: a fact, or what was made of those that were gathered.
     *
     * @param name the name of its pattern, or of the result
     */
    record Named(String name) implements Expression {}

    /**
     * A code, a text, a number, {@code true}, {@code false} or {@code null}.
     *
     * @param text how it is written
     */
    record Constant(String text) implements Expression {

        /** Nothing at all. */
        public static final Constant NULL = new Constant("null");

        public static final Constant FALSE = new Constant("false");
    }

    /** Something that is asked with values in brackets. */
    record Question(Expression of, String name, List<Expression> arguments) implements Expression {
        public Question {
            arguments = List.copyOf(arguments);
        }
    }

    /** The parts of which it is made. */
    default List<Expression> inside() {
        if (this instanceof And and) {
            return and.parts();
        }
        if (this instanceof Or or) {
            return or.parts();
        }
        if (this instanceof Not not) {
            return List.of(not.inner());
        }
        if (this instanceof Comparison comparison) {
            return List.of(comparison.left(), comparison.right());
        }
        return this instanceof Question question
                ? Stream.concat(Stream.of(question.of()), question.arguments().stream())
                        .toList()
                : List.of();
    }

    /** It and everything in it. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), inside().stream().flatMap(Expression::all));
    }
}

package org.caseclock.engine.rules;

import java.util.List;
import java.util.function.Predicate;

/** How what a pattern asks is made of single conditions. */
public sealed interface Logic {

    /** A condition that is not made of others. */
    record Single(Span span, List<Token> tokens) implements Logic {

        /** Whether it only says which of the time line's facts, or of a table's rows, are meant: {@code name == "exit"}. */
        public boolean isSelection() {
            return tokens.size() == 3
                    && (tokens.get(0).is("name") || tokens.get(0).is("table"))
                    && tokens.get(1).is("==")
                    && tokens.get(2).kind() == Token.Kind.TEXT;
        }

        @Override
        public boolean test(Predicate<Single> singles) {
            return singles.test(this);
        }

        @Override
        public List<Single> singles() {
            return List.of(this);
        }
    }

    /** All of several (&&). */
    record All(List<Logic> parts) implements Logic {

        @Override
        public boolean test(Predicate<Single> singles) {
            return parts.stream().allMatch(part -> part.test(singles));
        }

        @Override
        public List<Single> singles() {
            return parts.stream().flatMap(part -> part.singles().stream()).toList();
        }
    }

    /** One of several (||). */
    record Any(List<Logic> parts) implements Logic {

        @Override
        public boolean test(Predicate<Single> singles) {
            return parts.stream().anyMatch(part -> part.test(singles));
        }

        @Override
        public List<Single> singles() {
            return parts.stream().flatMap(part -> part.singles().stream()).toList();
        }
    }

    /** The contrary of what is made of several. */
    record Not(Logic inner) implements Logic {

        @Override
        public boolean test(Predicate<Single> singles) {
            return !inner.test(singles);
        }

        @Override
        public List<Single> singles() {
            return inner.singles();
        }
    }

    /** Whether it is true; what follows from what was looked at already is not looked at. */
    boolean test(Predicate<Single> singles);

    /** The single conditions, in their order. */
    List<Single> singles();

    /** How these tokens are made. */
    static Logic of(List<Token> tokens) {
        List<List<Token>> either = Tokens.split(tokens, "||");
        if (either.size() > 1) {
            return new Any(either.stream().map(Logic::of).toList());
        }
        List<List<Token>> all = Tokens.split(tokens, "&&");
        if (all.size() > 1) {
            return new All(all.stream().map(Logic::of).toList());
        }
        if (isInBrackets(tokens, 0)) {
            return of(tokens.subList(1, tokens.size() - 1));
        }
        if (tokens.get(0).is("!") && isInBrackets(tokens, 1)) {
            return new Not(of(tokens.subList(2, tokens.size() - 1)));
        }
        return new Single(Tokens.span(tokens), tokens);
    }

    private static boolean isInBrackets(List<Token> tokens, int from) {
        return tokens.size() > from + 1
                && tokens.get(from).is("(")
                && Tokens.closing(tokens, from) == tokens.size() - 1;
    }
}

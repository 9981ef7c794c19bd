package org.caseclock.engine.rules;

import java.util.List;
import java.util.Set;

/**
 * What a {@code then} writes, up to a semicolon: calls, each to what the one before it gives.
 *
 * @param calls the calls; the first is to the ledger
 * @param source where it stands, without its semicolon
 */
public record Statement(List<Call> calls, Source source) {

    /**
     * A call.
     *
     * @param method what is called, such as {@code metBy}
     * @param given what stands in its brackets
     * @param source where it stands, from its point to its closing bracket
     */
    public record Call(String method, List<Argument> given, Source source) {
        public Call {
            given = List.copyOf(given);
        }

        /** What stands in its brackets, as it is written. */
        public List<String> arguments() {
            return given.stream().map(Argument::text).toList();
        }

        @Override
        public String toString() {
            return method + "( " + String.join(", ", arguments()) + " )";
        }
    }

    /**
     * What stands between two commas of a call.
     *
     * @param text how it is written
     * @param source where it stands
     * @param tokens its words and signs, without comments
     */
    public record Argument(String text, Source source, List<Token> tokens) {
        public Argument {
            tokens = List.copyOf(tokens);
        }

        /** Whether it is a text, between quotation marks. */
        public boolean isText() {
            return text.length() > 1 && text.startsWith("\"");
        }

        /** What stands between its quotation marks, where it is a text. */
        public String value() {
            return isText() ? text.substring(1, text.length() - 1) : text;
        }
    }

    public Statement {
        calls = List.copyOf(calls);
    }

    /** Its calls of methods of these names, in their order. */
    public List<Call> named(Set<String> methods) {
        return calls.stream().filter(call -> methods.contains(call.method())).toList();
    }
}

package org.caseclock.engine.rules;

import java.util.List;

/**
 * What a {@code then} writes, up to a semicolon: calls, each to what the one before it gives.
 *
 * @param calls the calls; the first is to the ledger
 */
public record Statement(List<Call> calls) {

    /**
     * A call.
     *
     * @param method what is called, such as {@code metBy}
     * @param arguments what stands in its brackets, as it is written
     */
    public record Call(String method, List<String> arguments) {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return method + "( " + String.join(", ", arguments) + " )";
        }
    }

    public Statement {
        calls = List.copyOf(calls);
    }
}

package org.caseclock.testkit.source;

import java.util.List;

/**
 * A rule, as its file writes it. Patterns, and each {@code exists} and {@code not}, come in the order in which they are
 * written, which is the order in which an observer of the engine numbers them.
 *
 * @param name its name
 * @param title where the name stands, with its quotation marks
 * @param span where the rule stands
 * @param patterns its patterns
 * @param existentials its {@code exists} and {@code not}
 * @param calls what its {@code then} calls
 */
public record SourceRule(
        String name,
        Span title,
        Span span,
        List<SourcePattern> patterns,
        List<SourceExistential> existentials,
        List<SourceCall> calls) {

    /** The rules of a file that passed the gate. */
    public static List<SourceRule> in(String text) {
        return RuleSource.rules(text);
    }
}

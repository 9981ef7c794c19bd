package org.caseclock.testkit.source;

import java.util.List;

/**
 * What a pattern asks of a fact, between two commas.
 *
 * @param span where
 * @param tokens its words and signs
 * @param logic how it is made of single conditions
 */
public record SourceAsk(Span span, List<Token> tokens, Logic logic) {

    static SourceAsk of(List<Token> tokens) {
        return new SourceAsk(Tokens.span(tokens), tokens, Logic.of(tokens));
    }

    /** The single conditions of which it is made; itself where it is one. */
    public List<Logic.Single> singles() {
        return logic.singles();
    }
}

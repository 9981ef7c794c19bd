package org.caseclock.testkit.source;

import java.util.List;

/**
 * A call of a {@code then}, from its point to its closing bracket.
 *
 * @param span where
 * @param arguments what stands in its brackets
 * @param first whether it is the one to the ledger itself
 */
public record SourceCall(Span span, List<List<Token>> arguments, boolean first) {}

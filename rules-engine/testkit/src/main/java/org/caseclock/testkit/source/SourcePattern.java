package org.caseclock.testkit.source;

import java.util.List;

/**
 * A pattern of a rule.
 *
 * @param span where
 * @param asks what it asks, the names that it gives aside
 */
public record SourcePattern(Span span, List<SourceAsk> asks) {}

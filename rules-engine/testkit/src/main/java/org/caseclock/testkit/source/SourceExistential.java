package org.caseclock.testkit.source;

/**
 * An {@code exists} or {@code not} of a rule.
 *
 * @param word where the word stands
 * @param span where all of it stands
 */
public record SourceExistential(Span word, Span span) {}

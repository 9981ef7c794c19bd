package org.caseclock.ledger;

/**
 * What a finding is about.
 *
 * @param kind {@code case}, {@code month}, {@code interval} or a kind of fact such as {@code contact}
 * @param id the case's id, the month ({@code 2025-03}), the interval's first day or the fact's id
 */
public record Subject(String kind, String id) {}

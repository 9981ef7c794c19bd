package org.caseclock.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a finding is about.
 *
 * @param kind {@code case}, {@code month}, {@code quarter}, {@code interval} or a kind of fact such as {@code contact}
 * @param id the case's id, the month ({@code 2025-03}), the quarter ({@code 2025-Q2}), the interval's first day or the
 *     fact's id
 * @param element which of several things that are found separately, in words such as {@code labor market outlook}; empty
 *     where there is one
 */
public record Subject(String kind, String id, @Nullable String element) {}

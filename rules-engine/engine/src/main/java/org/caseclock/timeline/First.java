package org.caseclock.timeline;

import org.jspecify.annotations.Nullable;

/**
 * The first fact of a selection, by date, then id.
 *
 * @param name its name in {@code policy.yaml}
 * @param factId the fact; empty where there is none
 */
public record First(String name, @Nullable String factId) {}

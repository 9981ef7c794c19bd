package org.caseclock.timeline;

import org.jspecify.annotations.Nullable;

/**
 * The latest fact of a selection: by date, then by the day on which it was recorded, then by id.
 *
 * @param name its name in {@code policy.yaml}
 * @param factId the fact; empty where there is none
 */
public record Latest(String name, @Nullable String factId) {}

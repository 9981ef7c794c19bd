package org.caseclock.timeline;

import java.util.List;
import org.caseclock.facts.NotForRules;
import org.jspecify.annotations.Nullable;

/**
 * The first fact of a selection, by date, then id.
 *
 * @param name its name in {@code policy.yaml}
 * @param factId the fact; empty where there is none, or it is open which it is
 * @param alternatives what it may be, where facts without a day leave that open
 * @param ways what tells them apart
 */
public record First(
        String name,
        @Nullable String factId,
        @NotForRules List<First> alternatives,
        @NotForRules List<Way<First>> ways) implements Unsettled<First> {

    /** One of several. */
    static First oneOf(String name, List<First> alternatives, List<Object> hangsOn) {
        return new First(name, null, alternatives, Way.between(alternatives, hangsOn));
    }

    static First of(String name, @Nullable String factId) {
        return new First(name, factId, List.of(), List.of());
    }
}

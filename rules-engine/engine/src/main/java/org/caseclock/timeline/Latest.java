package org.caseclock.timeline;

import java.util.List;
import org.caseclock.facts.NotForRules;
import org.jspecify.annotations.Nullable;

/**
 * The latest fact of a selection: by date, then by the day on which it was recorded, then by id.
 *
 * @param name its name in {@code policy.yaml}
 * @param factId the fact; empty where there is none, or it is open which it is
 * @param alternatives what it may be, where facts without a day leave that open
 * @param ways what tells them apart
 */
public record Latest(
        String name,
        @Nullable String factId,
        @NotForRules List<Latest> alternatives,
        @NotForRules List<Way<Latest>> ways)
        implements Unsettled<Latest> {

    /** One of several. */
    static Latest oneOf(String name, List<Latest> alternatives, List<Object> hangsOn) {
        return new Latest(name, null, alternatives, Way.between(alternatives, hangsOn));
    }

    static Latest of(String name, @Nullable String factId) {
        return new Latest(name, factId, List.of(), List.of());
    }
}

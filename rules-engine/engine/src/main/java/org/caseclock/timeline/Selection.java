package org.caseclock.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of one kind are meant, in {@code policy.yaml}.
 *
 * @param fact the kind, such as {@code Service}
 * @param where what each field must be: a value, a list of values, the name of a parameter, or {@code not} one of these
 */
public record Selection(
        @JsonProperty(required = true) String fact,
        @Nullable Map<String, Condition> where) {}

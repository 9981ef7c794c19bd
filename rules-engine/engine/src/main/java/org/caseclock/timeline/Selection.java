package org.caseclock.timeline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are meant, in {@code policy.yaml}: those of one kind, or those of several selections together.
 *
 * @param fact the kind, such as {@code Service}
 * @param where what each field must be: a value, a list of values, the name of a parameter, or {@code not} one of these
 * @param anyOf the names of selections of one kind, in place of the kind
 * @param about what one of them is called in a sentence, such as {@code career service}, where its kind does not say it
 */
public record Selection(
        @Nullable String fact,
        @Nullable Map<String, Condition> where,
        @Nullable List<String> anyOf,
        @Nullable String about) {}

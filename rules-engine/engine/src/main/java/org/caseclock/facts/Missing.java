package org.caseclock.facts;

import java.util.Map;

/**
 * An empty field of a fact, on which an answer hangs.
 *
 * @param fact the fact
 * @param field the field, such as {@code outcome}
 */
public record Missing(Fact fact, String field) {

    /** The fields that others are worked out from, by the name of those. */
    private static final Map<String, String> WORKED_OUT_FROM = Map.of(
            "firstRecordedOn", "recordedOn",
            "deliveredOn", "forwardedOn",
            "departmentKind", "department");

    public Missing {
        field = WORKED_OUT_FROM.getOrDefault(field, field);
    }

    /** The day of a fact, where that is not on record. */
    public static Missing day(Fact fact) {
        return new Missing(fact, dayOf(fact.getClass()));
    }

    /** The field in which facts of a kind have their day; a span its first. */
    public static String dayOf(Class<?> kind) {
        if (Span.class.isAssignableFrom(kind) || kind == PlannedService.class) {
            return "startDate";
        }
        if (kind == Participant.class) {
            return "entryDate";
        }
        return kind == Survey.class ? "sentOn" : "date";
    }

    /** As it is told: {@code the outcome of contact c7}. */
    @Override
    public String toString() {
        return "the " + field + " of " + Kinds.name(fact);
    }
}

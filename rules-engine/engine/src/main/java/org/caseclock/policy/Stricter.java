package org.caseclock.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Unit;

/** In which direction a parameter becomes stricter, so that an overlay may only tighten it. */
public enum Stricter {
    /** A lower number asks more. */
    @JsonProperty("lower")
    LOWER,
    /** A higher number asks more. */
    @JsonProperty("higher")
    HIGHER,
    /** More codes ask more. */
    @JsonProperty("more codes")
    MORE_CODES,
    /** Fewer codes ask more. */
    @JsonProperty("fewer codes")
    FEWER_CODES,
    /** Neither is stricter: the value is fixed. */
    @JsonProperty("neither")
    NEITHER;

    /** Whether one value asks at least what another asks. What is not set asks nothing. */
    boolean holds(Parameter before, Parameter now) {
        if (now.equals(before)) {
            return true;
        }
        if (this == NEITHER || !now.set()) {
            return false;
        }
        boolean list = now.unit() == Unit.CODES;
        return !before.set()
                || switch (this) {
                    case LOWER -> now.unit().isNumber() && compare(now, before) <= 0;
                    case HIGHER -> now.unit().isNumber() && compare(now, before) >= 0;
                    case MORE_CODES -> list && now.codes().containsAll(before.codes());
                    case FEWER_CODES -> list && before.codes().containsAll(now.codes());
                    case NEITHER -> false;
                };
    }

    private static int compare(Parameter one, Parameter other) {
        return one.exact() != null && other.exact() != null
                ? one.exact().compareTo(other.exact())
                : Integer.compare(one.number(), other.number());
    }

    /** Whether what counts or names so can become stricter in this direction. */
    boolean isOf(Unit unit) {
        return this == NEITHER || directions(unit).contains(this);
    }

    /** What may be said of the direction of a unit. */
    static String of(Unit unit) {
        return Stream.concat(directions(unit).stream(), Stream.of(NEITHER))
                .map(Stricter::inWords)
                .collect(Collectors.joining(" or "));
    }

    private static List<Stricter> directions(Unit unit) {
        return switch (unit) {
            case DAYS, BUSINESS_DAYS, MONTHS, COUNT, DOLLARS, QUANTITY, PERCENT -> List.of(LOWER, HIGHER);
            case CODES -> List.of(MORE_CODES, FEWER_CODES);
            case CODE, PATTERN -> List.of();
        };
    }

    /** As in {@code more codes}. */
    String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

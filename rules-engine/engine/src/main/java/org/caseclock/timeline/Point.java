package org.caseclock.timeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day, in {@code policy.yaml}: a moment with what is added to it ({@code exit + followUp.months},
 * {@code lastService + exit.inactivityDays + 1 day}), the earliest or latest of several, or the first or last day of the
 * period of a calendar that holds another.
 *
 * @param sum a moment and what is added to it or taken off, parted by {@code +} or {@code -}
 * @param earliestOf several, of which the earliest counts
 * @param latestOf several, of which the latest counts
 * @param startOf the calendar of which the first day of a period counts
 * @param endOf the calendar of which the last day of a period counts
 * @param of the day in that period
 */
public record Point(
        @Nullable String sum,
        @Nullable List<Point> earliestOf,
        @Nullable List<Point> latestOf,
        @Nullable String startOf,
        @Nullable String endOf,
        @Nullable Point of) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Point of(String sum) {
        return new Point(sum, null, null, null, null, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static Point of(
            @JsonProperty("earliestOf") @Nullable List<Point> earliestOf,
            @JsonProperty("latestOf") @Nullable List<Point> latestOf,
            @JsonProperty("startOf") @Nullable String startOf,
            @JsonProperty("endOf") @Nullable String endOf,
            @JsonProperty("of") @Nullable Point of) {
        long ways = Stream.of(
                        Optional.ofNullable(earliestOf),
                        Optional.ofNullable(latestOf),
                        Optional.ofNullable(startOf),
                        Optional.ofNullable(endOf))
                .filter(Optional::isPresent)
                .count();
        if (ways != 1 || (of != null) != (startOf != null || endOf != null)) {
            throw new IllegalArgumentException(
                    "A day must be a sum, the earliestOf or latestOf several, or the startOf or endOf a calendar's period"
                            + " with the day that it is of.");
        }
        return new Point(null, earliestOf, latestOf, startOf, endOf, of);
    }

    /** Whether it, or one of those that it is the earliest or latest of, is counted from a moment. */
    boolean mentions(String moment) {
        return moments().anyMatch(moment::equals);
    }

    /** The moments from which it, or those that it is the earliest or latest of, are counted. */
    Stream<String> moments() {
        return Stream.concat(
                Stream.ofNullable(start()),
                Stream.of(
                                Optional.ofNullable(earliestOf),
                                Optional.ofNullable(latestOf),
                                Optional.ofNullable(of).map(List::of))
                        .flatMap(Optional::stream)
                        .flatMap(List::stream)
                        .flatMap(Point::moments));
    }

    /** Whether it is counted from a moment. */
    boolean startsAt(String moment) {
        return moment.equals(start());
    }

    private @Nullable String start() {
        return sum == null ? null : sum.strip().split("\\s*\\+|\\s+-\\s", 2)[0];
    }
}

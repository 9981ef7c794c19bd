package org.caseclock.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The timeline facts that a pack wants, in {@code policy.yaml}. Each is known by its name, to rules too.
 *
 * @param selections groups of facts that the rest refers to; {@code servicesThatCount} says which count toward exit
 * @param moments days that the rest refers to, beside {@code entry}, {@code exit}, {@code exitRecorded} and {@code
 *     exitKnown} (recorded or, where that is empty, the exit date)
 * @param chains chains of services
 * @param stretches days without a gap, beside {@code participation}
 * @param months the calendar months, or rolling intervals, within a stretch
 * @param windows windows around an event
 * @param latest the last facts of selections
 */
public record TimelineDefinition(
        @Nullable Map<String, Selection> selections,
        @Nullable Map<String, FirstOf> moments,
        @Nullable Map<String, ChainOf> chains,
        @Nullable Map<String, StretchOf> stretches,
        @Nullable Map<String, MonthsOf> months,
        @Nullable Map<String, WindowOf> windows,
        @Nullable Map<String, LatestOf> latest) {

    /**
     * The date of the first fact of a selection.
     *
     * @param first the selection
     */
    public record FirstOf(@JsonProperty(required = true) String first) {}

    /**
     * A {@link Chain}.
     *
     * @param of the selection of services
     * @param gap the parameter that says after how many days without service the chain breaks
     * @param heldBy the selection of planned services that hold it open
     */
    public record ChainOf(
            @JsonProperty(required = true) String of,
            @JsonProperty(required = true) String gap,
            @Nullable String heldBy) {}

    /**
     * A {@link Stretch}; it ends with the exit at the latest.
     *
     * @param of the selection of spans
     * @param perhapsOf the selection of spans that would belong to it if their empty field were filled; the months that
     *     only they would make are in doubt
     * @param lacking that field
     */
    public record StretchOf(
            @JsonProperty(required = true) String of,
            @Nullable String perhapsOf,
            @Nullable String lacking) {}

    /**
     * A {@link Window} a month.
     *
     * @param in the stretch
     * @param shape the parameter that says CALENDAR_MONTH or ROLLING_30
     * @param since the selection after whose last fact a rolling interval opens
     */
    public record MonthsOf(
            @JsonProperty(required = true) String in,
            @JsonProperty(required = true) String shape,
            @JsonProperty(required = true) String since) {}

    /**
     * The {@link Latest} of a selection, by date, then id.
     *
     * @param of the selection
     */
    public record LatestOf(@JsonProperty(required = true) String of) {}

    /**
     * A {@link Window}.
     *
     * @param each the selection of facts that have one window each; in their windows {@code event} is the fact's date,
     *     {@code eventRecorded} the day on which it was recorded, {@code eventEnd} the last day of a span
     * @param opens the first day
     * @param due the last day; here {@code opens} is the first
     * @param evidenceFrom the first day from which evidence counts, where it is not the first day
     */
    public record WindowOf(
            @Nullable String each,
            @JsonProperty(required = true) Point opens,
            @Nullable Point due,
            @Nullable Point evidenceFrom) {}
}

package org.caseclock.testkit.comment;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Timeline;
import org.caseclock.timeline.TimelineDefinition;
import org.caseclock.timeline.TimelineDefinition.GapsOf;
import org.caseclock.timeline.TimelineDefinition.PeriodsOf;
import org.jspecify.annotations.Nullable;

/** Says in words how long the periods and gaps of a time line are, with the numbers of one version. */
final class LengthWords {

    private static final String CALENDAR_MONTHS = "calendar months";

    private final Map<String, PeriodsOf> periods;
    private final Map<String, GapsOf> gaps;
    private final Map<String, Parameter> parameters;
    private final Nouns nouns;

    LengthWords(TimelineDefinition timeline, Map<String, Parameter> parameters, Nouns nouns) {
        this.parameters = parameters;
        this.nouns = nouns;
        periods = Objects.requireNonNullElse(timeline.periods(), Map.of());
        gaps = Objects.requireNonNullElse(timeline.gaps(), Map.of());
    }

    /** A length, and the parameter that says it: {@code 45 days (gap.days)}. */
    String of(String length) {
        Parameter parameter = parameters.get(length.strip());
        return parameter == null ? length.strip() : parameter.inWords() + " (" + parameter.name() + ")";
    }

    /**
     * The periods or gaps of a name; none where it is of neither.
     *
     * @param in the days of a stretch
     */
    Optional<String> of(String name, UnaryOperator<String> in) {
        PeriodsOf of = periods.get(name);
        if (of != null) {
            return Optional.of(periods(of, in.apply(stretch(of.in()))));
        }
        return Optional.ofNullable(gaps.get(name)).map(gap -> gap(gap, in.apply(stretch(gap.in()))));
    }

    private static String stretch(@Nullable String in) {
        return Objects.requireNonNullElse(in, Timeline.PARTICIPATION);
    }

    private String periods(PeriodsOf of, String days) {
        if (of.restartedBy() != null) {
            String by = nouns.selected(of.restartedBy());
            return "for each " + period(of.every()) + " in " + days + " (counted from the first day, then from each "
                    + by + " and, where one goes by without, from its last day; none that ends after the last day)";
        }
        String during = of.during() == null ? "" : "the first " + of(of.during()) + " of ";
        String then = of.then() == null ? "" : ", and then for each " + period(of.then());
        return "for each " + period(of.every()) + " in " + during + days + then + " (whole ones alone)";
    }

    private String period(String every) {
        return every.strip().equals(CALENDAR_MONTHS) ? "calendar month" : "period of " + of(every);
    }

    private String gap(GapsOf gap, String days) {
        return "for each gap of more than " + of(gap.longerThan()) + " without a "
                + Series.or(
                        gap.without().stream().map(nouns::selected).distinct().toList()) + " in " + days;
    }
}

package org.caseclock.testkit.generate.pack;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseclock.timeline.Point;
import org.caseclock.timeline.TimelineDefinition.WindowOf;
import org.jspecify.annotations.Nullable;

/** The moments from which days of a time line are counted. */
final class PointMoments {

    private static final Pattern REST_OF_SUM = Pattern.compile("\\s*\\+.*|\\s+-\\s.*");

    private PointMoments() {}

    /** Those of a day, such as {@code exit}; none where there is no day. */
    static Stream<String> of(@Nullable Point point) {
        if (point == null) {
            return Stream.empty();
        }
        Stream<String> sum = Stream.ofNullable(point.sum())
                .map(text -> REST_OF_SUM.matcher(text.strip()).replaceFirst(""));
        Stream<Point> others = Stream.of(
                        Optional.ofNullable(point.earliestOf()),
                        Optional.ofNullable(point.latestOf()),
                        Optional.ofNullable(point.of()).map(List::of))
                .flatMap(Optional::stream)
                .flatMap(Collection::stream);
        return Stream.concat(sum, others.flatMap(PointMoments::of));
    }

    /** Those of a window, each once. */
    static Stream<String> of(WindowOf window) {
        return Stream.of(
                        Optional.of(window.opens()),
                        Optional.ofNullable(window.due()),
                        Optional.ofNullable(window.onlyIfDueBy()),
                        Optional.ofNullable(window.onlyIfOpensBy()),
                        Optional.ofNullable(window.evidenceFrom()),
                        Optional.ofNullable(window.lateUntil()),
                        Optional.ofNullable(window.endsOn()),
                        Optional.ofNullable(window.overdueUntil()),
                        Optional.ofNullable(window.eventsFrom()),
                        Optional.ofNullable(window.eventsUntil()))
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .flatMap(PointMoments::of)
                .distinct();
    }
}

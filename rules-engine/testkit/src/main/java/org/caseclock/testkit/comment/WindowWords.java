package org.caseclock.testkit.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseclock.timeline.MonthShape;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Point;
import org.caseclock.timeline.Timeline;
import org.caseclock.timeline.TimelineDefinition;
import org.caseclock.timeline.TimelineDefinition.MonthsOf;
import org.caseclock.timeline.TimelineDefinition.QuartersOf;
import org.caseclock.timeline.TimelineDefinition.StretchOf;
import org.caseclock.timeline.TimelineDefinition.WindowOf;
import org.jspecify.annotations.Nullable;

/** Says in words which days the windows of a time line are, with the numbers of one version. */
final class WindowWords {

    static final String LATE = "missed until it is done, then late";
    /** What comes before the first day from which evidence counts. */
    static final String COUNTS_FROM = "what meets it counts from ";

    static final String TOO_LATE = "it stays missed";

    private final TimelineDefinition timeline;
    private final Map<String, Parameter> parameters;
    private final Nouns nouns;
    private final DayWords days;
    private final LengthWords lengths;

    WindowWords(TimelineDefinition timeline, Map<String, Parameter> parameters) {
        this.timeline = timeline;
        this.parameters = parameters;
        nouns = new Nouns(timeline);
        days = new DayWords(timeline, parameters, nouns);
        lengths = new LengthWords(timeline, parameters, nouns);
    }

    /** The clause that the windows of a name are for, where they say one. */
    @Nullable
    String clause(String name) {
        WindowOf window = windowOf(name);
        return window == null ? null : window.clause();
    }

    /**
     * The windows of a name; none where there are no windows of that name.
     *
     * @param numbers the quarters that are asked for; all of them where it is empty
     */
    Optional<String> of(String name, Collection<Integer> numbers) {
        MonthsOf months = Objects.requireNonNullElse(timeline.months(), Map.<String, MonthsOf>of())
                .get(name);
        if (months != null) {
            return Optional.of(months(months));
        }
        WindowOf window = windowOf(name);
        return window == null ? Optional.empty() : Optional.of(window(window, numbers));
    }

    /** What comes after the last day does where late evidence counts at all; none where there is no last day. */
    Optional<String> late(String name) {
        MonthsOf months = Objects.requireNonNullElse(timeline.months(), Map.<String, MonthsOf>of())
                .get(name);
        if (months != null) {
            return Optional.of(isRolling(months) ? LATE : TOO_LATE);
        }
        WindowOf window = windowOf(name);
        return window == null || day(window.due(), Event.of(window, nouns)).isEmpty()
                ? Optional.empty()
                : Optional.of(late(window));
    }

    private String late(WindowOf window) {
        Point until = window.lateUntil();
        if (until == null) {
            return LATE;
        }
        if (until.equals(window.due())) {
            return TOO_LATE;
        }
        Event event = Event.of(window, nouns);
        if (isDayBeforeTheNext(until, window.opens())) {
            String these = event.isQuarter() ? "quarters" : "windows";
            return (endsWithIts(window)
                            ? TOO_LATE
                            : "missed until it is done; done before the next of these windows opens, it is late,"
                                    + " and after that it stays missed")
                    + "; in the last of these " + these + ", it is late whenever it is done";
        }
        return days.of(until, event, "")
                .map(day -> LATE + ", if that is by "
                        + (event.isQuarter() && isEnd(until) ? "the quarter's last day" : day))
                .orElse(LATE);
    }

    /** Whether a day is the one before the same window opens about the next event. */
    private boolean isDayBeforeTheNext(Point day, Point opens) {
        return opens.sum() != null
                && day.sum() != null
                && Shift.sum(opens.sum().replaceFirst("^\\s*event\\b", "nextEvent") + " - 1 day", parameters)
                        .isSame(Shift.sum(day.sum(), parameters));
    }

    /** Whether it lasts until the next one opens, so that between them there is no day. */
    private boolean endsWithIts(WindowOf window) {
        QuartersOf of = Objects.requireNonNullElse(timeline.quarters(), Map.<String, QuartersOf>of())
                .get(String.valueOf(window.each()));
        List<Integer> numbers = of == null ? List.of() : asked(of, List.of());
        boolean areConsecutive =
                numbers.size() > 1 && numbers.get(numbers.size() - 1) - numbers.get(0) == numbers.size() - 1;
        return areConsecutive
                && window.due() != null
                && isEnd(window.due())
                && "event".equals(String.valueOf(window.opens().sum()).strip());
    }

    private static boolean isEnd(Point day) {
        return "eventEnd".equals(String.valueOf(day.sum()).strip());
    }

    private @Nullable WindowOf windowOf(String name) {
        return Objects.requireNonNullElse(timeline.windows(), Map.<String, WindowOf>of())
                .get(name);
    }

    private boolean isRolling(MonthsOf months) {
        return shape(months).equals(MonthShape.ROLLING_30.name());
    }

    private String shape(MonthsOf months) {
        Parameter shape = parameters.get(months.shape());
        return shape == null ? "not set" : shape.inWords();
    }

    private String months(MonthsOf months) {
        String in = in(months.in());
        String shape = " (" + months.shape() + ": " + shape(months) + ")";
        if (!isRolling(months)) {
            return "each calendar month that lies wholly in " + in + shape;
        }
        String since = nouns.selected(months.since());
        return "every 30 days in " + in + ": from the first day, then from the day after each " + since
                + ", to 30 days after that first day or " + since + shape + "; none due after the last day";
    }

    private String in(String stretch) {
        if (stretch.equals(Timeline.PARTICIPATION)) {
            return "the days from entry to exit";
        }
        StretchOf of = nouns.stretchOf(stretch);
        if (of == null || of.from() == null || of.about() != null) {
            return nouns.stretch(stretch);
        }
        return "the days from " + days.of(of.from()).orElse("the first one")
                + (of.to() == null
                        ? ""
                        : days.of(of.to()).map(day -> " to " + day).orElse(""));
    }

    private String window(WindowOf window, Collection<Integer> numbers) {
        Event event = Event.of(window, nouns);
        String each = window.each() == null ? "" : each(window, window.each(), numbers) + ", ";
        List<String> parts = new ArrayList<>(List.of(each + span(window, event)));
        day(window.endsOn(), event).ifPresent(day -> parts.add("not owed any more after " + day));
        day(window.onlyIfOpensBy(), event).ifPresent(day -> parts.add(notOpenedBy(window, day)));
        boolean isDue = day(window.due(), event).isPresent();
        day(window.onlyIfDueBy(), event)
                .ifPresent(day -> parts.add(
                        isDue ? "not owed if due " + after(day) : "not owed any more once " + day + " is known"));
        Point from = window.evidenceFrom();
        day(from, event)
                .map(day -> isFirstOfTwo(from, window.opens())
                        ? "where the second of these days is later, it opens on that one, and what is done from the first on counts"
                        : COUNTS_FROM + day)
                .ifPresent(parts::add);
        return String.join("; ", parts);
    }

    /** After the day before another is on that one or later. */
    private static String after(String day) {
        String before = "the day before ";
        return day.startsWith(before)
                ? "on the day of " + day.substring(before.length()) + " or later"
                : "after " + day;
    }

    private String notOpenedBy(WindowOf window, String day) {
        Point by = window.onlyIfOpensBy();
        return by != null && isEnd(by)
                ? "not owed if the " + one(String.valueOf(window.each())) + " ended before the first of these days"
                : "not owed if the first of these days is after " + day;
    }

    private Optional<String> day(@Nullable Point point, Event event) {
        return point == null ? Optional.empty() : days.of(point, event, "");
    }

    private static boolean isFirstOfTwo(@Nullable Point point, Point later) {
        List<Point> two = later.latestOf();
        return two != null && two.size() == 2 && two.get(0).equals(point);
    }

    private String each(WindowOf window, String each, Collection<Integer> numbers) {
        QuartersOf quarters = Objects.requireNonNullElse(timeline.quarters(), Map.<String, QuartersOf>of())
                .get(each);
        if (quarters != null) {
            return quarters(asked(quarters, numbers), days.after(quarters));
        }
        if (nouns.isCalendar(each)) {
            String stretch = Objects.requireNonNullElse(window.in(), Timeline.PARTICIPATION);
            String how = window.atLeast() == null ? "a day" : "at least " + lengths.of(window.atLeast());
            return "for each " + Nouns.split(each) + " that has " + how + " "
                    + (stretch.equals(Timeline.PARTICIPATION) ? "from entry to exit" : "of " + in(stretch));
        }
        Optional<String> counted = lengths.of(each, stretch -> in(stretch));
        if (counted.isPresent()) {
            return counted.get();
        }
        boolean begins = !nouns.isSelection(each) || nouns.mayLast(each);
        return "for each " + one(each)
                + events(window, begins ? " that begins" : " dated")
                + (Boolean.TRUE.equals(window.onePerDay()) ? " (one a day)" : "");
    }

    private String one(String each) {
        return nouns.isSelection(each) ? nouns.selected(each) : nouns.stretch(each);
    }

    private static String quarters(List<Integer> numbers, String after) {
        List<String> ordinals = numbers.stream().map(Series::ordinal).toList();
        return numbers.size() == 1
                ? "in the " + ordinals.get(0) + " quarter after " + after
                : "in each of the " + Series.and(ordinals) + " quarters after " + after;
    }

    private static List<Integer> asked(QuartersOf quarters, Collection<Integer> numbers) {
        Stream<Integer> all = quarters.numbers() != null
                ? quarters.numbers().stream()
                : Objects.requireNonNullElse(quarters.clauses(), Map.<Integer, String>of()).keySet().stream();
        return all.filter(number -> numbers.isEmpty() || numbers.contains(number))
                .sorted()
                .toList();
    }

    private String events(WindowOf window, String begin) {
        Optional<String> from = Optional.ofNullable(window.eventsFrom()).flatMap(days::of);
        Optional<String> until = Optional.ofNullable(window.eventsUntil()).flatMap(days::of);
        if (from.isPresent() && until.isPresent()) {
            return begin + " from " + from.get() + " to " + until.get();
        }
        return from.map(day -> begin + " on " + day + " or later")
                .or(() -> until.map(day -> begin + " on " + day + " or earlier"))
                .orElse("");
    }

    /** Whether a day is that of an event's recording, but no earlier than another. */
    private static boolean isRecordingOf(Point day, Point other) {
        List<Point> two = day.latestOf();
        return two != null
                && two.size() == 2
                && two.get(0).equals(other)
                && "eventRecorded".equals(String.valueOf(two.get(1).sum()).strip());
    }

    /** From its first to its last day. */
    private String span(WindowOf window, Event event) {
        Point opens = window.opens();
        String first = days.of(opens, event, "").orElse("no day");
        Point due = window.due();
        if (due == null) {
            return "from " + first + " on, with no due date";
        }
        if (isRecordingOf(due, opens)) {
            return "from " + first + " on, due that day or, if it was recorded later, on the day of recording";
        }
        Shift.Sum start = days.sum(opens);
        Shift.Sum end = days.sum(due);
        String named = start == null || start.isShifted() ? "" : start.start();
        Optional<String> last = days.of(due, event, named);
        if (last.isEmpty()) {
            String notSet = days.notSet(due);
            return "from " + first + " on, with no due date" + (notSet == null ? "" : " (" + notSet + ": none)");
        }
        if (end != null
                && !end.isShifted()
                && (end.start().equals("opens") || end.start().equals(named))) {
            String none =
                    end.named() == null ? "" : "; " + end.shifts().get(0).inWords() + " more (" + end.named() + ")";
            return "on " + (Character.isDigit(first.charAt(0)) ? "the day " : "") + first + none;
        }
        return "from " + first + " to " + last.get();
    }
}

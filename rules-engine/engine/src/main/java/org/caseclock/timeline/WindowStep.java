package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.knowledge.DayRange;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.TimelineDefinition.WindowOf;
import org.jspecify.annotations.Nullable;

/** Finds the windows around an event. */
final class WindowStep implements Step {

    private final String name;
    private final @Nullable String clause;
    private final Occasion.Source each;
    private final boolean onePerDay;
    private final Points.Ready eventsFrom;
    private final Points.Ready eventsUntil;
    private final Points.Ready opens;
    private final Points.Ready due;
    private final Points.Ready onlyIfDueBy;
    private final Points.Ready onlyIfOpensBy;
    private final Points.Ready evidenceFrom;
    private final Points.Ready lateUntil;
    private final Points.Ready endsOn;
    private final Points.Ready overdueUntil;
    private final @Nullable LinkedDays linked;
    private final int businessDays;
    private final boolean knowsNeighbours;
    private final boolean knowsEnd;
    private final boolean knowsRecording;
    private final boolean knowsPeriod;
    private final boolean movesAsOne;
    private final boolean afterExit;
    private final @Nullable String period;
    private final boolean gap;

    WindowStep(String name, WindowOf of, Declared declared) {
        String pointer = "/windows/" + name;
        this.name = name;
        this.clause = of.clause();
        this.each = source(of, declared, pointer);
        this.onePerDay = Boolean.TRUE.equals(of.onePerDay());
        this.eventsFrom = declared.point(of.eventsFrom(), pointer + "/eventsFrom");
        this.eventsUntil = declared.point(of.eventsUntil(), pointer + "/eventsUntil");
        boolean isLinked = of.linked() != null;
        boolean isOfCalendar = declared.isCalendar(of.each());
        this.opens = declared.pointOfWindow(of.opens(), isLinked, isOfCalendar, pointer + "/opens");
        this.due = declared.pointOfWindow(of.due(), isLinked, isOfCalendar, pointer + "/due");
        this.onlyIfDueBy = declared.point(of.onlyIfDueBy(), pointer + "/onlyIfDueBy");
        this.onlyIfOpensBy =
                declared.pointOfWindow(of.onlyIfOpensBy(), isLinked, isOfCalendar, pointer + "/onlyIfOpensBy");
        this.evidenceFrom =
                declared.pointOfWindow(of.evidenceFrom(), isLinked, isOfCalendar, pointer + "/evidenceFrom");
        this.lateUntil = declared.pointOfWindow(of.lateUntil(), isLinked, isOfCalendar, pointer + "/lateUntil");
        this.endsOn = declared.pointOfWindow(of.endsOn(), isLinked, isOfCalendar, pointer + "/endsOn");
        this.overdueUntil =
                declared.pointOfWindow(of.overdueUntil(), isLinked, isOfCalendar, pointer + "/overdueUntil");
        this.linked = of.linked() == null ? null : declared.linked(of.linked(), pointer + "/linked");
        this.businessDays = Stream.of(
                        eventsFrom,
                        eventsUntil,
                        opens,
                        due,
                        onlyIfDueBy,
                        onlyIfOpensBy,
                        evidenceFrom,
                        lateUntil,
                        endsOn,
                        overdueUntil)
                .mapToInt(Points.Ready::businessDays)
                .sum();
        this.period = declared.called(of.each());
        this.gap = declared.isGap(of.each());
        this.knowsNeighbours = mentions(of, "previousEvent") || mentions(of, "nextEvent");
        this.knowsEnd = mentions(of, "eventEnd");
        this.knowsRecording = mentions(of, "eventRecorded");
        this.knowsPeriod = mentions(of, "periodStart") || mentions(of, "periodEnd");
        this.movesAsOne = movesAsOne(of);
        this.afterExit = of.becauseOfExit() != null
                ? of.becauseOfExit()
                : of.opens().startsAt(UsualMoments.EXIT) || (of.each() != null && declared.isAfterExit(of.each()));
    }

    private static boolean mentions(WindowOf of, String moment) {
        return Stream.of(
                        of.opens(),
                        of.due(),
                        of.onlyIfOpensBy(),
                        of.evidenceFrom(),
                        of.lateUntil(),
                        of.endsOn(),
                        of.overdueUntil())
                .filter(Objects::nonNull)
                .anyMatch(point -> point.mentions(moment));
    }

    /** Whether its last day is counted from what its first day is, so that both come early or both late. */
    private static boolean movesAsOne(WindowOf of) {
        Set<String> begin =
                Stream.concat(Stream.of("opens"), of.opens().moments()).collect(Collectors.toSet());
        return of.due() != null && of.due().moments().anyMatch(begin::contains);
    }

    private static Occasion.Source source(WindowOf of, Declared declared, String pointer) {
        if (!declared.isCalendar(of.each()) && (of.in() != null || of.atLeast() != null)) {
            String word = of.in() != null ? "in" : "atLeast";
            throw new TimelineException(
                    pointer + "/" + word, "Only a window of a calendar's periods may say " + word + ".", null);
        }
        if (of.each() == null) {
            return found -> List.of(Occasion.CASE);
        }
        if (of.atLeast() != null) {
            String in = Objects.requireNonNullElse(of.in(), UsualMoments.PARTICIPATION);
            return declared.periods(of.each(), in, of.atLeast(), mentions(of, "event"), pointer);
        }
        if (of.in() != null) {
            return declared.periods(of.each(), of.in(), pointer);
        }
        return of.byDay() == null
                ? declared.occasions(of.each(), pointer + "/each")
                : declared.occasionsBy(of.byDay(), of.each(), pointer);
    }

    @Override
    public void in(Found found) {
        List<Occasion> occasions = each.in(found);
        if (occasions.isEmpty()) {
            return;
        }
        Map<String, Moment> moments = found.moments();
        moments.put("ever", Moment.EVER);
        Neighbours neighbours = knowsNeighbours ? new Neighbours(occasions, found.known()) : null;
        found.count((long) businessDays * occasions.size());
        Map<String, Moment> links = linked == null ? Map.of() : linked.in(found);
        LocalDate from = eventsFrom.in(moments).date();
        LocalDate until = eventsUntil.in(moments).date();
        LocalDate dueBy = onlyIfDueBy.in(moments).date();
        Set<LocalDate> days = onePerDay ? new HashSet<>() : Set.of();
        for (Occasion occasion : occasions) {
            LocalDate day = occasion.date();
            Moment event = event(occasion, found.known(), from, until);
            if (event == null || (onePerDay && day != null && !days.add(day))) {
                continue;
            }
            moments.put("event", event);
            if (knowsRecording) {
                moments.put("eventRecorded", Moment.on(occasion.recorded()));
            }
            if (knowsEnd) {
                moments.put("eventEnd", occasion.end(event));
            }
            if (knowsPeriod) {
                Calendar.Period within = occasion.within();
                moments.put("periodStart", within == null ? Moment.NONE : Moment.on(within.first()));
                moments.put("periodEnd", within == null ? Moment.NONE : Moment.on(within.last()));
            }
            if (linked != null) {
                moments.put("linked", links.getOrDefault(occasion.key(), Moment.NONE));
            }
            if (neighbours != null) {
                neighbours.of(occasion, moments);
            }
            Moment first = inTime(opens.in(moments), onlyIfOpensBy.in(moments).date());
            if (!first.isNone() && !comesAfter(first, found.lastOpening())) {
                moments.put("opens", first);
                Moment last = lastFrom(first, moments);
                if (!endsBefore(last.date(), first) && isOwed(last, dueBy)) {
                    Window window = window(
                            occasion, first, last, dueBy, moments, found.known().asOf());
                    found.facts()
                            .add(
                                    event.missing().isEmpty()
                                            ? window
                                            : onEachDay(window, occasion, event, neighbours, found));
                }
            }
        }
    }

    /** A window with the days that it has for each day that its event can have. */
    private Window onEachDay(
            Window window, Occasion occasion, Moment event, @Nullable Neighbours neighbours, Found found) {
        LocalDate earliest = event.earliest();
        LocalDate latest = event.date();
        if (window.otherwise().isEmpty() || latest == null || earliest == null) {
            return window;
        }
        Map<String, Moment> moments = new HashMap<>(found.moments());
        return WindowBuilder.builder(window)
                .byEvent(new DaysByEvent(new DayRange(earliest, latest), day -> on(day, occasion, neighbours, moments)))
                .build();
    }

    /** The days that the window of an occasion can have, were it on a day; none where it has none then. */
    private List<WindowDays> on(
            LocalDate day, Occasion occasion, @Nullable Neighbours neighbours, Map<String, Moment> moments) {
        if (occasion.isPartOfAnother().test(day)) {
            return List.of();
        }
        moments.put("event", Moment.on(day));
        moments.put("eventEnd", occasion.endFrom(day));
        if (neighbours != null) {
            neighbours.on(day, occasion, moments);
        }
        Moment first = inTime(opens.in(moments), onlyIfOpensBy.in(moments).date());
        moments.put("opens", first);
        Moment last = lastFrom(first, moments);
        return first.isNone()
                        || endsBefore(last.date(), first)
                        || !isOwed(last, onlyIfDueBy.in(moments).date())
                ? List.of()
                : days(first, last, moments);
    }

    /** The days of a window of which the event's day is known. */
    private List<WindowDays> days(Moment first, Moment last, Map<String, Moment> moments) {
        Moment from = evidenceFrom.in(moments);
        LocalDate late = lateUntil.in(moments).date();
        LocalDate end = endsOn.in(moments).date();
        List<WindowDays> open = otherwise(first, last, from, late, end, movesAsOne);
        return open.isEmpty() ? List.of(new WindowDays(first.date(), last.date(), from.date(), late, end)) : open;
    }

    /** The day of an occasion, in doubt where it may not count; nothing where it does not. */
    private static @Nullable Moment event(
            Occasion occasion, KnownCase known, @Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate day = occasion.date();
        if (day == null && occasion.missing().isEmpty()) {
            return Moment.NONE;
        }
        DayRange days = occasion.days(known);
        if ((from != null && days.latest().isBefore(from))
                || (until != null && days.earliest().isAfter(until))) {
            return null;
        }
        if (day != null) {
            return Moment.on(day);
        }
        boolean mayBeBefore = from != null && days.earliest().isBefore(from);
        boolean mayBeAfter = until != null && days.latest().isAfter(until);
        Moment event = new Moment(
                mayBeAfter ? until : days.latest(),
                mayBeBefore ? from : days.earliest(),
                occasion.missing(),
                List.of(),
                List.of());
        return mayBeBefore || mayBeAfter ? event.inDoubt(occasion.missing()) : event;
    }

    /** Its last day. Where it may have none, one that lies before the first is no day of it, and whether it has one decides all. */
    private Moment lastFrom(Moment first, Map<String, Moment> moments) {
        Moment last = due.in(moments);
        return !last.doubts().isEmpty() && endsBefore(last.date(), first)
                ? Moment.NONE.inDoubt(Occasion.both(last.doubts(), last.missing()))
                : last;
    }

    /** A window that ends before it begins has no day, so that nothing can be owed in it. */
    private static boolean endsBefore(@Nullable LocalDate end, Moment first) {
        return end != null && first.date() != null && first.missing().isEmpty() && end.isBefore(first.date());
    }

    /** A day, if it does not come after another; in doubt where it may. */
    private static Moment inTime(Moment day, @Nullable LocalDate by) {
        if (by == null || day.isNone() || !mayComeAfter(day, by)) {
            return by != null && comesAfter(day, by) ? Moment.NONE : day;
        }
        return comesAfter(day, by)
                ? Moment.NONE
                : new Moment(
                        by, day.earliest(), day.missing(), Occasion.both(day.doubts(), day.missing()), day.moved());
    }

    private static boolean isOwed(Moment last, @Nullable LocalDate by) {
        return by == null || (!last.isNone() && !comesAfter(last, by));
    }

    /** Whether a day surely comes after another. */
    private static boolean comesAfter(Moment day, LocalDate other) {
        LocalDate earliest = day.missing().isEmpty() ? day.date() : day.earliest();
        return earliest != null && earliest.isAfter(other);
    }

    /** What is missing to tell whether it is due in time to be owed. */
    private static List<String> whetherInTime(Moment last, @Nullable LocalDate by) {
        return by != null && mayComeAfter(last, by) ? last.missing() : List.of();
    }

    private static boolean mayComeAfter(Moment day, LocalDate other) {
        return !day.missing().isEmpty() && (day.date() == null || day.date().isAfter(other));
    }

    private Window window(
            Occasion occasion,
            Moment first,
            Moment last,
            @Nullable LocalDate dueBy,
            Map<String, Moment> moments,
            LocalDate asOf) {
        List<String> moved = Occasion.both(first.moved(), last.moved());
        boolean isOfADay = onePerDay && occasion.date() != null;
        Moment from = evidenceFrom.in(moments);
        LocalDate late = lateUntil.in(moments).date();
        LocalDate end = endsOn.in(moments).date();
        return WindowBuilder.builder()
                .name(name)
                .key(isOfADay ? String.valueOf(first.date()) : occasion.key())
                .about(isOfADay ? null : occasion.about())
                .number(occasion.number())
                .period(period)
                .gap(gap)
                .clause(clause == null ? occasion.clause() : clause)
                .opens(first.missing().isEmpty() ? first.date() : null)
                .due(last.date())
                .evidenceFrom(from.date())
                .lateUntil(late)
                .endsOn(end)
                .overdueUntil(overdueUntil.in(moments).date())
                .afterExit(afterExit)
                .doubts(Occasion.both(
                        Occasion.both(
                                knowsEnd ? occasion.allDoubts() : occasion.doubts(),
                                Occasion.both(first.doubts(), last.doubts())),
                        whetherInTime(last, dueBy)))
                .over(last.missing().isEmpty()
                        && last.date() != null
                        && last.date().isBefore(asOf))
                .missing(Occasion.both(Occasion.both(first.missing(), last.missing()), from.missing()))
                .otherwise(otherwise(first, last, from, late, end, movesAsOne || occasion.endBy() != null))
                .moved(moved)
                .build();
    }

    /** The days that it may have: where each is at its latest, and at its earliest; none where it may have no day at all. */
    private List<WindowDays> otherwise(
            Moment first,
            Moment last,
            Moment from,
            @Nullable LocalDate late,
            @Nullable LocalDate end,
            boolean moveAsOne) {
        boolean firstIsOpen = !first.missing().isEmpty();
        boolean lastIsOpen = !last.missing().isEmpty();
        boolean fromIsOpen = !from.missing().isEmpty();
        // Where it may have no day, that leaves open whether it is owed, and no last day settles it.
        if ((firstIsOpen && first.date() == null)
                || (lastIsOpen && last.earliest() == null)
                || !(firstIsOpen || lastIsOpen || fromIsOpen)) {
            return List.of();
        }
        boolean areOne = moveAsOne && firstIsOpen && first.missing().equals(last.missing());
        List<WindowDays> otherwise = new ArrayList<>();
        for (LocalDate opens : bothSides(first, firstIsOpen, DayRange.EVER)) {
            for (LocalDate due : bothSides(last, lastIsOpen, null)) {
                if (areOne && Objects.equals(opens, first.date()) != Objects.equals(due, last.date())) {
                    continue;
                }
                if (opens != null && due != null && due.isBefore(opens)) {
                    return List.of();
                }
                for (LocalDate evidence : bothSides(from, fromIsOpen, DayRange.EVER)) {
                    otherwise.add(new WindowDays(opens, due, evidence, late, end));
                }
            }
        }
        return otherwise;
    }

    private static List<@Nullable LocalDate> bothSides(Moment moment, boolean isOpen, @Nullable LocalDate unbounded) {
        List<@Nullable LocalDate> sides = new ArrayList<>();
        sides.add(moment.date());
        if (isOpen) {
            sides.add(moment.earliest() == null ? unbounded : moment.earliest());
        }
        return sides;
    }
}

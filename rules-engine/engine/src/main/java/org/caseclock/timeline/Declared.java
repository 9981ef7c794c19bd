package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.caseclock.facts.Answer;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.timeline.TimelineDefinition.GapsOf;
import org.caseclock.timeline.TimelineDefinition.PeriodsOf;
import org.jspecify.annotations.Nullable;

/** What a pack has declared so far, by name. */
final class Declared {

    /** The days of a window about something. */
    static final List<String> WINDOW_MOMENTS = List.of(
            "ever",
            "event",
            "eventRecorded",
            "eventEnd",
            "previousEvent",
            "nextEvent",
            "periodStart",
            "periodEnd",
            "linked",
            "opens");

    private static final String PERIOD = "period";
    private static final String GAP = "gap";

    private final Map<String, Parameter> parameters;
    private final BusinessCalendar calendar;
    private final CaseSchema schema;
    private final Map<String, Selector> selectors = new TreeMap<>();
    private final Map<String, Occasion.Source> occasions = new TreeMap<>();
    private final Map<String, Calendar> calendars = new TreeMap<>();
    private final Map<String, String> counted = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> afterExit = new HashSet<>();
    private final Set<String> moments = new TreeSet<>(UsualMoments.NAMES);
    private final Map<String, String> stretches = new HashMap<>(Map.of(UsualMoments.PARTICIPATION, ""));

    Declared(
            @Nullable Map<String, Selection> selections,
            Map<String, Parameter> parameters,
            BusinessCalendar calendar,
            CaseSchema schema) {
        this.schema = schema;
        this.parameters = parameters;
        this.calendar = calendar;
        if (selections != null) {
            selections.forEach(this::ofOneKind);
            selections.forEach(this::ofSeveral);
        }
        selectors.forEach((name, selector) ->
                occasions.put(name, found -> among(selector, found.known().facts())));
    }

    /** What is selected, and what would be if empty fields of it were filled so. */
    private static List<Occasion> among(Selector selector, List<Fact> facts) {
        List<Occasion> occasions = new ArrayList<>();
        for (Fact fact : facts) {
            Answer answer = selector.answer(fact);
            if (!answer.isNo()) {
                occasions.add(Occasion.of(fact).inDoubt(answer.hangsOn()));
            }
        }
        return occasions;
    }

    private void ofOneKind(String name, Selection selection) {
        String pointer = "/selections/" + name;
        if ((selection.fact() == null) == (selection.anyOf() == null)) {
            throw new TimelineException(pointer, "A selection must have fact or anyOf, and not both.", null);
        }
        if (selection.fact() != null) {
            selectors.put(name, new KindSelector(selection.fact(), selection, parameters, schema, pointer));
        } else if (selection.where() != null) {
            throw new TimelineException(pointer, "A selection anyOf others has no where of its own.", null);
        }
    }

    private void ofSeveral(String name, Selection selection) {
        if (selection.anyOf() != null) {
            String pointer = "/selections/" + name + "/anyOf";
            Map<String, Selector> kinds = new TreeMap<>(selectors);
            selectors.put(
                    name,
                    Selector.anyOf(selection.anyOf().stream()
                            .map(part -> Names.find(kinds, part, "selection of one kind", pointer))
                            .toList()));
        }
    }

    Map<String, Selector> selectors() {
        return selectors;
    }

    Selector selector(String name, String pointer) {
        return Names.find(selectors, name, "selection", pointer);
    }

    /**
     * A selection of facts of one type.
     *
     * @param what the type in words
     */
    Selector selectorOf(Class<?> type, String what, String name, String pointer) {
        Selector selector = selector(name, pointer);
        if (!selector.isOf(type)) {
            throw new TimelineException(pointer, name, "The selection " + name + " must be of " + what + ".", null);
        }
        return selector;
    }

    Parameter parameter(String name, String pointer) {
        return Names.find(parameters, name, "parameter", pointer);
    }

    /** How long something lasts; nothing where its parameter is not set. */
    @Nullable
    Length length(String text, String pointer, @Nullable String other) {
        return Length.of(text, parameters, pointer, other);
    }

    void moment(String name) {
        moments.add(name);
    }

    void stretch(String name, boolean isAfterExit) {
        stretches.put(name, name);
        occasion(name, found -> StretchOccasions.of(name, found), isAfterExit);
    }

    void requireStretch(String name, String pointer) {
        Names.find(stretches, name, "stretch", pointer);
    }

    void occasion(String name, Occasion.Source source, boolean isAfterExit) {
        if (occasions.putIfAbsent(name, source) != null) {
            ambiguous.add(name);
        }
        if (isAfterExit) {
            afterExit.add(name);
        }
    }

    void calendar(String name, Calendar calendar) {
        calendars.put(name, calendar);
        occasion(name, new CalendarOccasions(calendar, UsualMoments.PARTICIPATION), false);
    }

    /** Whether what a window is about is the periods of a calendar. */
    boolean isCalendar(@Nullable String name) {
        return name != null && calendars.containsKey(name);
    }

    /** Whether what a window is about is gaps. */
    boolean isGap(@Nullable String name) {
        return name != null && GAP.equals(counted.get(name));
    }

    /** Periods one after the other, or those that evidence begins anew; none where a parameter is not set. */
    void periods(String name, PeriodsOf of) {
        String pointer = "/periods/" + name;
        String stretch = stretch(of.in(), pointer);
        Periods periods = Periods.of(of, this, pointer);
        Occasion.Source source = found -> List.of();
        if (of.restartedBy() != null) {
            Selector restartedBy = selector(of.restartedBy(), pointer + "/restartedBy");
            if (of.during() != null || (periods != null && periods.every() == null)) {
                throw new TimelineException(
                        pointer + "/restartedBy",
                        "Only periods that all are of one length, and no calendar months, can begin anew.",
                        null);
            }
            if (periods != null && periods.every() != null) {
                source = new RestartedOccasions(stretch, periods.every(), restartedBy);
            }
        } else if (periods != null) {
            source = new PeriodOccasions(stretch, periods);
        }
        counted.put(name, PERIOD);
        occasion(name, source, afterExit.contains(stretch));
    }

    /** Gaps; none where no length is set. */
    void gaps(String name, GapsOf of) {
        String pointer = "/gaps/" + name;
        String stretch = stretch(of.in(), pointer);
        List<Selector> without = new ArrayList<>();
        for (int i = 0; i < of.without().size(); i++) {
            without.add(selector(of.without().get(i), pointer + "/without/" + i));
        }
        if (without.isEmpty()) {
            throw new TimelineException(
                    pointer + "/without", "A gap must be without the facts of one selection at least.", null);
        }
        Length limit = length(of.longerThan(), pointer + "/longerThan", null);
        counted.put(name, GAP);
        occasion(
                name,
                limit == null ? found -> List.of() : new GapOccasions(stretch, List.copyOf(without), limit),
                afterExit.contains(stretch));
    }

    private String stretch(@Nullable String in, String pointer) {
        if (in == null) {
            return UsualMoments.PARTICIPATION;
        }
        requireStretch(in, pointer + "/in");
        return in;
    }

    /** What the windows of a name are about is called, where that is no fact and no stretch; else nothing. */
    @Nullable
    String called(@Nullable String each) {
        return each == null ? null : isCalendar(each) ? Kinds.spaced(each) : counted.get(each);
    }

    /** The days of a stretch in the periods of a calendar. */
    Occasion.Source periods(String calendar, String stretch, String pointer) {
        requireStretch(stretch, pointer + "/in");
        return new CalendarOccasions(calendarOf(calendar, pointer + "/each"), stretch);
    }

    /** The periods of a calendar in which so many days of a stretch lie. */
    Occasion.Source periods(String calendar, String stretch, String atLeast, boolean knowsStart, String pointer) {
        requireStretch(stretch, pointer + "/in");
        Calendar periods = calendarOf(calendar, pointer + "/each");
        Length days = length(atLeast, pointer + "/atLeast", null);
        if (days != null && days.unit() != Unit.DAYS) {
            throw new TimelineException(
                    pointer + "/atLeast", atLeast, "The atLeast (" + atLeast + ") must be a number of days.", null);
        }
        return days == null ? found -> List.of() : new FullPeriodOccasions(periods, stretch, days.number(), knowsStart);
    }

    /** A calendar. */
    Calendar calendarOf(String name, String pointer) {
        return Names.find(calendars, name, "calendar", pointer);
    }

    /** What a window may be about. */
    Occasion.Source occasions(String name, String pointer) {
        if (ambiguous.contains(name)) {
            throw new TimelineException(
                    pointer, "Both a selection and something else are named " + name + "; one must be renamed.", null);
        }
        return Names.find(occasions, name, "selection, stretch, quarters, calendar, periods or gaps", pointer);
    }

    /** The facts of a selection, each by the day in a field of it. */
    Occasion.Source occasionsBy(String field, String name, String pointer) {
        Selector selector = selector(name, pointer + "/each");
        Function<Fact, @Nullable LocalDate> day = selector.dayIn(field, pointer + "/byDay");
        return found -> among(selector, found.known().facts()).stream()
                .map(each -> each.on(day.apply(Objects.requireNonNull(each.about()))))
                .toList();
    }

    /** Finds the earliest day of the facts that refer to a fact. */
    LinkedDays linked(TimelineDefinition.Linked linked, String pointer) {
        Selector selector = selector(linked.of(), pointer + "/of");
        return new LinkedDays(selector, selector.textIn(linked.by(), pointer + "/by"));
    }

    boolean isAfterExit(String occasion) {
        return afterExit.contains(occasion);
    }

    /** A day that is counted from what is declared so far. */
    Points.Ready point(@Nullable Point point, String pointer) {
        return new Points(parameters, calendar, moments, calendars).ready(point, pointer);
    }

    /**
     * A day of a window, which may be counted from what the window is about.
     *
     * @param isLinked whether the window has facts that refer to what it is about
     * @param isOfCalendar whether it is about the periods of a calendar
     */
    Points.Ready pointOfWindow(@Nullable Point point, boolean isLinked, boolean isOfCalendar, String pointer) {
        Set<String> names = new TreeSet<>(moments);
        names.addAll(WINDOW_MOMENTS);
        if (!isLinked) {
            names.remove("linked");
        }
        if (!isOfCalendar) {
            names.removeAll(List.of("periodStart", "periodEnd"));
        }
        return new Points(parameters, calendar, names, calendars).ready(point, pointer);
    }
}

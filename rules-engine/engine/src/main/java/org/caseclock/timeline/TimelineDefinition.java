package org.caseclock.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The timeline facts that a pack wants, in {@code policy.yaml}. Each is known by its name, to rules too.
 *
 * @param selections groups of facts that the rest refers to; {@code servicesThatCount} says which count toward exit
 * @param moments days that the rest refers to, beside {@code entry}, {@code exit}, {@code exitRecorded} and {@code
 *     exitKnown} (recorded or, where that is empty, the exit date)
 * @param chains chains of services
 * @param quarters calendar quarters after an event
 * @param calendars years that begin on a day, parts of them, or the rows of a table
 * @param stretches days without a gap, beside {@code participation}
 * @param periods periods one after the other in a stretch
 * @param gaps days of a stretch on which nothing is on record
 * @param months the calendar months, or rolling intervals, within a stretch
 * @param employmentStates whether the participant works, on some day
 * @param windows windows around an event
 * @param latest the last facts of selections
 */
public record TimelineDefinition(
        @Nullable Map<String, Selection> selections,
        @Nullable Map<String, FirstOf> moments,
        @Nullable Map<String, ChainOf> chains,
        @Nullable Map<String, QuartersOf> quarters,
        @Nullable Map<String, CalendarOf> calendars,
        @Nullable Map<String, StretchOf> stretches,
        @Nullable Map<String, PeriodsOf> periods,
        @Nullable Map<String, GapsOf> gaps,
        @Nullable Map<String, MonthsOf> months,
        @Nullable Map<String, EmploymentStateOn> employmentStates,
        @Nullable Map<String, WindowOf> windows,
        @Nullable Map<String, LatestOf> latest) {

    private static final Map<String, List<String>> PARTS = Map.of(
            "Chain", List.of("chains"),
            "EmploymentState", List.of("employmentStates"),
            "First", List.of("moments"),
            "Latest", List.of("latest"),
            "Quarter", List.of("quarters"),
            "Stretch", List.of("stretches"),
            "Window", List.of("windows", "months"));

    /** Nothing. */
    public static final TimelineDefinition EMPTY =
            new TimelineDefinition(null, null, null, null, null, null, null, null, null, null, null, null);

    /** What it declares, by part, such as {@code windows}, and name. */
    public Map<String, Map<String, ?>> parts() {
        Map<String, Map<String, ?>> parts = new LinkedHashMap<>();
        parts.put("selections", orNone(selections));
        parts.put("moments", orNone(moments));
        parts.put("chains", orNone(chains));
        parts.put("quarters", orNone(quarters));
        parts.put("calendars", orNone(calendars));
        parts.put("stretches", orNone(stretches));
        parts.put("periods", orNone(periods));
        parts.put("gaps", orNone(gaps));
        parts.put("months", orNone(months));
        parts.put("employmentStates", orNone(employmentStates));
        parts.put("windows", orNone(windows));
        parts.put("latest", orNone(latest));
        return parts;
    }

    /** In which parts facts that rules match by this type, such as {@code Window}, are declared; none of another type. */
    public static List<String> partsOf(String type) {
        return PARTS.getOrDefault(type, List.of());
    }

    /** The kinds of facts of a selection, as rules call them; none of another thing. */
    public Set<String> kindsOf(String selection) {
        Selection named = orNone(selections).get(selection);
        if (named == null) {
            return Set.of();
        }
        if (named.fact() != null) {
            return Set.of(named.fact());
        }
        return orNone(named.anyOf()).stream()
                .flatMap(one -> kindsOf(one).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Stands for which facts a selection selects: equal where the same are, under whichever names. */
    Object meaningOf(String selection, Map<String, Parameter> parameters) {
        Selection named = orNone(selections).get(selection);
        if (named == null) {
            return List.of();
        }
        Map<String, Parameter> numbers = new TreeMap<>();
        orNone(named.where()).values().stream()
                .flatMap(condition -> condition.values().stream())
                .filter(parameters::containsKey)
                .forEach(name -> numbers.put(name, parameters.get(name)));
        List<Object> parts = orNone(named.anyOf()).stream()
                .map(one -> meaningOf(one, parameters))
                .toList();
        return List.of(String.valueOf(named.fact()), orNone(named.where()), numbers, parts);
    }

    /** The kinds of facts that a window of this name is without: those of its gap. */
    public Set<String> kindsMissingIn(String window) {
        WindowOf named = orNone(windows).get(window);
        GapsOf gap = named == null || named.each() == null ? null : orNone(gaps).get(named.each());
        return gap == null
                ? Set.of()
                : gap.without().stream()
                        .flatMap(selection -> kindsOf(selection).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** This definition and what another adds to it under names of its own. */
    public TimelineDefinition and(TimelineDefinition added) {
        return new TimelineDefinition(
                both(selections, added.selections),
                both(moments, added.moments),
                both(chains, added.chains),
                both(quarters, added.quarters),
                both(calendars, added.calendars),
                both(stretches, added.stretches),
                both(periods, added.periods),
                both(gaps, added.gaps),
                both(months, added.months),
                both(employmentStates, added.employmentStates),
                both(windows, added.windows),
                both(latest, added.latest));
    }

    /** The clauses that quarters of a name are for, or that windows of a name are for, one of which each such quarter has. */
    public Collection<String> clausesOf(String name) {
        WindowOf window = orNone(windows).get(name);
        if (window != null && window.clause() != null) {
            return List.of(window.clause());
        }
        QuartersOf of = orNone(quarters).get(window == null || window.each() == null ? name : window.each());
        return of == null || of.clauses() == null ? List.of() : of.clauses().values();
    }

    private static <T> Map<String, T> both(@Nullable Map<String, T> first, @Nullable Map<String, T> added) {
        Map<String, T> both = new LinkedHashMap<>(orNone(first));
        both.putAll(orNone(added));
        return both;
    }

    private static List<String> orNone(@Nullable List<String> named) {
        return named == null ? List.of() : named;
    }

    private static <T> Map<String, T> orNone(@Nullable Map<String, T> declared) {
        return declared == null ? Map.of() : declared;
    }

    /**
     * The date of the {@link First} fact of a selection, by date, then id.
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
     * @param about what it is a chain of, in a sentence, such as {@code service}
     */
    public record ChainOf(
            @JsonProperty(required = true) String of,
            @JsonProperty(required = true) String gap,
            @Nullable String heldBy,
            @Nullable String about) {}

    /**
     * A {@link Quarter} each. The first and the last day of the second are moments too, by the names {@code
     * NAME.2.firstDay} and {@code NAME.2.lastDay}.
     *
     * @param after the event
     * @param numbers which quarters after it, from 1, in rising order
     * @param clauses in place of the numbers, the clause that each of them is for
     */
    public record QuartersOf(
            @JsonProperty(required = true) Point after,
            @Nullable List<Integer> numbers,
            @Nullable Map<Integer, String> clauses) {}

    /**
     * A calendar: years or parts of them, or the rows of a table, such as terms.
     *
     * @param begins the day on which its years begin, as in {@code "07-01"}
     * @param months how many months each part has; 12 where nothing is said
     * @param table the table that lists the periods, in place of years
     * @param name the table's column with their names
     * @param firstDay the table's column with their first days
     * @param lastDay the table's column with their last days
     */
    public record CalendarOf(
            @Nullable String begins,
            @Nullable Integer months,
            @Nullable String table,
            @Nullable String name,
            @Nullable String firstDay,
            @Nullable String lastDay) {}

    /**
     * A {@link Stretch}: of spans, or from one day to another.
     *
     * @param of the selection of spans; such a stretch ends with the exit at the latest. Where it is unknown whether spans
     *     are of it, the windows and months that this leaves open are in doubt
     * @param beyondExit whether it goes on after the exit
     * @param from the first day, in place of a selection
     * @param to the last day; where nothing is said, it goes on
     * @param about what one of them is called in a sentence, such as {@code job}, where its name does not say it
     */
    public record StretchOf(
            @Nullable String of,
            @Nullable Boolean beyondExit,
            @Nullable Point from,
            @Nullable Point to,
            @Nullable String about) {}

    /**
     * Periods one after the other, from the first day of a stretch on. What is left of it at its end, or at that of {@code for}, and
     * is not a whole one is in none.
     *
     * @param in the stretch; {@code participation} where nothing is said
     * @param every how long each lasts: the name of a parameter, a number of days, weeks or months, or {@code calendar months}
     * @param during for how long they are so, where others follow
     * @param then how long each of those lasts
     * @param restartedBy the selection whose facts begin them anew: the next period is counted from the day of the fact, and lasts
     *     from the day after it to that day so much later. One gone by without is counted from, too
     */
    public record PeriodsOf(
            @Nullable String in,
            @JsonProperty(required = true) String every,
            @JsonProperty("for") @Nullable String during,
            @Nullable String then,
            @Nullable String restartedBy) {

        /** Whether none of them is whole within the time that they have, whichever day it begins on. */
        public boolean areNeverWhole(Map<String, Parameter> parameters) {
            return Periods.areNeverWhole(this, parameters);
        }
    }

    /**
     * Days on end that no fact of some selections holds, if they are more than so many, or may yet be.
     *
     * @param in the stretch in which they lie; {@code participation} where nothing is said
     * @param without the selections; what lasts and has no last day goes on
     * @param longerThan how long they may be: the name of a parameter, or a number of days, weeks or months
     */
    public record GapsOf(
            @Nullable String in,
            @JsonProperty(required = true) List<String> without,
            @JsonProperty(required = true) String longerThan) {}

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
     * An {@link EmploymentState}.
     *
     * @param on the day
     */
    public record EmploymentStateOn(
            @JsonProperty(required = true) Point on) {}

    /**
     * The {@link Latest} of a selection: by date, then by the day on which it was recorded, then by id.
     *
     * @param of the selection
     */
    public record LatestOf(@JsonProperty(required = true) String of) {}

    /**
     * A {@link Window}. One whose last day would lie before its first has no day, and there is none.
     *
     * @param clause the clause that it is for, where a rule reads that here
     * @param each the selection of facts, the stretch, the quarters, the calendar, the periods or the gaps that have one window each; in their windows {@code
     *     event} is the first day, {@code eventRecorded} the day on which it was recorded, {@code eventEnd} the last day,
     *     {@code previousEvent} and {@code nextEvent} the nearest day of another of them before and after
     * @param in the stretch whose days count, where each is a calendar; {@code participation} where nothing is said. The {@code
     *     event} is then the first of its days in the period, {@code eventEnd} the last, {@code periodStart} and {@code
     *     periodEnd} the first and the last day of the period itself
     * @param atLeast how many days of the stretch a period of the calendar must have, all of them together, to have a window; it has
     *     one then, and otherwise one for each stretch that has a day in it
     * @param byDay the field of a fact whose day is the {@code event}, where that is not the fact's date
     * @param onePerDay whether those of one day have one window together, which is known by its first day
     * @param eventsFrom the first day whose events have a window
     * @param eventsUntil the last day whose events have a window
     * @param opens the first day
     * @param due the last day; here {@code opens} is the first
     * @param onlyIfOpensBy the last day on which it may open to be owed at all
     * @param onlyIfDueBy the last day on which it may be due to be owed at all; without a last day it is not owed once
     *     this day is known
     * @param evidenceFrom the first day from which evidence counts, where it is not the first day
     * @param lateUntil the last day on which late evidence counts, where there is one
     * @param endsOn the day with which it ends where it has no last day: later evidence does not count, and what is still
     *     open is not owed any more
     * @param overdueUntil the last day on which what was not done in time can still be done, where that is not for ever;
     *     later nobody is asked to do it
     * @param linked facts that refer to the event; {@code linked} is then the earliest day of theirs, and none where there is
     *     no such fact
     * @param becauseOfExit whether it exists because of the exit; where nothing is said, whether it is counted from there
     */
    public record WindowOf(
            @Nullable String clause,
            @Nullable String each,
            @Nullable String in,
            @Nullable String atLeast,
            @Nullable String byDay,
            @Nullable Boolean onePerDay,
            @Nullable Point eventsFrom,
            @Nullable Point eventsUntil,
            @JsonProperty(required = true) Point opens,
            @Nullable Point due,
            @Nullable Point onlyIfDueBy,
            @Nullable Point onlyIfOpensBy,
            @Nullable Point evidenceFrom,
            @Nullable Point lateUntil,
            @Nullable Point endsOn,
            @Nullable Point overdueUntil,
            @Nullable Linked linked,
            @Nullable Boolean becauseOfExit) {}

    /**
     * Facts that refer to others.
     *
     * @param of their selection
     * @param by the field in which they name the other
     */
    public record Linked(
            @JsonProperty(required = true) String of,
            @JsonProperty(required = true) String by) {}
}

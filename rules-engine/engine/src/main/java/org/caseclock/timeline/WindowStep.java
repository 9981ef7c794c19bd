package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.timeline.TimelineDefinition.WindowOf;
import org.jspecify.annotations.Nullable;

/** Finds the windows around an event. */
final class WindowStep implements Step {

    /** Before every day that a case can know. */
    private static final Moment EVER = Moment.on(LocalDate.of(1, 1, 1));

    private final String name;
    private final @Nullable String clause;
    private final Occasion.Source each;
    private final boolean onePerDay;
    private final Points.Ready eventsFrom;
    private final Points.Ready eventsUntil;
    private final Points.Ready opens;
    private final Points.Ready due;
    private final @Nullable Point bound;
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
    private final boolean afterExit;

    WindowStep(String name, WindowOf of, Declared declared) {
        String pointer = "/windows/" + name;
        this.name = name;
        this.clause = of.clause();
        this.each = source(of, declared, pointer);
        this.onePerDay = Boolean.TRUE.equals(of.onePerDay());
        this.eventsFrom = declared.point(of.eventsFrom(), pointer + "/eventsFrom");
        this.eventsUntil = declared.point(of.eventsUntil(), pointer + "/eventsUntil");
        boolean isLinked = of.linked() != null;
        this.opens = declared.pointOfWindow(of.opens(), isLinked, pointer + "/opens");
        this.due = declared.pointOfWindow(of.due(), isLinked, pointer + "/due");
        this.bound = of.onlyIfDueBy();
        this.onlyIfDueBy = declared.point(of.onlyIfDueBy(), pointer + "/onlyIfDueBy");
        this.onlyIfOpensBy = declared.pointOfWindow(of.onlyIfOpensBy(), isLinked, pointer + "/onlyIfOpensBy");
        this.evidenceFrom = declared.pointOfWindow(of.evidenceFrom(), isLinked, pointer + "/evidenceFrom");
        this.lateUntil = declared.pointOfWindow(of.lateUntil(), isLinked, pointer + "/lateUntil");
        this.endsOn = declared.pointOfWindow(of.endsOn(), isLinked, pointer + "/endsOn");
        this.overdueUntil = declared.pointOfWindow(of.overdueUntil(), isLinked, pointer + "/overdueUntil");
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
        this.knowsNeighbours = mentions(of, "previousEvent") || mentions(of, "nextEvent");
        this.knowsEnd = mentions(of, "eventEnd");
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

    private static Occasion.Source source(WindowOf of, Declared declared, String pointer) {
        if (of.each() == null) {
            return found -> List.of(Occasion.CASE);
        }
        return of.byDay() == null
                ? declared.occasions(of.each(), pointer + "/each")
                : declared.occasionsBy(of.byDay(), of.each(), pointer);
    }

    @Override
    public void in(Found found) {
        Map<String, Moment> moments = found.moments();
        moments.put("ever", EVER);
        List<Occasion> occasions = each.in(found);
        NavigableSet<LocalDate> all = knowsNeighbours ? days(occasions) : Collections.emptyNavigableSet();
        found.count((long) businessDays * occasions.size());
        Map<String, LocalDate> links = linked == null ? Map.of() : linked.in(found);
        Set<LocalDate> days = new HashSet<>();
        for (Occasion occasion : occasions) {
            LocalDate day = occasion.date();
            if (!counts(occasion, moments) || (onePerDay && !days.add(day))) {
                continue;
            }
            moments.put(
                    "event",
                    occasion.missing().isEmpty()
                            ? Moment.on(day)
                            : new Moment(null, null, occasion.missing(), List.of()));
            moments.put("eventRecorded", Moment.on(occasion.recorded()));
            moments.put("eventEnd", Moment.on(occasion.end()));
            moments.put("linked", Moment.on(links.get(occasion.key())));
            moments.put("previousEvent", Moment.on(day == null ? null : all.lower(day)));
            moments.put("nextEvent", Moment.on(day == null ? null : all.higher(day)));
            Moment first = opens.in(moments);
            if (!first.isNone() && (first.date() == null || !first.date().isAfter(found.lastOpening()))) {
                moments.put("opens", first);
                Moment last = due.in(moments);
                if (!endsBefore(last.date(), first) && isOwed(last, moments) && isInTime(first, moments)) {
                    found.facts()
                            .add(window(
                                    occasion,
                                    first,
                                    last,
                                    moments,
                                    found.known().asOf()));
                }
            }
        }
    }

    private static NavigableSet<LocalDate> days(List<Occasion> occasions) {
        return occasions.stream()
                .flatMap(occasion -> Stream.ofNullable(occasion.date()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean counts(Occasion occasion, Map<String, Moment> moments) {
        LocalDate from = eventsFrom.in(moments).date();
        LocalDate until = eventsUntil.in(moments).date();
        LocalDate day = occasion.date();
        if (day == null
                && from != null
                && occasion.end() != null
                && occasion.end().isBefore(from)) {
            return false;
        }
        return day == null || ((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
    }

    /** A window that ends before it begins has no day, so that nothing can be owed in it. */
    private static boolean endsBefore(@Nullable LocalDate end, Moment first) {
        return end != null && first.date() != null && first.missing().isEmpty() && end.isBefore(first.date());
    }

    private boolean isInTime(Moment first, Map<String, Moment> moments) {
        LocalDate by = onlyIfOpensBy.in(moments).date();
        return by == null || first.date() == null || !first.date().isAfter(by);
    }

    private boolean isOwed(Moment last, Map<String, Moment> moments) {
        LocalDate by = bound == null ? null : onlyIfDueBy.in(moments).date();
        if (by == null) {
            return true;
        }
        LocalDate earliest = last.missing().isEmpty() ? last.date() : last.earliest();
        return earliest == null ? !last.missing().isEmpty() : !earliest.isAfter(by);
    }

    private Window window(Occasion occasion, Moment first, Moment last, Map<String, Moment> moments, LocalDate asOf) {
        List<String> moved = last.moved().isEmpty()
                ? first.moved()
                : Stream.concat(first.moved().stream(), last.moved().stream())
                        .distinct()
                        .toList();
        return WindowBuilder.builder()
                .name(name)
                .key(onePerDay ? String.valueOf(first.date()) : occasion.key())
                .about(onePerDay ? null : occasion.about())
                .number(occasion.number())
                .clause(clause == null ? occasion.clause() : clause)
                .opens(first.date())
                .due(last.date())
                // Where it may have no day, that leaves open whether it is owed, and no last day settles it.
                .dueAtTheEarliest(endsBefore(last.earliest(), first) ? null : last.earliest())
                .evidenceFrom(evidenceFrom.in(moments).date())
                .lateUntil(lateUntil.in(moments).date())
                .endsOn(endsOn.in(moments).date())
                .overdueUntil(overdueUntil.in(moments).date())
                .afterExit(afterExit)
                .doubts(knowsEnd ? occasion.allDoubts() : occasion.doubts())
                .over(last.missing().isEmpty()
                        && last.date() != null
                        && last.date().isBefore(asOf))
                .missing(first.missing().isEmpty() ? last.missing() : first.missing())
                .moved(moved)
                .build();
    }
}

package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.caseclock.facts.Span;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.TimelineDefinition.ChainOf;
import org.caseclock.timeline.TimelineDefinition.MonthsOf;
import org.caseclock.timeline.TimelineDefinition.StretchOf;
import org.caseclock.timeline.TimelineDefinition.WindowOf;
import org.jspecify.annotations.Nullable;

/** The time line that a pack defines, made ready for cases. Immutable; threads may share it. */
public final class Timeline {

    /** The selection that says which services count toward exit. */
    public static final String SERVICES_THAT_COUNT = "servicesThatCount";

    private static final String PARTICIPATION = "participation";
    private static final List<String> USUAL_MOMENTS =
            List.of("entry", "exit", "exitRecorded", "exitKnown", "event", "eventRecorded", "eventEnd", "opens");

    /** What is found in one case so far. */
    private record Found(
            KnownCase known,
            LocalDate lastOpening,
            Map<String, Moment> moments,
            Map<String, List<Stretch>> stretches,
            Map<String, Unclear> unclear,
            List<Object> facts) {}

    /** Spans that an empty field keeps from a stretch, and the stretches that there would be with them. */
    private record Unclear(List<Span> spans, String field, List<Stretch> stretches) {}

    /** Finds one thing in a case. */
    private interface Step {
        void in(Found found);
    }

    private final Map<String, Parameter> parameters;
    private final Map<String, Selector> selectors = new TreeMap<>();
    private final List<Step> steps = new ArrayList<>();

    /**
     * @throws TimelineException if the definition names what does not exist
     */
    public Timeline(TimelineDefinition definition, Map<String, Parameter> parameters, BusinessCalendar calendar) {
        this.parameters = parameters;
        orNone(definition.selections())
                .forEach((name, selection) ->
                        selectors.put(name, new Selector(selection, parameters, "/selections/" + name)));
        Set<String> moments = new TreeSet<>(USUAL_MOMENTS);
        orNone(definition.moments()).forEach((name, first) -> {
            moments.add(name);
            steps.add(first(name, selector(first.first(), "/moments/" + name + "/first")));
        });
        orNone(definition.chains()).forEach((name, of) -> {
            moments.add(name);
            moments.add(heldUntil(name));
            steps.add(chain(name, of));
        });
        Map<String, String> stretches = new HashMap<>(Map.of(PARTICIPATION, PARTICIPATION));
        orNone(definition.stretches()).forEach((name, of) -> {
            stretches.put(name, name);
            steps.add(stretch(name, of));
        });
        orNone(definition.months()).forEach((name, of) -> {
            Names.find(stretches, of.in(), "stretch", "/months/" + name + "/in");
            steps.add(months(name, of));
        });
        Points points = new Points(parameters, calendar, moments);
        orNone(definition.windows()).forEach((name, of) -> steps.add(windows(name, of, points)));
        orNone(definition.latest())
                .forEach((name, of) -> steps.add(latest(name, selector(of.of(), "/latest/" + name + "/of"))));
    }

    /** Which services count toward exit; none where the pack does not say. */
    public Predicate<Service> servicesThatCount() {
        Selector counting = selectors.get(SERVICES_THAT_COUNT);
        return service -> counting != null && counting.test(service);
    }

    /**
     * The timeline facts of a case.
     *
     * @param horizonDays how many days after the as-of date a window may open
     */
    public List<Object> of(KnownCase known, int horizonDays) {
        Found found = new Found(
                known,
                known.asOf().plusDays(horizonDays),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new ArrayList<>());
        nameTheUsual(found);
        steps.forEach(step -> step.in(found));
        return found.facts();
    }

    private static void nameTheUsual(Found found) {
        Exit exit = found.known().exit();
        LocalDate entry = found.known().participant().entryDate();
        LocalDate recorded = exit == null ? null : exit.firstRecordedOn();
        LocalDate exitDate = exit == null ? null : exit.date();
        Map<String, Moment> moments = found.moments();
        moments.put("entry", Moment.on(entry));
        moments.put("exit", Moment.on(exitDate));
        moments.put(
                "exitRecorded",
                exit == null || recorded != null
                        ? Moment.on(recorded)
                        : Moment.unknown(exitDate, "the recordedOn of exit " + exit.id()));
        moments.put("exitKnown", Moment.on(recorded != null ? recorded : exitDate));
        found.stretches().put(PARTICIPATION, List.of(new Stretch(PARTICIPATION, entry, exitDate)));
    }

    private static Step first(String name, Selector selector) {
        return found -> {
            List<Fact> facts = selector.among(found.known().facts(), Fact.class);
            found.moments()
                    .put(name, Moment.on(facts.isEmpty() ? null : facts.get(0).date()));
        };
    }

    private Step chain(String name, ChainOf of) {
        String pointer = "/chains/" + name;
        Selector services = selector(of.of(), pointer + "/of");
        Selector planned = of.heldBy() == null ? null : selector(of.heldBy(), pointer + "/heldBy");
        int gap =
                Names.find(parameters, of.gap(), "parameter", pointer + "/gap").number();
        return found -> {
            List<Fact> facts = found.known().facts();
            Chain chain = Chains.of(
                    name,
                    services.among(facts, Service.class),
                    planned == null ? List.of() : planned.among(facts, PlannedService.class),
                    gap,
                    found.known().asOf());
            found.facts().add(chain);
            found.moments()
                    .put(
                            name,
                            chain.isEmpty()
                                    ? Moment.unknown(null, "a service that counts")
                                    : Moment.on(chain.lastDay()));
            found.moments().put(heldUntil(name), Moment.on(chain.heldUntil()));
        };
    }

    private static String heldUntil(String chain) {
        return chain + ".heldUntil";
    }

    private static Step latest(String name, Selector selector) {
        return found -> {
            List<Fact> facts = selector.among(found.known().facts(), Fact.class);
            found.facts()
                    .add(new Latest(
                            name,
                            facts.isEmpty() ? null : facts.get(facts.size() - 1).id()));
        };
    }

    private Step stretch(String name, StretchOf of) {
        String pointer = "/stretches/" + name;
        Selector sure = selector(of.of(), pointer + "/of");
        Selector perhaps = of.perhapsOf() == null ? null : selector(of.perhapsOf(), pointer + "/perhapsOf");
        if ((perhaps == null) != (of.lacking() == null)) {
            throw new TimelineException(pointer, "A stretch that has perhapsOf or lacking must have both.", null);
        }
        Predicate<Fact> lacks =
                perhaps == null ? fact -> false : perhaps.lacking(String.valueOf(of.lacking()), pointer + "/lacking");
        return found -> {
            Exit exit = found.known().exit();
            LocalDate until = exit == null ? null : exit.date();
            List<Span> spans = sure.among(found.known().facts(), Span.class);
            found.stretches().put(name, Stretches.of(name, spans, until));
            if (perhaps == null) {
                return;
            }
            List<Span> unclear = perhaps.among(found.known().facts(), Span.class).stream()
                    .filter(span -> lacks.test(span) && !spans.contains(span))
                    .toList();
            if (!unclear.isEmpty()) {
                List<Span> all = Stream.concat(spans.stream(), unclear.stream())
                        .sorted(KnownCase.ORDER)
                        .toList();
                found.unclear()
                        .put(name, new Unclear(unclear, String.valueOf(of.lacking()), Stretches.of(name, all, until)));
            }
        };
    }

    private Step months(String name, MonthsOf of) {
        String pointer = "/months/" + name;
        Selector contacts = selector(of.since(), pointer + "/since");
        Parameter parameter = Names.find(parameters, of.shape(), "parameter", pointer + "/shape");
        Map<String, MonthShape> shapes = new TreeMap<>();
        Arrays.stream(MonthShape.values()).forEach(shape -> shapes.put(shape.name(), shape));
        MonthShape shape = Names.find(shapes, parameter.inWords(), "shape of a month", pointer + "/shape");
        return found -> {
            List<Fact> since = contacts.among(found.known().facts(), Fact.class);
            Set<String> sure = new HashSet<>();
            for (Window month : months(name, shape, found.stretches().getOrDefault(of.in(), List.of()), since, found)) {
                sure.add(month.key());
                found.facts().add(month);
            }
            Unclear unclear = found.unclear().get(of.in());
            if (unclear != null) {
                months(name, shape, unclear.stretches(), since, found).stream()
                        .filter(month -> !sure.contains(month.key()))
                        .map(month -> inDoubt(month, unclear))
                        .forEach(found.facts()::add);
            }
        };
    }

    private static List<Window> months(
            String name, MonthShape shape, List<Stretch> stretches, List<Fact> since, Found found) {
        LocalDate asOf = found.known().asOf();
        List<Window> months = new ArrayList<>();
        for (Stretch stretch : stretches) {
            months.addAll(
                    shape == MonthShape.CALENDAR_MONTH
                            ? Months.calendar(name, stretch, asOf, found.lastOpening())
                            : Months.rolling(name, stretch, since, asOf, found.lastOpening()));
        }
        return months;
    }

    private static Window inDoubt(Window month, Unclear unclear) {
        List<String> doubts = unclear.spans().stream()
                .filter(span -> touches(span, month))
                .map(span -> "the " + unclear.field() + " of " + Kinds.name(span))
                .toList();
        return WindowBuilder.builder(month).doubts(doubts).build();
    }

    private static boolean touches(Span span, Window month) {
        LocalDate start = span.startDate();
        LocalDate end = span.endDate();
        return (start == null || month.due() == null || !start.isAfter(month.due()))
                && (end == null || month.opens() == null || !end.isBefore(month.opens()));
    }

    private Step windows(String name, WindowOf of, Points points) {
        String pointer = "/windows/" + name;
        Selector each = of.each() == null ? null : selector(of.each(), pointer + "/each");
        Points.Ready opens = points.ready(of.opens(), pointer + "/opens");
        Points.Ready due = points.ready(of.due(), pointer + "/due");
        Points.Ready evidenceFrom = points.ready(of.evidenceFrom(), pointer + "/evidenceFrom");
        boolean afterExit = of.opens().startsAt("exit");
        return found -> {
            List<@Nullable Fact> abouts = new ArrayList<>();
            if (each == null) {
                abouts.add(null);
            } else {
                abouts.addAll(each.among(found.known().facts(), Fact.class));
            }
            for (Fact about : abouts) {
                Map<String, Moment> moments = found.moments();
                nameTheEvent(about, moments);
                Moment first = opens.in(moments);
                if (!first.isNone() && (first.date() == null || !first.date().isAfter(found.lastOpening()))) {
                    moments.put("opens", first);
                    found.facts()
                            .add(window(
                                    name,
                                    about,
                                    first,
                                    due.in(moments),
                                    evidenceFrom.in(moments),
                                    afterExit,
                                    found.known().asOf()));
                }
            }
        };
    }

    private static void nameTheEvent(@Nullable Fact about, Map<String, Moment> moments) {
        moments.put("event", about == null ? Moment.NONE : Moment.on(about.date()));
        moments.put("eventRecorded", about == null ? Moment.NONE : Moment.on(about.firstRecordedOn()));
        moments.put("eventEnd", about instanceof Span span ? Moment.on(span.endDate()) : Moment.NONE);
    }

    private static Window window(
            String name,
            @Nullable Fact about,
            Moment opens,
            Moment due,
            Moment evidenceFrom,
            boolean afterExit,
            LocalDate asOf) {
        List<String> moved = new ArrayList<>(opens.moved());
        due.moved().stream().filter(reason -> !moved.contains(reason)).forEach(moved::add);
        return new Window(
                name,
                about == null ? "" : about.id(),
                about,
                opens.date(),
                due.date(),
                due.earliest(),
                evidenceFrom.date(),
                null,
                afterExit,
                due.missing().isEmpty() && due.date() != null && due.date().isBefore(asOf),
                List.of(),
                opens.missing().isEmpty() ? due.missing() : opens.missing(),
                moved);
    }

    private Selector selector(String name, String pointer) {
        return Objects.requireNonNull(Names.find(selectors, name, "selection", pointer));
    }

    private static <K, V> Map<K, V> orNone(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : map;
    }
}

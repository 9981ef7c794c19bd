package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.caseclock.facts.Span;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.TimelineDefinition.ChainOf;
import org.caseclock.timeline.TimelineDefinition.MonthsOf;
import org.caseclock.timeline.TimelineDefinition.WindowOf;
import org.jspecify.annotations.Nullable;

/** The time line that a pack defines, made ready for cases. Immutable; threads may share it. */
public final class Timeline {

    /** The selection that says which services count toward exit. */
    public static final String SERVICES_THAT_COUNT = "servicesThatCount";

    private static final String PARTICIPATION = "participation";

    private final TimelineDefinition definition;
    private final Map<String, Parameter> parameters;
    private final BusinessCalendar calendar;
    private final Map<String, Selector> selectors = new HashMap<>();

    /**
     * @throws TimelineException if the definition names a kind of fact, a field or a selection that does not exist
     */
    public Timeline(TimelineDefinition definition, Map<String, Parameter> parameters, BusinessCalendar calendar) {
        this.definition = definition;
        this.parameters = parameters;
        this.calendar = calendar;
        orNone(definition.selections())
                .forEach((name, selection) -> selectors.put(name, new Selector(selection, parameters)));
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
        LocalDate lastOpening = known.asOf().plusDays(horizonDays);
        List<Object> facts = new ArrayList<>();
        Moments moments = new Moments(parameters, calendar);
        nameTheUsual(moments, known);
        orNone(definition.moments())
                .forEach((name, first) -> moments.name(
                        name,
                        Moment.on(select(first.first(), known, Fact.class).stream()
                                .map(Fact::date)
                                .findFirst()
                                .orElse(null))));
        orNone(definition.chains()).forEach((name, of) -> {
            Chain chain = chain(name, of, known);
            facts.add(chain);
            moments.name(
                    name, chain.isEmpty() ? Moment.unknown(null, "a service that counts") : Moment.on(chain.lastDay()));
            moments.name(name + ".heldUntil", Moment.on(chain.heldUntil()));
        });
        Map<String, List<Stretch>> stretches = stretches(known);
        orNone(definition.months())
                .forEach((name, of) -> stretches
                        .getOrDefault(of.in(), List.of())
                        .forEach(stretch -> facts.addAll(months(name, of, stretch, known, lastOpening))));
        orNone(definition.windows()).forEach((name, of) -> windows(name, of, moments, known, lastOpening, facts));
        return facts;
    }

    private static void nameTheUsual(Moments moments, KnownCase known) {
        Exit exit = known.exit();
        moments.name("entry", Moment.on(known.participant().entryDate()));
        moments.name("exit", exit == null ? Moment.NONE : Moment.on(exit.date()));
        moments.name("exitRecorded", recorded(exit));
        moments.name(
                "exitKnown",
                exit == null
                        ? Moment.NONE
                        : Moment.on(Objects.requireNonNullElse(exit.firstRecordedOn(), exit.date())));
    }

    private static Moment recorded(@Nullable Exit exit) {
        if (exit == null) {
            return Moment.NONE;
        }
        LocalDate recorded = exit.firstRecordedOn();
        return recorded != null
                ? Moment.on(recorded)
                : Moment.unknown(exit.date(), "the recording date of exit " + exit.id());
    }

    private Chain chain(String name, ChainOf of, KnownCase known) {
        List<PlannedService> planned =
                of.heldBy() == null ? List.of() : select(of.heldBy(), known, PlannedService.class);
        return Chains.of(name, select(of.of(), known, Service.class), planned, number(of.gap()), known.asOf());
    }

    private Map<String, List<Stretch>> stretches(KnownCase known) {
        LocalDate exit = known.exit() == null ? null : known.exit().date();
        Map<String, List<Stretch>> stretches = new LinkedHashMap<>();
        stretches.put(
                PARTICIPATION,
                List.of(new Stretch(PARTICIPATION, known.participant().entryDate(), exit)));
        orNone(definition.stretches())
                .forEach((name, of) ->
                        stretches.put(name, Stretches.of(name, select(of.of(), known, Span.class), exit)));
        return stretches;
    }

    private List<Window> months(String name, MonthsOf of, Stretch stretch, KnownCase known, LocalDate lastOpening) {
        return switch (MonthShape.valueOf(parameter(of.shape()).codes().get(0))) {
            case CALENDAR_MONTH -> Months.calendar(name, stretch, lastOpening);
            case ROLLING_30 -> Months.rolling(name, stretch, select(of.since(), known, Fact.class), lastOpening);
        };
    }

    private void windows(
            String name, WindowOf of, Moments moments, KnownCase known, LocalDate lastOpening, List<Object> facts) {
        List<@Nullable Fact> abouts = new ArrayList<>();
        if (of.each() == null) {
            abouts.add(null);
        } else {
            abouts.addAll(select(of.each(), known, Fact.class));
        }
        for (Fact about : abouts) {
            moments.name("event", about == null ? Moment.NONE : Moment.on(about.date()));
            Moment opens = moments.at(of.opens());
            if (opens.isNone() || (opens.date() != null && opens.date().isAfter(lastOpening))) {
                continue;
            }
            moments.name("opens", opens);
            Moment due = moments.at(of.due());
            List<String> moved = new ArrayList<>(opens.moved());
            moved.addAll(due.moved());
            List<String> missing = opens.missing().isEmpty() ? due.missing() : opens.missing();
            facts.add(new Window(
                    name,
                    about == null ? "" : about.id(),
                    about,
                    opens.date(),
                    due.date(),
                    due.earliest(),
                    of.evidenceFrom() == null
                            ? null
                            : moments.at(of.evidenceFrom()).date(),
                    null,
                    startsAtExit(of.opens()),
                    missing,
                    moved.stream().distinct().toList()));
        }
    }

    private static boolean startsAtExit(Point opens) {
        return opens.sum() != null && opens.sum().matches("exit\\b(?!\\w).*");
    }

    private <T> List<T> select(String selection, KnownCase known, Class<T> kind) {
        Selector selector = selectors.get(selection);
        if (selector == null) {
            throw new TimelineException("There is no selection named " + selection + ".");
        }
        List<T> selected = new ArrayList<>();
        for (Fact fact : known.facts()) {
            if (selector.test(fact)) {
                selected.add(kind.cast(fact));
            }
        }
        return selected;
    }

    private int number(String name) {
        return parameter(name).number();
    }

    private Parameter parameter(String name) {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new TimelineException("There is no parameter named " + name + ".");
        }
        return parameter;
    }

    private static <K, V> Map<K, V> orNone(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : map;
    }
}

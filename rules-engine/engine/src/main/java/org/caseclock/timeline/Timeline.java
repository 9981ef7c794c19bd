package org.caseclock.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Service;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.TimelineDefinition.StretchOf;
import org.jspecify.annotations.Nullable;

/** The time line that a pack defines, made ready for cases. Immutable; threads may share it. */
public final class Timeline {

    /** The selection that says which services count toward exit. */
    public static final String SERVICES_THAT_COUNT = "servicesThatCount";

    /** The stretch that every case has: from entry to exit. */
    public static final String PARTICIPATION = UsualMoments.PARTICIPATION;

    private static final int MOST_OF_A_KIND = 300;

    /** Far more than the longest record of a person gives rise to. */
    private static final int MOST_FACTS = 100_000;

    private final Predicate<Service> servicesThatCount;
    private final Object servicesThatCountAs;
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param schema what the policy knows beside the library
     * @param rows the rows of the policy's tables
     * @throws TimelineException if the definition names what does not exist
     */
    public Timeline(
            TimelineDefinition definition,
            Map<String, Parameter> parameters,
            BusinessCalendar calendar,
            CaseSchema schema,
            List<Row> rows) {
        Declared declared = new Declared(definition.selections(), parameters, calendar, schema);
        servicesThatCount = declared.selectors().containsKey(SERVICES_THAT_COUNT)
                ? declared.selectorOf(
                        Service.class, "services", SERVICES_THAT_COUNT, "/selections/" + SERVICES_THAT_COUNT)::test
                : service -> false;
        servicesThatCountAs = definition.meaningOf(SERVICES_THAT_COUNT, parameters);
        steps.add(new UsualMoments());
        each(
                definition.calendars(),
                (name, of) -> declared.calendar(name, Calendar.of(of, rows, "/calendars/" + name)));
        each(definition.moments(), (name, of) -> steps.add(new FirstStep(name, of, declared)));
        each(definition.chains(), (name, of) -> steps.add(new ChainStep(name, of, declared)));
        each(definition.quarters(), (name, of) -> steps.add(new QuarterStep(name, of, declared)));
        each(definition.stretches(), (name, of) -> steps.add(stretch(name, of, declared)));
        each(definition.periods(), declared::periods);
        each(definition.gaps(), declared::gaps);
        each(definition.months(), (name, of) -> steps.add(new MonthStep(name, of, declared)));
        each(definition.employmentStates(), (name, of) -> steps.add(new EmploymentStateStep(name, of, declared)));
        each(definition.windows(), (name, of) -> steps.add(new WindowStep(name, of, declared)));
        each(definition.latest(), (name, of) -> steps.add(new LatestStep(name, of, declared)));
    }

    private static Step stretch(String name, StretchOf of, Declared declared) {
        if (of.of() != null && of.from() == null && of.to() == null) {
            return new StretchStep(name, of.of(), of, declared);
        }
        if (of.of() == null && of.from() != null && of.beyondExit() == null) {
            return new StretchBetweenStep(name, of.from(), of, declared);
        }
        throw new TimelineException(
                "/stretches/" + name, "A stretch must be of some spans, or from one day to another.", null);
    }

    private static <T> void each(@Nullable Map<String, T> declarations, BiConsumer<String, T> step) {
        if (declarations != null) {
            if (declarations.size() > MOST_OF_A_KIND) {
                throw new TimelineException(
                        "", "A timeline must declare at most " + MOST_OF_A_KIND + " things of a kind.", null);
            }
            declarations.forEach(step);
        }
    }

    /** Whether a name means the same in every pack, so that none may give it another meaning. */
    public static boolean isReserved(String name) {
        return UsualMoments.NAMES.contains(name)
                || Declared.WINDOW_MOMENTS.contains(name)
                || UsualMoments.PARTICIPATION.equals(name)
                || SERVICES_THAT_COUNT.equals(name);
    }

    /** Which services count toward exit; none where the pack does not say. */
    public Predicate<Service> servicesThatCount() {
        return servicesThatCount;
    }

    /** Stands for which services count toward exit: equal where the same do, whichever pack says so. */
    public Object servicesThatCountAs() {
        return servicesThatCountAs;
    }

    /**
     * The timeline facts of a case.
     *
     * @param horizonDays how many days after the as-of date a window may open
     * @throws TimelineException if there are more than a case can have
     */
    public List<Object> of(KnownCase known, int horizonDays) {
        Found found = Found.nothingIn(known, horizonDays);
        for (Step step : steps) {
            step.in(found);
            if (found.facts().size() > MOST_FACTS) {
                throw new TimelineException(
                        "", "The timeline of a case must have at most " + MOST_FACTS + " facts.", null);
            }
        }
        return found.facts();
    }
}

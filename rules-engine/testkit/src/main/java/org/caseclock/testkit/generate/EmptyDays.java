package org.caseclock.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.PlannedServiceBuilder;
import org.caseclock.facts.ServiceBuilder;

/** Takes the first day from some services, as a MIS does that does not ask for one. */
final class EmptyDays {

    private static final int CASES = 12;

    private EmptyDays() {}

    static CaseFile in(CaseFile caseFile, Dice dice) {
        if (!dice.isHostile() || !dice.percent(CASES)) {
            return caseFile;
        }
        return CaseFileBuilder.builder(caseFile)
                .services(some(
                        caseFile.services(),
                        dice,
                        service ->
                                ServiceBuilder.builder(service).startDate(null).build()))
                .plannedServices(some(
                        caseFile.plannedServices(),
                        dice,
                        plan -> PlannedServiceBuilder.builder(plan)
                                .startDate(null)
                                .build()))
                .build();
    }

    /** Mostly one or two of them. */
    private static <T> List<T> some(List<T> facts, Dice dice, Function<T, T> without) {
        List<T> some = new ArrayList<>(facts.size());
        for (T fact : facts) {
            some.add(dice.below(facts.size() + 1) == 0 ? without.apply(fact) : fact);
        }
        return some;
    }
}

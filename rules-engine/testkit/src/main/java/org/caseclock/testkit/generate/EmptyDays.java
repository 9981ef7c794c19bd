package org.caseclock.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.PlannedServiceBuilder;
import org.caseclock.facts.ServiceBuilder;

/** Takes the day from some facts, of a service its first, as a MIS does that does not ask for one. */
final class EmptyDays {

    private static final int CASES = 12;
    private static final int CASES_OF_OTHERS = 6;

    private EmptyDays() {}

    static CaseFile in(CaseFile caseFile, Dice dice) {
        if (!dice.isHostile()) {
            return caseFile;
        }
        CaseFile services = dice.percent(CASES) ? ofServices(caseFile, dice) : caseFile;
        return dice.percent(CASES_OF_OTHERS) ? ofOthers(services, dice) : services;
    }

    private static CaseFile ofServices(CaseFile caseFile, Dice dice) {
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

    /** One or two facts of a case. */
    private static CaseFile ofOthers(CaseFile caseFile, Dice dice) {
        CaseFile without = WithoutDay.oneOf(caseFile, dice);
        return dice.percent(30) ? WithoutDay.oneOf(without, dice) : without;
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

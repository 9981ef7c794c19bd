package org.caseclock.oracle;

import java.time.LocalDate;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/**
 * Asks the engine.
 *
 * @param engine the engine
 * @param asOf as of which day
 * @param horizon how many days ahead
 */
record Evaluator(RulesEngine engine, LocalDate asOf, int horizon) {

    Answers of(CaseFile caseFile) {
        return new Answers(engine.evaluate(caseFile, asOf, horizon));
    }

    /** What it says of the case so filled; none where the filling is not legal: it brings a data issue (C12), or hides a fact. */
    @Nullable
    Answers of(CaseFile caseFile, Answers unfilled, Filling filling) {
        CaseFile filled = filling.in(caseFile);
        if (filled == null
                || !Answers.knowsAsMuch(filled, caseFile, asOf)
                || !areOfTheParticipation(filled, caseFile)) {
            return null;
        }
        Answers answers = of(filled);
        return answers.hasNoIssueBeyond(unfilled) ? answers : null;
    }

    /** Whether services to which a first day was given begin in the participation, or end with it before it (C6). */
    private static boolean areOfTheParticipation(CaseFile filled, CaseFile caseFile) {
        LocalDate entry = caseFile.participant().entryDate();
        for (int i = 0; i < caseFile.services().size(); i++) {
            Service service = filled.services().get(i);
            LocalDate start = service.startDate();
            LocalDate end = service.endDate();
            if (caseFile.services().get(i).startDate() == null
                    && start != null
                    && start.isBefore(entry)
                    && !start.equals(end)) {
                return false;
            }
        }
        return true;
    }
}

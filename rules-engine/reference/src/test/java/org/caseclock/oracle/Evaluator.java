package org.caseclock.oracle;

import java.time.LocalDate;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
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
        if (filled == null || !Answers.knowsAsMuch(filled, caseFile, asOf)) {
            return null;
        }
        Answers answers = of(filled);
        return answers.hasNoIssueBeyond(unfilled) ? answers : null;
    }
}

package org.caseclock.oracle;

import java.time.LocalDate;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;

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
}

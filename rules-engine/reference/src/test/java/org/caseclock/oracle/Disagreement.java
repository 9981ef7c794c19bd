package org.caseclock.oracle;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.CaseSchema;
import org.caseclock.testkit.generate.Shrinker;

/**
 * Where the engine and C11 disagree on a case.
 *
 * @param kind what sort of disagreement, whatever the case: part of C11, clause, fields
 * @param caseFile the case
 * @param finding the id of the finding
 * @param told the filling, and both answers
 * @param shows whether a smaller case shows it still
 */
record Disagreement(String kind, CaseFile caseFile, String finding, String told, Predicate<CaseFile> shows) {

    /** The smallest case, as of which day, the finding, the filling and both answers. */
    String describe(CaseSchema schema, LocalDate asOf, int horizon) {
        CaseFile smallest = shows.test(caseFile) ? Shrinker.shrink(schema, caseFile, shows) : caseFile;
        return String.format(
                "%s%n  finding %s, as of %s, horizon %d%n  %s%n  smallest case: %s %s",
                kind,
                finding,
                asOf,
                horizon,
                told,
                smallest.participant(),
                CaseFileBuilder.builder(smallest).build().facts());
    }
}

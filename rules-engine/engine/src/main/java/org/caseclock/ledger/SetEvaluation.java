package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * What several policies say of a case as of a date.
 *
 * @param schemaVersion the version of this form
 * @param engineVersion the version of the engine
 * @param caseId the case
 * @param asOf the date; what was recorded later is not known here
 * @param horizonDays how many days ahead upcoming obligations are listed
 * @param policies what each policy says by itself, in the order of the set
 * @param sharedDeeds what would do several of the tasks at once, the most urgent first
 * @param contradictions what one policy asks for and another rules out, the most urgent first
 */
public record SetEvaluation(
        int schemaVersion,
        String engineVersion,
        String caseId,
        LocalDate asOf,
        int horizonDays,
        List<Evaluation> policies,
        List<SharedDeed> sharedDeeds,
        List<Contradiction> contradictions) {

    /** The version of this form. */
    public static final int SCHEMA_VERSION = 1;

    public SetEvaluation {
        policies = List.copyOf(policies);
        sharedDeeds = List.copyOf(sharedDeeds);
        contradictions = List.copyOf(contradictions);
    }

    /** As JSON on one line, by the names of the components; the same evaluation gives the same bytes. */
    public String toJson() {
        return EvaluationJson.compact(this);
    }
}

package org.caseclock.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision whether a circumstance excludes the participant from performance measures.
 *
 * @param id the same on every run for the same case, clause and circumstance
 * @param clause the clause that it comes from
 * @param citation the section of the policy
 * @param circumstance the circumstance's id
 * @param federalCode the federal code (PIRL 923)
 * @param outcome what was decided
 * @param failed the conditions that failed
 * @param lacking the fields, documents and records that are missing
 * @param explanation the decision in a sentence
 * @param policyVersion the policy version that it is judged under
 */
public record ExclusionDecision(
        String id,
        String clause,
        String citation,
        String circumstance,
        @Nullable String federalCode,
        Outcome outcome,
        List<String> failed,
        List<String> lacking,
        String explanation,
        String policyVersion) {

    public ExclusionDecision {
        failed = List.copyOf(failed);
        lacking = List.copyOf(lacking);
    }
}

package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * The decision whether a performance measure is met in a quarter.
 *
 * @param id the same on every run for the same case, clause and quarter
 * @param clause the clause that it comes from
 * @param citation the section of the policy
 * @param quarter the calendar quarter, such as {@code 2025-Q2}
 * @param quarterStart its first day
 * @param quarterEnd its last day
 * @param outcome what was decided
 * @param evidence the facts that it rests on, by id
 * @param missing the empty fields whose filling could tell it, where it is unknown
 * @param explanation the decision in a sentence
 * @param policyVersion the policy version that it is judged under
 */
public record OutcomeDecision(
        String id,
        String clause,
        String citation,
        String quarter,
        LocalDate quarterStart,
        LocalDate quarterEnd,
        PerformanceOutcome outcome,
        List<Evidence> evidence,
        List<String> missing,
        String explanation,
        String policyVersion) {

    public OutcomeDecision {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }
}

package org.caseclock.ledger;

import java.util.List;

/**
 * A clause that no recorded fact can decide, for the monitor to look at.
 *
 * @param id the same on every run for the same case and clause
 * @param clause the clause
 * @param citation the section of the policy
 * @param severity how far the clause binds
 * @param question what to look at
 * @param facts the ids of the facts that gave rise to it
 * @param policyVersion the policy version that it is judged under
 */
public record ReviewItem(
        String id,
        String clause,
        String citation,
        Severity severity,
        String question,
        List<String> facts,
        String policyVersion) {

    public ReviewItem {
        facts = List.copyOf(facts);
    }
}

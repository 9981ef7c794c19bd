package org.caseclock.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision with outcomes of the pack's own.
 *
 * @param id the same on every run for the same case, clause and fact
 * @param clause the clause that it comes from
 * @param citation the section of the policy
 * @param subject what it is about
 * @param outcome what was decided, one of the outcomes that the clause lists; empty where too little is known
 * @param evidence the facts that it rests on, by id
 * @param missing the empty fields whose filling could tell it, where too little is known
 * @param explanation the decision in a sentence
 * @param policyVersion the policy version that it is judged under
 */
public record Decision(
        String id,
        String clause,
        String citation,
        Subject subject,
        @Nullable String outcome,
        List<Evidence> evidence,
        List<String> missing,
        String explanation,
        String policyVersion) {

    public Decision {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }
}

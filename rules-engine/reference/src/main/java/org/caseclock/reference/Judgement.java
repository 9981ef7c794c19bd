package org.caseclock.reference;

import java.util.List;

/**
 * What a policy says of one case as of one date.
 *
 * @param owed the obligations, in the order of the clause table
 * @param decided the decisions, by the first day of the circumstance, then its id
 * @param outcomes the decisions on quarters after exit, in their order
 * @param reviews the ids of the clauses that a monitor has to review
 * @param issues the data issues, by kind, then fact
 */
public record Judgement(
        List<Owed> owed,
        List<Decided> decided,
        List<QuarterOutcome> outcomes,
        List<String> reviews,
        List<Issue> issues) {

    public Judgement {
        owed = List.copyOf(owed);
        decided = List.copyOf(decided);
        outcomes = List.copyOf(outcomes);
        reviews = List.copyOf(reviews);
        issues = List.copyOf(issues);
    }

    /** What a policy says that decides nothing on quarters. */
    public Judgement(List<Owed> owed, List<Decided> decided, List<String> reviews, List<Issue> issues) {
        this(owed, decided, List.of(), reviews, issues);
    }
}

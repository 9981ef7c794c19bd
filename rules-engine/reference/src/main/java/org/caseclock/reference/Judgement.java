package org.caseclock.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * What a policy says of one case as of one date.
 *
 * @param owed the obligations, in the order of the clause table
 * @param decided the decisions, by the first day of the circumstance, then its id
 * @param outcomes the decisions on quarters after exit, in their order
 * @param reviews the ids of the clauses that a monitor has to review
 * @param issues the data issues, by kind, then fact
 * @param tasks the work that the obligations ask for, in their order
 * @param doubts what keeps those undetermined that are, in their order
 */
public record Judgement(
        List<Owed> owed,
        List<Decided> decided,
        List<QuarterOutcome> outcomes,
        List<String> reviews,
        List<Issue> issues,
        List<Task> tasks,
        List<Doubt> doubts) {

    public Judgement {
        owed = List.copyOf(owed);
        decided = List.copyOf(decided);
        outcomes = List.copyOf(outcomes);
        reviews = List.copyOf(reviews);
        issues = List.copyOf(issues);
        tasks = List.copyOf(tasks);
        doubts = List.copyOf(doubts);
    }

    /** What a policy says that decides nothing on quarters. */
    static Judgement of(Docket docket, List<Decided> decided, List<String> reviews, List<Issue> issues) {
        return new Judgement(docket.owed(), decided, List.of(), reviews, issues, docket.tasks(), docket.doubts());
    }

    /** What a policy says of a case in none of the programs that it governs: nothing is owed (C6), and that is an issue. */
    static Judgement notGoverned(List<Issue> issues) {
        List<Issue> all = new ArrayList<>(issues);
        all.add(new Issue(IssueKind.NOT_GOVERNED, ""));
        return new Judgement(List.of(), List.of(), List.of(), List.of(), all, List.of(), List.of());
    }
}

package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caseclock.knowledge.DataIssue;

/**
 * What opened, closed and changed between two evaluations of one case, by the findings' ids.
 *
 * <p>Where the later one says that the policy does not govern the case ({@link Evaluation#isGoverned()}), and the earlier
 * one did not, that alone is told: a program that came in under a wrong code takes no finding away from a host. Whoever knows
 * that the participant has left the program closes them.
 *
 * @param obligations the obligations
 * @param dueTasks the due tasks
 * @param exclusions the exclusion decisions
 * @param outcomes the decisions on performance measures
 * @param decisions the decisions that have outcomes of the pack's own
 * @param dataIssues what is wrong with the data; one that goes and one that comes, never one that changed
 */
public record Changes(
        List<Change<Obligation>> obligations,
        List<Change<DueTask>> dueTasks,
        List<Change<ExclusionDecision>> exclusions,
        List<Change<OutcomeDecision>> outcomes,
        List<Change<Decision>> decisions,
        List<Change<DataIssue>> dataIssues) {

    public Changes {
        obligations = List.copyOf(obligations);
        dueTasks = List.copyOf(dueTasks);
        exclusions = List.copyOf(exclusions);
        outcomes = List.copyOf(outcomes);
        decisions = List.copyOf(decisions);
        dataIssues = List.copyOf(dataIssues);
    }

    static Changes between(Evaluation before, Evaluation after) {
        if (!before.caseId().equals(after.caseId())) {
            throw new IllegalArgumentException("Evaluations of different cases (" + before.caseId() + " and "
                    + after.caseId() + ") cannot be compared.");
        }
        List<Change<DataIssue>> issues = between(before.dataIssues(), after.dataIssues(), DataIssue::message);
        if (before.isGoverned() && !after.isGoverned()) {
            return new Changes(List.of(), List.of(), List.of(), List.of(), List.of(), issues);
        }
        return new Changes(
                between(before.obligations(), after.obligations(), Obligation::id),
                between(before.dueTasks(), after.dueTasks(), DueTask::id),
                between(before.exclusions(), after.exclusions(), ExclusionDecision::id),
                between(before.outcomes(), after.outcomes(), OutcomeDecision::id),
                between(before.decisions(), after.decisions(), Decision::id),
                issues);
    }

    private static <T> List<Change<T>> between(List<T> before, List<T> after, Function<T, String> id) {
        Map<String, T> old = new LinkedHashMap<>();
        before.forEach(each -> old.put(id.apply(each), each));
        List<Change<T>> changes = new ArrayList<>();
        for (T each : after) {
            T was = old.remove(id.apply(each));
            if (!each.equals(was)) {
                changes.add(new Change<>(id.apply(each), was, each));
            }
        }
        old.forEach((gone, was) -> changes.add(new Change<>(gone, was, null)));
        return changes;
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return obligations.isEmpty()
                && dueTasks.isEmpty()
                && exclusions.isEmpty()
                && outcomes.isEmpty()
                && decisions.isEmpty()
                && dataIssues.isEmpty();
    }
}

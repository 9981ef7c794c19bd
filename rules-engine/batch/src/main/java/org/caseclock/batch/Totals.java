package org.caseclock.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.caseclock.knowledge.DataIssueKind;
import org.caseclock.ledger.DueTask;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.NotKept;
import org.caseclock.ledger.Outcome;
import org.caseclock.ledger.PerformanceOutcome;
import org.caseclock.ledger.SetEvaluation;
import org.caseclock.ledger.Severity;
import org.caseclock.ledger.Status;

/** What is counted over the cases of a part or of all. It holds counts and never a case; JSON has it by its fields. */
final class Totals {

    long evaluated;
    long rejected;
    long casesWithViolations;
    final Map<String, EnumMap<Status, Long>> clauses = new TreeMap<>();
    final EnumMap<Severity, Long> violations = new EnumMap<>(Severity.class);
    final EnumMap<TaskTime, Long> tasks = new EnumMap<>(TaskTime.class);
    final EnumMap<Outcome, Long> exclusions = new EnumMap<>(Outcome.class);
    final EnumMap<PerformanceOutcome, Long> outcomes = new EnumMap<>(PerformanceOutcome.class);
    final EnumMap<DataIssueKind, Long> dataIssues = new EnumMap<>(DataIssueKind.class);
    long reviewItems;

    /** What is counted of each policy by its pack's id, where there are several. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    final Map<String, Totals> policies = new TreeMap<>();

    /** The deeds that would do tasks of several policies, or several of one. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    long sharedDeeds;

    /** The tasks that another policy rules out. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    long contradictions;

    /** The obligations that cannot be told because the source keeps no facts that they rest on. */
    long undeterminedForWant;

    /** When a task is due. */
    enum TaskTime {
        OVERDUE,
        WITHIN_HORIZON,
        /** Or without a date. */
        LATER
    }

    void add(Evaluation evaluation) {
        evaluated++;
        evaluation.obligations().forEach(obligation -> add(ofClause(obligation.clause()), obligation.status(), 1));
        evaluation.violations().forEach(violation -> add(violations, violation.severity(), 1));
        casesWithViolations += evaluation.violations().isEmpty() ? 0 : 1;
        LocalDate horizon = evaluation.asOf().plusDays(evaluation.horizonDays());
        evaluation.dueTasks().forEach(task -> add(tasks, time(task, horizon), 1));
        evaluation.exclusions().forEach(decision -> add(exclusions, decision.outcome(), 1));
        evaluation.outcomes().forEach(decision -> add(outcomes, decision.outcome(), 1));
        evaluation.dataIssues().forEach(issue -> add(dataIssues, issue.kind(), 1));
        reviewItems += evaluation.reviewItems().size();
        undeterminedForWant += evaluation.obligations().stream()
                .filter(obligation -> NotKept.isNamedIn(obligation.missing()))
                .count();
    }

    /** What several policies say is counted for each by itself. */
    void add(SetEvaluation evaluation) {
        evaluated++;
        casesWithViolations += evaluation.policies().stream()
                        .allMatch(policy -> policy.violations().isEmpty())
                ? 0
                : 1;
        sharedDeeds += evaluation.sharedDeeds().size();
        contradictions += evaluation.contradictions().size();
        evaluation.policies().forEach(policy -> ofPolicy(policy.pack().id()).add(policy));
    }

    Totals ofPolicy(String pack) {
        return policies.computeIfAbsent(pack, any -> new Totals());
    }

    void add(Totals other) {
        evaluated += other.evaluated;
        rejected += other.rejected;
        casesWithViolations += other.casesWithViolations;
        other.clauses.forEach((clause, counts) -> addAll(ofClause(clause), counts));
        addAll(violations, other.violations);
        addAll(tasks, other.tasks);
        addAll(exclusions, other.exclusions);
        addAll(outcomes, other.outcomes);
        addAll(dataIssues, other.dataIssues);
        reviewItems += other.reviewItems;
        sharedDeeds += other.sharedDeeds;
        contradictions += other.contradictions;
        other.policies.forEach((pack, totals) -> ofPolicy(pack).add(totals));
        undeterminedForWant += other.undeterminedForWant;
    }

    EnumMap<Status, Long> ofClause(String clause) {
        return clauses.computeIfAbsent(clause, any -> new EnumMap<>(Status.class));
    }

    private static TaskTime time(DueTask task, LocalDate horizon) {
        LocalDate due = task.due();
        if (task.overdue()) {
            return TaskTime.OVERDUE;
        }
        return due != null && !due.isAfter(horizon) ? TaskTime.WITHIN_HORIZON : TaskTime.LATER;
    }

    private static <E extends Enum<E>> void add(EnumMap<E, Long> counts, E key, long number) {
        counts.merge(key, number, Long::sum);
    }

    private static <E extends Enum<E>> void addAll(EnumMap<E, Long> counts, EnumMap<E, Long> others) {
        others.forEach((key, number) -> add(counts, key, number));
    }
}

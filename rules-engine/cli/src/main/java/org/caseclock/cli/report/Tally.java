package org.caseclock.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseclock.knowledge.DataIssueKind;
import org.caseclock.ledger.DueTask;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.NotKept;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Outcome;
import org.caseclock.ledger.Severity;

/** What is counted over a caseload. It holds counts and the ten worst cases, never the evaluations. */
public final class Tally {

    /** How many cases are named. */
    static final int WORST = 10;

    /**
     * A case with violations.
     *
     * @param clauses how many of them are REQUIRED, by clause
     */
    public record Worst(String caseId, int required, int advisory, Map<String, Integer> clauses) {
        static final Comparator<Worst> ORDER = Comparator.comparingInt(Worst::required)
                .thenComparingInt(Worst::advisory)
                .reversed()
                .thenComparing(Worst::caseId);
    }

    final Map<String, StatusCount> clauses = new HashMap<>();
    final Map<Severity, Integer> violations = new EnumMap<>(Severity.class);
    final Map<Outcome, Integer> exclusions = new EnumMap<>(Outcome.class);
    final Map<DataIssueKind, Integer> dataIssues = new TreeMap<>();
    final List<Worst> worst = new ArrayList<>();
    int casesWithRequired;
    int overdue;
    int dueWithinHorizon;
    int dueLater;
    int reviewItems;
    /** The findings that cannot be told because the source keeps no facts that they rest on. */
    int notKept;

    public void add(Evaluation evaluation) {
        for (Obligation obligation : evaluation.obligations()) {
            clauses.computeIfAbsent(obligation.clause(), clause -> new StatusCount())
                    .add(obligation.status());
            notKept += NotKept.isNamedIn(obligation.missing()) ? 1 : 0;
        }
        evaluation.violations().forEach(violation -> violations.merge(violation.severity(), 1, Integer::sum));
        evaluation.exclusions().forEach(decision -> exclusions.merge(decision.outcome(), 1, Integer::sum));
        evaluation.dataIssues().forEach(issue -> dataIssues.merge(issue.kind(), 1, Integer::sum));
        reviewItems += evaluation.reviewItems().size();
        LocalDate horizon = evaluation.asOf().plusDays(evaluation.horizonDays());
        evaluation.dueTasks().forEach(task -> addTask(task, horizon));
        rank(evaluation);
    }

    private void addTask(DueTask task, LocalDate horizon) {
        LocalDate due = task.due();
        if (task.overdue()) {
            overdue++;
        } else if (due != null && !due.isAfter(horizon)) {
            dueWithinHorizon++;
        } else {
            dueLater++;
        }
    }

    private void rank(Evaluation evaluation) {
        Map<String, Integer> required = new LinkedHashMap<>();
        int advisory = 0;
        for (Obligation violation : evaluation.violations()) {
            if (violation.severity() == Severity.REQUIRED) {
                required.merge(violation.clause(), 1, Integer::sum);
            } else {
                advisory++;
            }
        }
        if (required.isEmpty()) {
            return;
        }
        casesWithRequired++;
        int all = required.values().stream().mapToInt(Integer::intValue).sum();
        worst.add(new Worst(evaluation.caseId(), all, advisory, required));
        worst.sort(Worst.ORDER);
        if (worst.size() > WORST) {
            worst.remove(WORST);
        }
    }
}

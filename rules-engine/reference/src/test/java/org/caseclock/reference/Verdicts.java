package org.caseclock.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Kinds;
import org.caseclock.knowledge.DataIssueKind;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What rules and reference can be compared on: findings; decisions; reviews; issues; and tasks. Facts of several kinds that
 * bear one id are not told apart by it.
 */
record Verdicts(
        List<Finding> findings, Set<String> decided, Set<String> reviews, Set<String> issues, Set<String> tasks) {

    Verdicts {
        // Facts of two kinds with one id may be owed the same, which is owed twice.
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::toString))
                .toList();
    }

    static Verdicts of(Evaluation evaluation) {
        List<Finding> findings = new ArrayList<>();
        evaluation.obligations().forEach(each -> {
            String subject = subject(evaluation, each.id(), each.clause());
            String status = each.status().name();
            List<String> evidence = each.evidence().stream().map(Evidence::id).toList();
            boolean undetermined = status.equals(Status.UNDETERMINED.name());
            List<String> missing = undetermined ? List.copyOf(each.missing()) : List.of();
            findings.add(new Finding(each.clause(), subject, each.opens(), each.due(), status, evidence, missing));
        });
        Set<String> decided = new TreeSet<>();
        evaluation
                .exclusions()
                .forEach(each ->
                        decided.add(line(each.clause(), each.circumstance(), each.federalCode(), each.outcome())));
        evaluation.outcomes().forEach(each -> {
            List<String> evidence =
                    each.evidence().stream().map(Evidence::id).sorted().toList();
            decided.add(line(each.clause(), each.quarter(), each.outcome(), evidence, each.missing()));
        });
        Set<String> reviews = new TreeSet<>();
        evaluation.reviewItems().forEach(item -> reviews.add(item.clause()));
        Set<String> issues = new TreeSet<>();
        evaluation
                .dataIssues()
                .forEach(issue -> issues.add(
                        line(issue.kind(), issue.kind() == DataIssueKind.NOT_GOVERNED ? "" : issue.factId())));
        Set<String> outcomes = new TreeSet<>();
        evaluation.outcomes().forEach(outcome -> outcomes.add(outcome.id()));
        Set<String> tasks = new TreeSet<>();
        evaluation.dueTasks().stream()
                .filter(task -> !outcomes.contains(task.id()))
                .forEach(task ->
                        tasks.add(line(task.clause(), subject(evaluation, task.id(), task.clause()), task.overdue())));
        return new Verdicts(findings, decided, reviews, issues, tasks);
    }

    private static String subject(Evaluation evaluation, String id, String clause) {
        String subject =
                id.substring(evaluation.caseId().length() + 1 + clause.length()).replaceFirst("^/", "");
        return Kinds.named(subject) == null ? subject : Kinds.afterKind(subject);
    }

    static Verdicts of(Judgement judgement) {
        List<Finding> findings = new ArrayList<>();
        Iterator<Doubt> doubts = judgement.doubts().iterator();
        judgement.owed().forEach(each -> {
            List<String> missing =
                    each.status() == Status.UNDETERMINED ? doubts.next().missing() : List.of();
            findings.add(new Finding(
                    each.clause(),
                    each.subject(),
                    each.opens(),
                    each.due(),
                    each.status().name(),
                    each.evidence(),
                    missing));
        });
        Set<String> decided = new TreeSet<>();
        judgement
                .decided()
                .forEach(each ->
                        decided.add(line(each.clause(), each.circumstance(), each.federalCode(), each.outcome())));
        judgement
                .outcomes()
                .forEach(each -> decided.add(line(
                        each.clause(),
                        each.quarter(),
                        each.outcome(),
                        each.evidence().stream().sorted().toList(),
                        each.missing())));
        Set<String> issues = new TreeSet<>();
        judgement.issues().forEach(issue -> issues.add(line(issue.kind(), issue.factId())));
        Set<String> tasks = new TreeSet<>();
        judgement.tasks().forEach(task -> tasks.add(line(task.clause(), task.subject(), task.overdue())));
        return new Verdicts(findings, decided, new TreeSet<>(judgement.reviews()), issues, tasks);
    }

    /** What they differ on, for short: the clauses, and whether decisions, reviews, issues or tasks. */
    String clausesThatDiffer(Verdicts other) {
        Set<Finding> differing = new HashSet<>(findings);
        other.findings.forEach(each -> {
            if (!differing.remove(each)) {
                differing.add(each);
            }
        });
        Set<String> clauses = new TreeSet<>();
        differing.forEach(each -> clauses.add(each.clause()));
        return clauses + " " + decided.equals(other.decided) + " " + reviews.equals(other.reviews) + " "
                + issues.equals(other.issues) + " " + tasks.equals(other.tasks);
    }

    static String line(@Nullable Object... parts) {
        StringBuilder line = new StringBuilder();
        for (Object part : parts) {
            line.append(part).append(' ');
        }
        return line.toString();
    }
}

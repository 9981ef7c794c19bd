package org.caseclock.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Kinds;
import org.caseclock.knowledge.DataIssueKind;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Evidence;

/**
 * What rules and reference can be compared on: clause, subject, window, status and evidence; decisions; reviews; issues; tasks;
 * and what keeps those undetermined that are.
 * Facts of several kinds that bear one id are not told apart by it.
 */
record Verdicts(
        List<String> owed,
        Set<String> decided,
        Set<String> reviews,
        Set<String> issues,
        Set<String> tasks,
        List<String> missing) {

    static Verdicts of(Evaluation evaluation) {
        List<String> owed = new ArrayList<>();
        evaluation.obligations().forEach(each -> {
            String subject = subject(evaluation, each.id(), each.clause());
            List<String> evidence = each.evidence().stream().map(Evidence::id).toList();
            owed.add(line(each.clause(), subject, each.opens(), each.due(), each.status(), evidence));
        });
        // Facts of two kinds with one id may be owed the same, which is owed twice.
        owed.sort(null);
        Set<String> decided = new TreeSet<>();
        evaluation
                .exclusions()
                .forEach(each ->
                        decided.add(line(each.clause(), each.circumstance(), each.federalCode(), each.outcome())));
        evaluation.outcomes().forEach(each -> {
            List<String> evidence =
                    each.evidence().stream().map(Evidence::id).sorted().toList();
            decided.add(line(each.clause(), each.quarter(), each.outcome(), evidence));
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
        List<String> missing = new ArrayList<>();
        evaluation.obligations().stream()
                .filter(each -> each.status().name().equals(Status.UNDETERMINED.name()))
                .forEach(each -> missing.add(line(
                        each.clause(),
                        subject(evaluation, each.id(), each.clause()),
                        each.missing().stream().sorted().toList())));
        missing.sort(null);
        return new Verdicts(owed, decided, reviews, issues, tasks, missing);
    }

    private static String subject(Evaluation evaluation, String id, String clause) {
        String subject =
                id.substring(evaluation.caseId().length() + 1 + clause.length()).replaceFirst("^/", "");
        return Kinds.named(subject) == null ? subject : Kinds.afterKind(subject);
    }

    static Verdicts of(Judgement judgement) {
        List<String> owed = new ArrayList<>();
        judgement
                .owed()
                .forEach(each -> owed.add(
                        line(each.clause(), each.subject(), each.opens(), each.due(), each.status(), each.evidence())));
        // Facts of two kinds with one id may be owed the same, which is owed twice.
        owed.sort(null);
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
                        each.evidence().stream().sorted().toList())));
        Set<String> issues = new TreeSet<>();
        judgement.issues().forEach(issue -> issues.add(line(issue.kind(), issue.factId())));
        Set<String> tasks = new TreeSet<>();
        judgement.tasks().forEach(task -> tasks.add(line(task.clause(), task.subject(), task.overdue())));
        List<String> missing = new ArrayList<>();
        judgement.doubts().forEach(each -> missing.add(line(each.clause(), each.subject(), each.missing())));
        missing.sort(null);
        return new Verdicts(owed, decided, new TreeSet<>(judgement.reviews()), issues, tasks, missing);
    }

    /** What they differ on, for short: the clauses, and whether decisions, reviews or issues. */
    String clausesThatDiffer(Verdicts other) {
        Set<String> clauses = new TreeSet<>();
        owed.stream().filter(line -> !other.owed.contains(line)).forEach(line -> clauses.add(clauseOf(line)));
        other.owed.stream().filter(line -> !owed.contains(line)).forEach(line -> clauses.add(clauseOf(line)));
        Set<String> clausesInDoubt = new TreeSet<>();
        missing.stream()
                .filter(line -> !other.missing.contains(line))
                .forEach(line -> clausesInDoubt.add(clauseOf(line)));
        other.missing.stream()
                .filter(line -> !missing.contains(line))
                .forEach(line -> clausesInDoubt.add(clauseOf(line)));
        return clauses + " " + clausesInDoubt + " " + decided.equals(other.decided) + " "
                + reviews.equals(other.reviews) + " " + issues.equals(other.issues) + " " + tasks.equals(other.tasks);
    }

    private static String clauseOf(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static String line(Object... parts) {
        StringBuilder line = new StringBuilder();
        for (Object part : parts) {
            line.append(part).append(' ');
        }
        return line.toString();
    }
}

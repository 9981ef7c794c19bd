package org.caseclock.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Evidence;

/** What rules and reference can be compared on: clause, subject, window, status and evidence; decisions; reviews; issues. */
record Verdicts(Set<String> owed, Set<String> decided, Set<String> reviews, Set<String> issues) {

    static Verdicts of(Evaluation evaluation) {
        Set<String> owed = new TreeSet<>();
        evaluation.obligations().forEach(each -> {
            String subject = each.id()
                    .substring(evaluation.caseId().length() + 1 + each.clause().length())
                    .replaceFirst("^/", "");
            List<String> evidence = each.evidence().stream().map(Evidence::id).toList();
            owed.add(line(each.clause(), subject, each.opens(), each.due(), each.status(), evidence));
        });
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
        evaluation.dataIssues().forEach(issue -> issues.add(line(issue.kind(), issue.factId())));
        return new Verdicts(owed, decided, reviews, issues);
    }

    static Verdicts of(Judgement judgement) {
        Set<String> owed = new TreeSet<>();
        judgement
                .owed()
                .forEach(each -> owed.add(
                        line(each.clause(), each.subject(), each.opens(), each.due(), each.status(), each.evidence())));
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
        return new Verdicts(owed, decided, new TreeSet<>(judgement.reviews()), issues);
    }

    /** What they differ on, for short: the clauses, and whether decisions, reviews or issues. */
    String clausesThatDiffer(Verdicts other) {
        Set<String> clauses = new TreeSet<>();
        owed.stream().filter(line -> !other.owed.contains(line)).forEach(line -> clauses.add(clauseOf(line)));
        other.owed.stream().filter(line -> !owed.contains(line)).forEach(line -> clauses.add(clauseOf(line)));
        return clauses + " " + decided.equals(other.decided) + " " + reviews.equals(other.reviews) + " "
                + issues.equals(other.issues);
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

package org.caseclock.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.knowledge.DataIssueKind;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Status;
import org.jspecify.annotations.Nullable;

/** What the engine says of a case, by finding. */
final class Answers {

    /** Of such a fact the reference alone is void, or nothing is. */
    private static final Set<DataIssueKind> OF_REFERENCES = Set.of(
            DataIssueKind.UNKNOWN_REFERENCE,
            DataIssueKind.AMBIGUOUS_REFERENCE,
            DataIssueKind.DUPLICATE_ID,
            DataIssueKind.WRONG_RECIPIENT);

    private final Evaluation evaluation;
    private final Map<String, Obligation> findings = new HashMap<>();
    private final Set<String> issues = new HashSet<>();

    Answers(Evaluation evaluation) {
        this.evaluation = evaluation;
        evaluation.obligations().forEach(each -> findings.putIfAbsent(each.id(), each));
        evaluation
                .dataIssues()
                .forEach(issue -> issues.add(issue.kind() + " " + issue.factKind() + " " + issue.factId()));
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Set<String> ids() {
        return findings.keySet();
    }

    @Nullable
    Obligation finding(String id) {
        return findings.get(id);
    }

    /** The status; none where there is no such finding. */
    @Nullable
    Status status(String id) {
        Obligation finding = findings.get(id);
        return finding == null ? null : finding.status();
    }

    /** The status in a word. */
    String answer(String id) {
        Status status = status(id);
        return status == null ? "ABSENT" : status.name();
    }

    /** All findings of a clause, with their statuses. */
    Map<String, Status> answers(String clause) {
        Map<String, Status> answers = new TreeMap<>();
        findings.values().stream()
                .filter(each -> each.clause().equals(clause))
                .forEach(each -> answers.put(each.id(), each.status()));
        return answers;
    }

    List<Obligation> undetermined() {
        return findings.values().stream()
                .filter(each -> each.status() == Status.UNDETERMINED)
                .sorted(Comparator.comparing(Obligation::id))
                .toList();
    }

    /** Whether nothing is wrong with a fact itself; what has a data issue starts no duty and is no evidence (C12). */
    boolean isSound(Fact fact) {
        return evaluation.dataIssues().stream()
                .noneMatch(issue -> !OF_REFERENCES.contains(issue.kind())
                        && (issue.factKind() + " " + issue.factId())
                                .equals(Kinds.inWords(fact.getClass()) + " " + fact.id()));
    }

    boolean hasNoIssueBeyond(Answers other) {
        return other.issues.containsAll(issues);
    }

    /** How many of the facts of a case are known. */
    static long known(CaseFile caseFile, LocalDate asOf) {
        long known = 0;
        for (Fact fact : caseFile.facts()) {
            if (isKnown(fact, asOf)) {
                known++;
            }
        }
        return known;
    }

    /** From its recording on or, where that is not kept, from its date (C7). */
    static boolean isKnown(Fact fact, LocalDate asOf) {
        LocalDate recorded = fact.firstRecordedOn();
        LocalDate from = recorded != null ? recorded : fact.date();
        return from == null || !from.isAfter(asOf);
    }
}

package org.caseclock.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.ledger.DueTask;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Evidence;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Severity;
import org.caseclock.ledger.Status;
import org.caseclock.ledger.Subject;
import org.caseclock.policy.Clause;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.Role;
import org.caseclock.reference.Judgement;
import org.caseclock.reference.Owed;
import org.caseclock.reference.Task;
import org.caseclock.testkit.generate.Policy;
import org.jspecify.annotations.Nullable;

/**
 * What a developer writes who has no rule engine: the reference judges, and each obligation gets its id, its citation, a
 * sentence that says how it stands, its evidence and its task. The sentence is simpler than the engine's; parameters, empty
 * fields, moved dates and the nearest evidence are left out, which is in its favour.
 */
final class PlainJava {

    private final PolicyPack pack;
    private final Policy policy;

    PlainJava(PolicyPack pack, Policy policy) {
        this.pack = pack;
        this.policy = policy;
    }

    Evaluation evaluate(CaseFile caseFile, LocalDate asOf, int horizonDays) {
        Judgement judgement = References.judge(policy, caseFile, asOf, horizonDays);
        Map<String, Fact> facts = new HashMap<>();
        for (Fact fact : caseFile.facts()) {
            facts.put(fact.id(), fact);
        }
        PolicyVersion inForce = pack.versionOn(asOf);
        String version = inForce == null ? "" : inForce.id();
        List<Obligation> obligations = new ArrayList<>();
        List<Obligation> violations = new ArrayList<>();
        List<DueTask> tasks = new ArrayList<>();
        Map<String, Task> todos = new HashMap<>();
        judgement.tasks().forEach(task -> todos.put(task.clause() + "/" + task.subject(), task));
        for (Owed owed : judgement.owed()) {
            Clause clause = Objects.requireNonNull(pack.told(owed.clause()));
            Obligation obligation = obligation(caseFile, owed, clause, facts, version);
            obligations.add(obligation);
            if (obligation.isViolation()) {
                violations.add(obligation);
            }
            Task todo = todos.get(owed.clause() + "/" + owed.subject());
            if (todo != null) {
                tasks.add(task(obligation, clause, todo.overdue()));
            }
        }
        return new Evaluation(
                Evaluation.SCHEMA_VERSION,
                "plain",
                new Evaluation.PackUsed(pack.id(), version, pack.digest()),
                caseFile.caseId(),
                asOf,
                horizonDays,
                violations,
                tasks,
                List.of(),
                List.of(),
                List.of(),
                obligations,
                List.of(),
                List.of(),
                List.of());
    }

    private static Obligation obligation(
            CaseFile caseFile, Owed owed, Clause clause, Map<String, Fact> facts, String version) {
        Status status = Status.valueOf(owed.status().name());
        List<Evidence> evidence = new ArrayList<>();
        for (String id : owed.evidence()) {
            Fact fact = Objects.requireNonNull(facts.get(id));
            evidence.add(new Evidence(Kinds.inWords(fact.getClass()), id, fact.date()));
        }
        String subject = owed.subject();
        return new Obligation(
                caseFile.caseId() + "/" + owed.clause() + (subject.isEmpty() ? "" : "/" + subject),
                owed.clause(),
                clause.citation(),
                Severity.of(clause.modality()),
                status,
                subject(caseFile, subject, facts.get(subject)),
                owed.opens(),
                owed.due(),
                evidence,
                null,
                List.of(),
                null,
                sentence(owed, status, clause, evidence),
                List.of(),
                List.of(),
                version,
                caseFile.participant().caseManager());
    }

    private static Subject subject(CaseFile caseFile, String subject, @Nullable Fact about) {
        if (about != null) {
            return new Subject(Kinds.inWords(about.getClass()), subject, null);
        }
        return subject.isEmpty() ? new Subject("case", caseFile.caseId(), null) : new Subject("month", subject, null);
    }

    private static String sentence(Owed owed, Status status, Clause clause, List<Evidence> evidence) {
        StringBuilder text = new StringBuilder();
        text.append(owed.subject()).append(": ").append(clause.requirement()).append('.');
        switch (status) {
            case MET -> names(text.append(" Met by "), evidence).append('.');
            case LATE ->
                names(text.append(" It was due ").append(owed.due()).append(". Met late by "), evidence)
                        .append('.');
            case MISSED ->
                text.append(" Nothing on record from ")
                        .append(owed.opens())
                        .append(" to ")
                        .append(owed.due())
                        .append(" meets this. It would have been met by ")
                        .append(clause.metBy())
                        .append('.');
            case OPEN, UPCOMING ->
                text.append(" It opens ")
                        .append(owed.opens())
                        .append(" and is due ")
                        .append(owed.due())
                        .append(". It is met by ")
                        .append(clause.metBy())
                        .append('.');
            case EXCUSED -> text.append(" The exit was recorded after the window closed.");
            case UNDETERMINED -> text.append(" Not enough information.");
        }
        return text.toString();
    }

    private static StringBuilder names(StringBuilder text, List<Evidence> evidence) {
        String comma = "";
        for (Evidence each : evidence) {
            text.append(comma).append(each.kind()).append(' ').append(each.id());
            text.append(" of ").append(each.date());
            comma = ", ";
        }
        return text;
    }

    private static DueTask task(Obligation obligation, Clause clause, boolean overdue) {
        return new DueTask(
                obligation.id(),
                obligation.clause(),
                obligation.citation(),
                obligation.severity(),
                obligation.status(),
                overdue,
                Objects.requireNonNullElse(clause.task(), clause.requirement()),
                Objects.requireNonNullElse(clause.role(), Role.CASE_MANAGER),
                Boolean.TRUE.equals(clause.delegable()),
                obligation.subject(),
                obligation.opens(),
                obligation.due(),
                obligation.explanation());
    }
}

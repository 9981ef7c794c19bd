package org.caseclock.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.policy.Clause;
import org.caseclock.policy.ParameterDefinition;
import org.caseclock.policy.ParameterDefinition.DatedValue;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.Role;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Quarter;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/** Lays out what was judged of one case under one policy version. */
final class Findings {

    private final PolicyPack pack;
    private final PolicyVersion version;
    private final KnownCase known;
    private final IdentityHashMap<Clause, List<UsedParameter>> parameters = new IdentityHashMap<>();
    private final IdentityHashMap<List<UsedParameter>, List<UsedParameter>> limits = new IdentityHashMap<>();

    Findings(PolicyPack pack, PolicyVersion version, KnownCase known) {
        this.pack = pack;
        this.version = version;
        this.known = known;
    }

    Obligation obligation(Owed owed, Clause clause, Judgement judgement) {
        Window window = owed.window();
        boolean notServed = judgement.status() == Status.MISSED || judgement.status() == Status.EXCUSED;
        // Of what has parts, those that are lacking say more.
        Dated nearest = notServed && judgement.missing().isEmpty() ? nearest(owed.evidence(), window) : null;
        List<UsedParameter> used = parameters.computeIfAbsent(clause, this::parameters);
        return new Obligation(
                known.caseId() + "/" + owed.clause() + (window.key().isEmpty() ? "" : "/" + window.key()),
                owed.clause(),
                clause.citation(),
                Severity.of(clause.modality()),
                judgement.status(),
                subject(window),
                window.opens(),
                dueOf(window, judgement),
                evidence(judgement.evidence()),
                nearest == null ? null : evidence(nearest),
                judgement.missing(),
                Explanation.of(owed, clause, judgement, nearest, limits.computeIfAbsent(used, this::limits)),
                used,
                window.moved(),
                version.id(),
                staff(window.about()));
    }

    static DueTask task(Obligation obligation, Clause clause, boolean overdue) {
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

    ExclusionDecision decision(Exclusion exclusion, String clauseId, Clause clause) {
        List<String> failed = List.copyOf(exclusion.failed());
        List<String> lacking = List.copyOf(exclusion.lacking());
        Outcome outcome = exclusion.outcome();
        return new ExclusionDecision(
                known.caseId() + "/" + clauseId + "/" + exclusion.circumstance().id(),
                clauseId,
                clause.citation(),
                exclusion.circumstance().id(),
                clause.federalCode(),
                outcome,
                failed,
                lacking,
                Explanation.of(outcome, exclusion.circumstance(), clause, failed, lacking),
                version.id());
    }

    OutcomeDecision decision(QuarterOutcome outcome, Clause clause) {
        Quarter quarter = outcome.quarter();
        List<Dated> evidence = outcome.evidence().stream().map(Dated::of).toList();
        return new OutcomeDecision(
                known.caseId() + "/" + outcome.clause() + "/" + quarter.label(),
                outcome.clause(),
                clause.citation(),
                quarter.label(),
                quarter.startDate(),
                quarter.endDate(),
                outcome.outcome(),
                evidence.stream().map(Findings::evidence).toList(),
                Explanation.of(outcome, clause, evidence),
                version.id());
    }

    /** To find out what the record does not tell. */
    static DueTask task(OutcomeDecision decision, Clause clause) {
        return new DueTask(
                decision.id(),
                decision.clause(),
                decision.citation(),
                Severity.of(clause.modality()),
                Status.OPEN,
                false,
                Objects.requireNonNullElse(clause.task(), clause.requirement()),
                Objects.requireNonNullElse(clause.role(), Role.CASE_MANAGER),
                Boolean.TRUE.equals(clause.delegable()),
                new Subject("quarter", decision.quarter(), null),
                decision.quarterStart(),
                null,
                decision.explanation());
    }

    ReviewItem review(String clauseId, Clause clause, List<String> facts) {
        return new ReviewItem(
                known.caseId() + "/" + clauseId,
                clauseId,
                clause.citation(),
                Severity.of(clause.modality()),
                Objects.requireNonNullElse(clause.task(), clause.requirement()),
                facts,
                version.id());
    }

    Note note(String clauseId, Clause clause) {
        return new Note(
                known.caseId() + "/" + clauseId, clauseId, clause.citation(), clause.requirement(), version.id());
    }

    /** What is missing may leave the last day open. */
    private static @Nullable LocalDate dueOf(Window window, Judgement judgement) {
        return judgement.status() == Status.UNDETERMINED && !window.missing().isEmpty() ? null : window.due();
    }

    private Subject subject(Window window) {
        String element = window.element() == null ? null : Explanation.inWords(window.element());
        if (window.about() != null) {
            return new Subject(
                    Kinds.inWords(window.about().getClass()), window.about().id(), element);
        }
        if (window.key().isEmpty()) {
            return new Subject("case", known.caseId(), element);
        }
        String kind = window.isMonth() ? "month" : window.isQuarter() ? "quarter" : "interval";
        return new Subject(kind, window.key(), element);
    }

    private @Nullable String staff(@Nullable Fact about) {
        return about instanceof Contact contact && contact.staff() != null
                ? contact.staff()
                : known.participant().caseManager();
    }

    private static List<Evidence> evidence(List<Dated> dated) {
        List<Evidence> evidence = new ArrayList<>(dated.size());
        for (Dated each : dated) {
            evidence.add(evidence(each));
        }
        return evidence;
    }

    private static Evidence evidence(Dated dated) {
        return new Evidence(Kinds.inWords(dated.fact().getClass()), dated.fact().id(), dated.date());
    }

    /** The fact outside the window that came closest to it; of two as close the later. */
    private static @Nullable Dated nearest(List<Dated> evidence, Window window) {
        return evidence.stream()
                .filter(dated -> dated.date() != null)
                .min(Comparator.<Dated>comparingLong(dated -> distance(dated.date(), window))
                        .thenComparing(Dated.ORDER.reversed()))
                .orElse(null);
    }

    private static long distance(@Nullable LocalDate date, Window window) {
        LocalDate edge =
                date != null && window.due() != null && date.isAfter(window.due()) ? window.due() : window.opens();
        return date == null || edge == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(date, edge));
    }

    /** Those that are numbers: in a sentence, a list of codes says nothing. */
    private List<UsedParameter> limits(List<UsedParameter> used) {
        return used.stream()
                .filter(each -> {
                    Parameter parameter = version.parameters().get(each.name());
                    return parameter != null && parameter.codes().isEmpty();
                })
                .toList();
    }

    private List<UsedParameter> parameters(Clause clause) {
        List<UsedParameter> used = new ArrayList<>();
        for (String name : clause.parameters()) {
            Parameter parameter = version.parameters().get(name);
            ParameterDefinition definition = pack.parameters().get(name);
            DatedValue value = definition == null ? null : definition.on(version.inForceFrom());
            if (parameter != null && value != null) {
                used.add(new UsedParameter(name, parameter.inWords(), value.citation()));
            }
        }
        return used;
    }
}

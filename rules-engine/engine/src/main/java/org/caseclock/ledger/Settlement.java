package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.knowledge.DataIssue;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.ledger.Claims.Claim;
import org.caseclock.ledger.Exclusion.Waiver;
import org.caseclock.policy.Clause;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/**
 * Judges what rules wrote to ledgers, one a policy version, and lays it out as an evaluation. An obligation belongs to
 * the version in force on the day its window opens (see {@link Claims} for one that a new number moves), a decision to that of the exit date, and what has no day to that of
 * the as-of date; before the first version nothing is judged.
 */
public final class Settlement {

    private record Entry(PolicyVersion version, Ledger ledger, Findings findings) {}

    private final PolicyPack pack;
    private final KnownCase known;
    private final int horizonDays;
    private final Map<String, Integer> clauseOrder = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<DueTask> tasks = new ArrayList<>();
    private final List<ExclusionDecision> decisions = new ArrayList<>();
    private final List<OutcomeDecision> outcomes = new ArrayList<>();
    private final List<DataIssue> issues = new ArrayList<>();
    private final List<ReviewItem> reviews = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** An empty settlement of one case under one pack. */
    public Settlement(PolicyPack pack, KnownCase known, int horizonDays) {
        this.pack = pack;
        this.known = known;
        this.horizonDays = horizonDays;
        pack.clauses().keySet().forEach(clause -> clauseOrder.put(clause, clauseOrder.size()));
    }

    /** Takes in what the rules of one version wrote. */
    public void take(PolicyVersion version, Ledger ledger) {
        entries.add(new Entry(version, ledger, new Findings(pack, version, known)));
    }

    /** Decisions come first: an exclusion waives what other versions ask for as well. */
    private void settle() {
        List<Waiver> waivers = new ArrayList<>();
        Claims claims = new Claims(known.asOf());
        for (Entry entry : entries) {
            for (Exclusion exclusion : entry.ledger().exclusions()) {
                if (exclusion.clause() != null) {
                    decide(exclusion, exclusion.clause(), entry, waivers, claims);
                }
            }
        }
        for (Entry entry : entries) {
            for (Owed owed : entry.ledger().owed()) {
                if (!isWaived(owed, waivers)) {
                    claims.add(claim(owed, entry));
                }
            }
            entry.ledger().outcomes().forEach(outcome -> decide(outcome, entry));
            entry.ledger().questions().forEach(question -> question(question, entry));
            entry.ledger().reviews().forEach((clause, facts) -> review(clause, facts, entry));
            if (entry.version().governs(known.asOf())) {
                speakOfTheCase(entry);
            }
        }
        claims.heard().forEach(this::add);
    }

    /** What no fact gave rise to is governed by the as-of date. */
    private void speakOfTheCase(Entry entry) {
        for (String clause : entry.ledger().reviewsWithoutFact()) {
            reviews.add(entry.findings().review(clause, clause(clause), List.of()));
        }
        for (String clause : entry.ledger().notes()) {
            notes.add(entry.findings().note(clause, clause(clause)));
        }
    }

    private void decide(Exclusion exclusion, String clause, Entry entry, List<Waiver> waivers, Claims claims) {
        Outcome outcome = exclusion.outcome();
        if (entry.version().governs(dayOfDecisions())) {
            decisions.add(entry.findings().decision(exclusion, clause, clause(clause)));
            if (outcome == Outcome.EXCLUDED) {
                waivers.addAll(exclusion.waivers());
            }
        }
        if (outcome != Outcome.NOT_EXCLUDED) {
            exclusion.needs().forEach(owed -> claims.add(claim(owed, entry)));
        }
    }

    private void decide(QuarterOutcome outcome, Entry entry) {
        if (outcome.quarter().begun() && entry.version().governs(dayOfDecisions())) {
            Clause clause = clause(outcome.clause());
            OutcomeDecision decision = entry.findings().decision(outcome, clause);
            outcomes.add(decision);
            if (decision.outcome() == PerformanceOutcome.UNKNOWN) {
                tasks.add(Findings.task(decision, clause));
            }
        }
    }

    private void question(Ledger.Question question, Entry entry) {
        if (entry.version().governs(governingDay(question.fact().date()))) {
            String name = Kinds.name(question.fact());
            issues.add(
                    new DataIssue(question.kind(), question.fact().id(), "The " + name + " " + question.what() + "."));
        }
    }

    /** A decision belongs to the version of the exit date. */
    private LocalDate dayOfDecisions() {
        return known.exit() == null ? known.asOf() : known.exit().date();
    }

    /**
     * The evaluation of all that was taken in.
     *
     * @throws LedgerException if a rule names a clause that the pack does not have, or owes the same thing twice
     */
    public Evaluation evaluation(String engineVersion) {
        settle();
        obligations.sort(Comparator.<Obligation>comparingInt(obligation -> order(obligation.clause()))
                .thenComparing(Obligation::opens, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Obligation::id));
        tasks.sort(Comparator.comparing(DueTask::overdue, Comparator.reverseOrder())
                .thenComparing(DueTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(DueTask::severity)
                .thenComparingInt(task -> order(task.clause()))
                .thenComparing(DueTask::id));
        decisions.sort(Comparator.comparing(ExclusionDecision::circumstance));
        outcomes.sort(Comparator.comparing(OutcomeDecision::quarterStart).thenComparing(OutcomeDecision::id));
        reviews.sort(Comparator.comparingInt(item -> order(item.clause())));
        notes.sort(Comparator.comparingInt(note -> order(note.clause())));
        PolicyVersion inForce = pack.versionOn(known.asOf());
        return new Evaluation(
                Evaluation.SCHEMA_VERSION,
                engineVersion,
                new Evaluation.PackUsed(pack.id(), inForce == null ? null : inForce.id(), pack.digest()),
                known.caseId(),
                known.asOf(),
                horizonDays,
                obligations.stream().filter(Obligation::isViolation).toList(),
                tasks,
                decisions,
                outcomes,
                obligations,
                reviews,
                notes,
                dataIssues());
    }

    private List<DataIssue> dataIssues() {
        return Stream.concat(known.dataIssues().stream(), issues.stream())
                .distinct()
                .sorted(DataIssue.ORDER)
                .toList();
    }

    private LocalDate governingDay(@Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, known.asOf());
    }

    private int order(String clause) {
        return Objects.requireNonNull(clauseOrder.get(clause));
    }

    private static boolean isWaived(Owed owed, List<Waiver> waivers) {
        if (waivers.isEmpty()) {
            return false;
        }
        LocalDate due = owed.window().due();
        return waivers.stream()
                .anyMatch(waiver -> waiver.clause().equals(owed.clause())
                        && (waiver.dueFrom() == null || (due != null && !due.isBefore(waiver.dueFrom()))));
    }

    private static Claim claim(Owed owed, Entry entry) {
        return new Claim(owed, entry.version(), entry.findings());
    }

    private void add(Claim claim) {
        Owed owed = claim.owed();
        Window window = owed.window();
        LocalDate opens = window.opens();
        if (opens != null && opens.isAfter(known.asOf().plusDays(horizonDays))) {
            return;
        }
        Clause clause = clause(owed.clause());
        Judgement judgement = Judgement.of(owed, clause.canBeLate(), known.asOf(), exitRecorded());
        if (Judgement.hasEnded(owed, clause.canBeLate(), known.asOf())) {
            return;
        }
        Obligation obligation = claim.findings().obligation(owed, clause, judgement);
        if (!ids.add(obligation.id())) {
            throw new LedgerException("Two rules owe " + obligation.id() + ".");
        }
        obligations.add(obligation);
        boolean overdue = obligation.status() == Status.MISSED
                && (!clause.canBeLate() || Judgement.lateEvidenceWouldServe(window, known.asOf()));
        if (overdue || obligation.status() == Status.OPEN || obligation.status() == Status.UPCOMING) {
            tasks.add(Findings.task(obligation, clause, overdue));
        }
    }

    private void review(String clauseId, List<Fact> because, Entry entry) {
        List<String> facts = because.stream()
                .filter(fact -> entry.version().governs(governingDay(fact.date())))
                .map(Fact::id)
                .distinct()
                .sorted()
                .toList();
        if (!facts.isEmpty()) {
            reviews.add(entry.findings().review(clauseId, clause(clauseId), facts));
        }
    }

    private Clause clause(String id) {
        Clause clause = pack.clauses().get(id);
        if (clause == null) {
            throw new LedgerException("A rule names the clause " + id + ", which the pack does not have.");
        }
        return clause;
    }

    private @Nullable LocalDate exitRecorded() {
        Exit exit = known.exit();
        return exit == null ? null : exit.firstRecordedOn();
    }
}

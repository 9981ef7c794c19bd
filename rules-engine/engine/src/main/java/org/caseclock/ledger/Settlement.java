package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.input.PlainlyCode;
import org.caseclock.knowledge.DataIssue;
import org.caseclock.knowledge.DayRange;
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
 * the version in force on the day its window opens (see {@link Claims} for one that a new number moves), a decision about a fact
 * to that of the fact's day, one about the case to that of the exit date, and what has no day to that of the as-of date; before
 * the first version nothing is judged.
 */
public final class Settlement {

    private record Entry(PolicyVersion version, Ledger ledger) {}

    private static final Comparator<@Nullable LocalDate> NONE_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());

    private static final Comparator<@Nullable LocalDate> NONE_LAST =
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());

    /** By clause, then window. */
    private static final Comparator<Claim> ORDER = Settlement::compare;

    private final Wordings wordings;
    private final KnownCase known;
    private final Findings findings;
    private final int horizonDays;
    private final NotKept notKept;
    private final LocalDate lastOpening;
    private final DayRange judged;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<Obligation> violated = new ArrayList<>();
    private final List<DueTask> tasks = new ArrayList<>();
    private final List<ExclusionDecision> decisions = new ArrayList<>();
    private final List<OutcomeDecision> outcomes = new ArrayList<>();
    private final List<Decision> choices = new ArrayList<>();
    private final Violations violations = new Violations();
    private final List<DataIssue> issues = new ArrayList<>();
    private final List<ReviewItem> reviews = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    /** What a decision that is pending would waive: it is judged, and nobody is asked to do it meanwhile. */
    private final List<Waiver> pending = new ArrayList<>();

    /**
     * An empty settlement of one case under one pack.
     *
     * @param notKept what the source of the case does not keep
     */
    public Settlement(Wordings wordings, KnownCase known, int horizonDays, NotKept notKept) {
        this.notKept = notKept;
        this.lastOpening = known.asOf().plusDays(horizonDays);
        this.judged = new DayRange(wordings.pack().versions().get(0).inForceFrom(), lastOpening);
        this.wordings = wordings;
        this.known = known;
        this.findings = new Findings(known, wordings.pack().schema());
        this.horizonDays = horizonDays;
    }

    /** Takes in what the rules of one version wrote. */
    public void take(PolicyVersion version, Ledger ledger) {
        entries.add(new Entry(version, ledger));
    }

    /** Decisions come first: an exclusion waives what other versions ask for as well. */
    private void settle() {
        List<Waiver> waivers = new ArrayList<>();
        Claims claims = new Claims(known, entries.size() > 1);
        for (Entry entry : entries) {
            for (Exclusion exclusion : entry.ledger().exclusions()) {
                if (exclusion.clause() != null) {
                    decide(exclusion, wording(exclusion.clause(), entry), entry, waivers, claims);
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
        List<Claim> heard = claims.heard();
        heard.sort(ORDER);
        Set<String> ids = new HashSet<>(heard.size() * 2);
        for (Claim claim : heard) {
            add(claim, ids);
        }
        // A decision may rest on what was missed.
        Choices said = new Choices(known, wordings.pack().versions(), dayOfDecisions());
        for (Entry entry : entries) {
            entry.ledger()
                    .choices()
                    .forEach(choice -> said.add(entry.version(), wording(choice.clause(), entry), choice));
        }
        choices.addAll(said.decided(violations, notKept, findings));
    }

    private static int compare(Claim one, Claim other) {
        int byClause = Integer.compare(one.wording().order(), other.wording().order());
        if (byClause != 0) {
            return byClause;
        }
        Window window = one.owed().window();
        Window than = other.owed().window();
        int byDay = NONE_FIRST.compare(window.opens(), than.opens());
        return byDay != 0 ? byDay : window.key().compareTo(than.key());
    }

    /** What no fact gave rise to is governed by the as-of date. */
    private void speakOfTheCase(Entry entry) {
        for (String clause : entry.ledger().reviewsWithoutFact()) {
            reviews.add(findings.review(wording(clause, entry), List.of()));
        }
        for (String clause : entry.ledger().notes()) {
            notes.add(findings.note(wording(clause, entry)));
        }
    }

    private void decide(Exclusion exclusion, Wording wording, Entry entry, List<Waiver> waivers, Claims claims) {
        Outcome outcome = exclusion.outcome();
        if (entry.version().governs(dayOfDecisions())) {
            decisions.add(findings.decision(exclusion, wording));
            if (outcome == Outcome.EXCLUDED) {
                waivers.addAll(exclusion.waivers());
            } else if (outcome == Outcome.PENDING) {
                pending.addAll(exclusion.waivers());
            }
        }
        if (outcome != Outcome.NOT_EXCLUDED) {
            exclusion.needs().forEach(owed -> claims.add(claim(owed, entry)));
        }
    }

    private void decide(QuarterOutcome outcome, Entry entry) {
        if (outcome.quarter().begun() && entry.version().governs(dayOfDecisions())) {
            Wording wording = wording(outcome.clause(), entry);
            OutcomeDecision decision = findings.decision(outcome, wording);
            outcomes.add(decision);
            if (decision.outcome() == PerformanceOutcome.UNKNOWN) {
                tasks.add(Findings.task(decision, wording));
            }
        }
    }

    private void question(Ledger.Question question, Entry entry) {
        if (entry.version().governs(governingDay(question.fact().date()))) {
            issues.add(DataIssue.of(
                    question.kind(),
                    question.fact(),
                    Kinds.capitalized(question.fact()) + " " + question.what() + "."));
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
        tasks.sort(this::compare);
        decisions.sort(Comparator.comparing(ExclusionDecision::circumstance));
        outcomes.sort(Comparator.comparing(OutcomeDecision::quarterStart).thenComparing(OutcomeDecision::id));
        choices.sort(Comparator.<Decision>comparingInt(decision -> wordings.order(decision.clause()))
                .thenComparing(Decision::id));
        reviews.sort(Comparator.comparingInt(item -> wordings.order(item.clause())));
        notes.sort(Comparator.comparingInt(note -> wordings.order(note.clause())));
        PolicyPack pack = wordings.pack();
        PolicyVersion inForce = pack.versionOn(known.asOf());
        return new Evaluation(
                Evaluation.SCHEMA_VERSION,
                engineVersion,
                new Evaluation.PackUsed(pack.id(), inForce == null ? null : inForce.id(), pack.digest()),
                known.caseId(),
                known.asOf(),
                horizonDays,
                violated,
                tasks,
                decisions,
                outcomes,
                choices,
                obligations,
                reviews,
                notes,
                dataIssues());
    }

    /** What is overdue first, then by last day (none last), severity and clause. */
    private int compare(DueTask one, DueTask other) {
        if (one.overdue() != other.overdue()) {
            return one.overdue() ? -1 : 1;
        }
        int byDay = NONE_LAST.compare(one.due(), other.due());
        if (byDay != 0) {
            return byDay;
        }
        int bySeverity = one.severity().compareTo(other.severity());
        if (bySeverity != 0) {
            return bySeverity;
        }
        int byClause = Integer.compare(wordings.order(one.clause()), wordings.order(other.clause()));
        return byClause != 0 ? byClause : one.id().compareTo(other.id());
    }

    private List<DataIssue> dataIssues() {
        if (issues.isEmpty()) {
            return known.dataIssues();
        }
        return Stream.concat(known.dataIssues().stream(), issues.stream())
                .distinct()
                .sorted(DataIssue.ORDER)
                .toList();
    }

    private LocalDate governingDay(@Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, known.asOf());
    }

    private static boolean isWaived(Owed owed, List<Waiver> waivers) {
        if (waivers.isEmpty()) {
            return false;
        }
        return waivers.stream()
                .anyMatch(waiver -> waiver.clause().equals(owed.clause())
                        && (waiver.dueFrom() == null || isDueFrom(waiver.dueFrom(), owed.window())));
    }

    /** Whether a window is due on a day or later, on whichever of its days. */
    private static boolean isDueFrom(LocalDate from, Window window) {
        return window.isOpen()
                ? window.otherwise().stream()
                        .allMatch(days -> days.due() != null && !days.due().isBefore(from))
                : window.due() != null && !window.due().isBefore(from);
    }

    private Claim claim(Owed owed, Entry entry) {
        return new Claim(
                owed, wording(owed.clause(), entry).of(owed, entry.ledger().words(owed.clause())));
    }

    private Wording wording(String clause, Entry entry) {
        return wordings.of(entry.version(), clause);
    }

    /**
     * @param ids those of what was added before
     */
    private void add(Claim claim, Set<String> ids) {
        Owed owed = claim.owed();
        Window window = owed.window();
        if (window.opensAfter(lastOpening) || !Judgement.mayBeJudged(owed, known, judged)) {
            return;
        }
        Clause clause = claim.wording().clause();
        Judgement judgement = notKept.applyTo(owed, Judgement.of(claim, known, judged));
        if (Judgement.hasEnded(owed, clause.canBeLate(), known)) {
            return;
        }
        Obligation obligation = findings.obligation(owed, claim.wording(), judgement);
        if (!ids.add(obligation.id())) {
            throw new LedgerException("Two rules " + owed.verb() + " "
                    + PlainlyCode.shown(known.caseId()) + "/"
                    + claim.wording().id() + (window.key().isEmpty() ? "" : "/" + PlainlyCode.shownParts(window.key()))
                    + ".");
        }
        obligations.add(obligation);
        if (obligation.isViolation()) {
            violated.add(obligation);
        }
        boolean canStillBeDoneInTime = owed.isToBeDone()
                && obligation.due() != null
                && !obligation.due().isBefore(known.asOf());
        violations.add(obligation, !canStillBeDoneInTime);
        if (!owed.isToBeDone()) {
            return;
        }
        boolean overdue = obligation.status() == Status.MISSED
                && window.canStillBeDoneOn(known.asOf())
                && (clause.canBeLate() ? Judgement.lateEvidenceWouldServe(window, known.asOf()) : clause.mayBeMended());
        boolean toDo = overdue || obligation.status() == Status.OPEN || obligation.status() == Status.UPCOMING;
        if (toDo && !isWaived(owed, pending)) {
            tasks.add(Findings.task(obligation, claim.wording(), overdue));
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
            reviews.add(findings.review(wording(clauseId, entry), facts));
        }
    }
}

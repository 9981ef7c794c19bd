package org.caseclock.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Kinds;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.policy.Clause;
import org.caseclock.timeline.Quarter;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/** Lays out what was judged of one case. */
final class Findings {

    private final KnownCase known;
    private final Explanation explanation;
    private final DecisionWords decisionWords;

    /**
     * @param schema what the pack declares beside the library
     */
    Findings(KnownCase known, CaseSchema schema) {
        this.known = known;
        explanation = new Explanation(schema);
        decisionWords = new DecisionWords(schema);
    }

    Obligation obligation(Owed owed, Wording wording, Judgement judgement) {
        Window window = owed.window();
        boolean notServed = judgement.status() == Status.MISSED || judgement.status() == Status.EXCUSED;
        // Of what has parts, those that are lacking say more.
        Dated nearest = notServed && owed.isToBeDone() && judgement.missing().isEmpty()
                ? nearest(owed.evidence(), window)
                : null;
        return new Obligation(
                known.caseId() + "/" + wording.id() + (window.key().isEmpty() ? "" : "/" + window.key()),
                wording.id(),
                wording.clause().citation(),
                wording.severity(),
                judgement.status(),
                subject(window),
                window.opens(),
                dueOf(window, judgement),
                evidence(judgement.evidence()),
                nearest == null ? null : Evidence.of(nearest),
                judgement.missing(),
                judgement.measured(),
                explanation.of(owed, wording, judgement, nearest),
                wording.parameters(),
                window.moved(),
                wording.version().id(),
                staff(window.about()));
    }

    static DueTask task(Obligation obligation, Wording wording, boolean overdue) {
        return new DueTask(
                obligation.id(),
                obligation.clause(),
                obligation.citation(),
                obligation.severity(),
                obligation.status(),
                overdue,
                wording.task(),
                wording.role(),
                wording.delegable(),
                obligation.subject(),
                obligation.opens(),
                obligation.due(),
                obligation.explanation());
    }

    ExclusionDecision decision(Exclusion exclusion, Wording wording) {
        Clause clause = wording.clause();
        List<String> failed = List.copyOf(exclusion.failed());
        List<String> lacking = List.copyOf(exclusion.lacking());
        Outcome outcome = exclusion.outcome();
        return new ExclusionDecision(
                known.caseId() + "/" + wording.id() + "/"
                        + exclusion.circumstance().id(),
                wording.id(),
                clause.citation(),
                Kinds.id(exclusion.circumstance()),
                clause.federalCode(),
                outcome,
                failed,
                lacking,
                decisionWords.of(outcome, exclusion.circumstance(), wording, failed, lacking),
                wording.version().id());
    }

    OutcomeDecision decision(QuarterOutcome outcome, Wording wording) {
        Quarter quarter = outcome.quarter();
        List<Dated> evidence = outcome.evidence().stream().map(Dated::of).toList();
        return new OutcomeDecision(
                known.caseId() + "/" + wording.id() + "/" + quarter.label(),
                wording.id(),
                wording.clause().citation(),
                quarter.label(),
                quarter.startDate(),
                quarter.endDate(),
                outcome.outcome(),
                evidence(evidence),
                outcome.missing(),
                decisionWords.of(outcome, wording.clause(), evidence),
                wording.version().id());
    }

    Decision decision(Choice choice, Choice.Chosen chosen, Wording wording) {
        Fact about = choice.about();
        List<Dated> by = Dated.inOrder(chosen.by().stream().map(Dated::of).toList());
        return new Decision(
                known.caseId() + "/" + wording.id() + (about == null ? "" : "/" + about.id()),
                wording.id(),
                wording.clause().citation(),
                about == null
                        ? new Subject("case", known.caseId(), null)
                        : new Subject(FactKind.of(about).words(), Kinds.id(about), null),
                chosen.outcome(),
                evidence(by),
                chosen.missing(),
                decisionWords.of(chosen, about, wording.clause(), by),
                wording.version().id());
    }

    /** To find out what the record does not tell. */
    static DueTask task(OutcomeDecision decision, Wording wording) {
        return new DueTask(
                decision.id(),
                decision.clause(),
                decision.citation(),
                wording.severity(),
                Status.OPEN,
                false,
                wording.task(),
                wording.role(),
                wording.delegable(),
                new Subject("quarter", decision.quarter(), null),
                decision.quarterStart(),
                null,
                decision.explanation());
    }

    ReviewItem review(Wording wording, List<String> facts) {
        return new ReviewItem(
                known.caseId() + "/" + wording.id(),
                wording.id(),
                wording.clause().citation(),
                wording.severity(),
                wording.task(),
                facts,
                wording.version().id());
    }

    Note note(Wording wording) {
        return new Note(
                known.caseId() + "/" + wording.id(),
                wording.id(),
                wording.clause().citation(),
                wording.clause().requirement(),
                wording.version().id());
    }

    /** What is missing may leave the last day open. */
    private static @Nullable LocalDate dueOf(Window window, Judgement judgement) {
        return judgement.status() == Status.UNDETERMINED && (window.opens() == null || !window.isDueKnown())
                ? null
                : window.due();
    }

    private Subject subject(Window window) {
        String element = window.element() == null ? null : explanation.inWords(window.element());
        if (window.about() != null) {
            return new Subject(FactKind.of(window.about()).words(), Kinds.id(window.about()), element);
        }
        if (window.key().isEmpty()) {
            return new Subject("case", known.caseId(), element);
        }
        if (window.period() != null) {
            return new Subject(window.period(), window.key(), element);
        }
        String kind = window.isMonth() ? "month" : window.isQuarter() ? "quarter" : "interval";
        return new Subject(kind, window.key(), element);
    }

    /** Whether it follows on another, so that its first day is its key. */
    private static boolean isInterval(Window window) {
        return window.about() == null
                && window.opens() != null
                && window.key().length() >= "yyyy-MM-dd".length()
                && window.key().equals(window.opens().toString());
    }

    private @Nullable String staff(@Nullable Fact about) {
        return about instanceof Contact contact && contact.staff() != null
                ? contact.staff()
                : known.participant().caseManager();
    }

    private static List<Evidence> evidence(List<Dated> dated) {
        if (dated.size() < 2) {
            return dated.isEmpty() ? List.of() : List.of(Evidence.of(dated.get(0)));
        }
        List<Evidence> evidence = new ArrayList<>(dated.size());
        for (Dated each : dated) {
            evidence.add(Evidence.of(each));
        }
        return evidence;
    }

    /**
     * The fact outside the window that came closest to it; of two as close the later. An interval opens after what ended
     * the one before, which did not come too early for this one.
     */
    private static @Nullable Dated nearest(List<Dated> evidence, Window window) {
        if (evidence.isEmpty()) {
            return null;
        }
        LocalDate from = isInterval(window) ? window.opens() : null;
        Dated nearest = null;
        long least = Long.MAX_VALUE;
        for (Dated each : evidence) {
            long distance = distance(each.date(), window);
            if (each.date() != null
                    && (from == null || !each.date().isBefore(from))
                    && (nearest == null || distance <= least)) {
                nearest = each;
                least = distance;
            }
        }
        return nearest;
    }

    private static long distance(@Nullable LocalDate date, Window window) {
        LocalDate edge =
                date != null && window.due() != null && date.isAfter(window.due()) ? window.due() : window.opens();
        return date == null || edge == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(date, edge));
    }
}

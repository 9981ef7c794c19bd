package org.caseclock.cli.diff;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.caseclock.cli.text.Words;
import org.caseclock.ledger.Change;
import org.caseclock.ledger.Changes;
import org.caseclock.ledger.Decision;
import org.caseclock.ledger.DueTask;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.ExclusionDecision;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.OutcomeDecision;
import org.jspecify.annotations.Nullable;

/** Gathers, case by case, what one policy says otherwise than another. */
public final class CaseloadDiff {

    private static final String NOTHING = "nothing";

    private final Map<String, ClauseDiff> clauses = new LinkedHashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Totals before = new Totals();
    private final Totals after = new Totals();
    private int cases;

    /** How much there is in all. */
    static final class Totals {
        int obligations;
        int violations;
        int tasks;

        private void add(Evaluation evaluation) {
            obligations += evaluation.obligations().size();
            violations += evaluation.violations().size();
            tasks += evaluation.dueTasks().size();
        }
    }

    /** Takes in one case, as both policies judge it. */
    public void add(Evaluation old, Evaluation changedTo) {
        cases++;
        before.add(old);
        after.add(changedTo);
        Changes changes = changedTo.since(old);
        changes.obligations()
                .forEach(change -> add(old, change, Obligation::clause, CaseloadDiff::inShort, "the days of "));
        changes.exclusions()
                .forEach(change -> add(
                        old,
                        change,
                        ExclusionDecision::clause,
                        decision -> decision.outcome().name(),
                        "the reasons of "));
        changes.outcomes()
                .forEach(change -> add(
                        old,
                        change,
                        OutcomeDecision::clause,
                        decision -> decision.outcome().name(),
                        "the evidence of "));
        changes.decisions().forEach(change -> add(old, change, Decision::clause, Words::outcome, "the evidence of "));
        changes.dueTasks().stream()
                .filter(change -> change.isOpened() || change.isClosed())
                .forEach(change -> add(old, change, DueTask::clause, task -> "task", ""));
    }

    private <T> void add(
            Evaluation of,
            Change<T> change,
            Function<T, String> clause,
            Function<T, String> inShort,
            String otherwise) {
        T one = Objects.requireNonNullElse(change.after(), change.before());
        String was = change.before() == null ? NOTHING : inShort.apply(change.before());
        String is = change.after() == null ? NOTHING : inShort.apply(change.after());
        if (was.equals(is)) {
            if (!moved(change.before(), change.after())) {
                return;
            }
            is = otherwise + was + " move";
        } else {
            is = was + " -> " + is;
        }
        changed.add(of.caseId());
        clauses.computeIfAbsent(clause.apply(one), key -> new ClauseDiff()).add(is, of.caseId());
    }

    private static String inShort(Obligation obligation) {
        return obligation.status().name();
    }

    /** What a case manager would notice: other days, not another wording. */
    private static boolean moved(@Nullable Object before, @Nullable Object after) {
        return before instanceof Obligation was
                && after instanceof Obligation is
                && !(same(was.opens(), is.opens()) && same(was.due(), is.due()));
    }

    private static boolean same(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Objects.equals(one, other);
    }

    int cases() {
        return cases;
    }

    int changedCases() {
        return changed.size();
    }

    Totals before() {
        return before;
    }

    Totals after() {
        return after;
    }

    Map<String, ClauseDiff> clauses() {
        return clauses;
    }
}

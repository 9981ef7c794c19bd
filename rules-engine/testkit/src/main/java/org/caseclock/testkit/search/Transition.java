package org.caseclock.testkit.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.caseclock.ledger.Change;
import org.caseclock.ledger.Changes;
import org.caseclock.ledger.Decision;
import org.caseclock.ledger.DueTask;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.ExclusionDecision;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.OutcomeDecision;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of something that is said under a clause where another policy judges the same case.
 *
 * @param clause the clause
 * @param words what becomes of it, such as {@code MET -> LATE} or {@code the days of MISSED move}
 */
public record Transition(String clause, String words) {

    private static final String NOTHING = "nothing";
    private static final String TASK = "task";

    /** All that is said otherwise of one case, each as often as it is. */
    public static List<Transition> of(Evaluation old, Evaluation changedTo) {
        List<Transition> found = new ArrayList<>();
        Changes changes = changedTo.since(old);
        changes.obligations()
                .forEach(change -> add(
                        found, change, Obligation::clause, each -> each.status().name(), "the days of "));
        changes.exclusions()
                .forEach(change -> add(
                        found,
                        change,
                        ExclusionDecision::clause,
                        each -> each.outcome().name(),
                        "the reasons of "));
        changes.outcomes()
                .forEach(change -> add(
                        found,
                        change,
                        OutcomeDecision::clause,
                        each -> each.outcome().name(),
                        "the evidence of "));
        changes.decisions()
                .forEach(change -> add(found, change, Decision::clause, Transition::outcome, "the evidence of "));
        changes.dueTasks().stream()
                .filter(change -> change.isOpened() || change.isClosed())
                .forEach(change -> add(found, change, DueTask::clause, task -> TASK, ""));
        return found;
    }

    /** Whether it is a task that comes or goes. */
    boolean isOfTask() {
        return words.startsWith(TASK) || words.endsWith(TASK);
    }

    private static String outcome(Decision decision) {
        String outcome = decision.outcome();
        return outcome == null ? "NOT KNOWN" : outcome.replace('_', ' ');
    }

    private static <T> void add(
            List<Transition> found,
            Change<T> change,
            Function<T, String> clause,
            Function<T, String> inShort,
            String otherwise) {
        T one = Objects.requireNonNullElse(change.after(), change.before());
        String was = change.before() == null ? NOTHING : inShort.apply(change.before());
        String is = change.after() == null ? NOTHING : inShort.apply(change.after());
        if (!was.equals(is)) {
            found.add(new Transition(clause.apply(one), was + " -> " + is));
        } else if (moved(change.before(), change.after())) {
            found.add(new Transition(clause.apply(one), otherwise + was + " move"));
        }
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
}

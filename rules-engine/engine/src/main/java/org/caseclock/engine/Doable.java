package org.caseclock.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseclock.ledger.DueTask;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.SharedDeed.Served;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/**
 * A task that one deed can do.
 *
 * @param by the deeds, any of which does it
 * @param complete whether it can be done in no other way, and by no fact from before its days
 * @param overdue whether its day is past, so that it is to be done at once
 * @param from the first day on which it does
 * @param until the last; empty where the policy sets none
 */
record Doable(
        Served served,
        Set<Deed> by,
        boolean complete,
        boolean overdue,
        LocalDate from,
        @Nullable LocalDate until) {

    static final Comparator<Doable> MOST_URGENT = Comparator.comparing(
                    Doable::until, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Doable::from)
            .thenComparing(task -> task.served().task());

    /** The tasks of one policy that one deed can do. */
    static List<Doable> of(PolicyPack pack, Deeds deeds, Evaluation evaluation) {
        if (evaluation.dueTasks().isEmpty()) {
            return List.of();
        }
        Map<String, Obligation> obligations = new HashMap<>();
        evaluation.obligations().forEach(obligation -> obligations.put(obligation.id(), obligation));
        List<Doable> doable = new ArrayList<>();
        for (DueTask task : evaluation.dueTasks()) {
            Obligation obligation = obligations.get(task.id());
            Set<Deed> by = obligation == null ? Set.of() : deeds.of(obligation.policyVersion(), task.clause());
            if (obligation != null && !by.isEmpty()) {
                boolean complete = deeds.areComplete(obligation.policyVersion(), task.clause());
                doable.add(of(pack, task, by, complete, evaluation.asOf()));
            }
        }
        return doable;
    }

    private static Doable of(PolicyPack pack, DueTask task, Set<Deed> by, boolean complete, LocalDate asOf) {
        Served served = new Served(pack.id(), pack.board(), task.id(), task.clause(), task.citation(), task.due());
        LocalDate opens = task.opens();
        LocalDate from = task.overdue() || opens == null || opens.isBefore(asOf) ? asOf : opens;
        return new Doable(served, by, complete, task.overdue(), from, task.overdue() ? asOf : task.due());
    }

    /** What each deed that does it is recorded as; empty where they are of several kinds. */
    @Nullable
    String kind() {
        List<String> kinds =
                by.stream().map(deed -> deed.kind().words()).distinct().toList();
        return kinds.size() == 1 ? kinds.get(0) : null;
    }

    /** The days on which it is done in time, in words. */
    String days() {
        return days(from, until);
    }

    static String days(LocalDate from, @Nullable LocalDate until) {
        return until == null
                ? "from " + from + " on"
                : from.equals(until) ? "on " + from : "from " + from + " to " + until;
    }
}

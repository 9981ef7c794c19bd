package org.caseclock.cli.diff;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.caseclock.ledger.Evaluation;
import org.caseclock.testkit.search.Transition;

/** Gathers, case by case, what one policy says otherwise than another. */
public final class CaseloadDiff {

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
        for (Transition each : Transition.of(old, changedTo)) {
            changed.add(old.caseId());
            clauses.computeIfAbsent(each.clause(), key -> new ClauseDiff()).add(each.words(), old.caseId());
        }
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

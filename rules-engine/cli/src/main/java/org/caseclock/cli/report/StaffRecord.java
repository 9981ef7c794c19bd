package org.caseclock.cli.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Severity;

/** What one staff member answers for. */
public final class StaffRecord {

    /** A violation and the case it is of. */
    public record Violation(String caseId, Obligation obligation) {}

    final StatusCount counts = new StatusCount();
    final List<Violation> violations = new ArrayList<>();
    final Set<String> cases = new HashSet<>();

    public void add(Evaluation evaluation, Obligation obligation) {
        // A clause that only permits is nothing to hold against anybody.
        if (obligation.severity() == Severity.INFORMATION) {
            return;
        }
        counts.add(obligation.status());
        if (obligation.isViolation()) {
            violations.add(new Violation(evaluation.caseId(), obligation));
            cases.add(evaluation.caseId());
        }
    }
}

package org.caseclock.cli.options;

import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Severity;

/** From which severity on violations make the command fail. */
public enum FailOn {
    REQUIRED,
    ADVISORY,
    NEVER;

    public boolean isReachedBy(Evaluation evaluation) {
        return switch (this) {
            case REQUIRED ->
                evaluation.violations().stream().anyMatch(violation -> violation.severity() == Severity.REQUIRED);
            case ADVISORY -> !evaluation.violations().isEmpty();
            case NEVER -> false;
        };
    }
}

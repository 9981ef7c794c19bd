package org.caseclock.benchmark;

import java.time.LocalDate;
import org.caseclock.facts.CaseFile;
import org.caseclock.reference.Judgement;
import org.caseclock.reference.MinnesotaReference;
import org.caseclock.reference.MississippiReference;
import org.caseclock.reference.MissouriReference;
import org.caseclock.reference.NewYorkReference;
import org.caseclock.reference.SacramentoReference;
import org.caseclock.testkit.generate.Policy;

/** The clauses of each policy in plain Java. */
final class References {

    private References() {}

    static Judgement judge(Policy policy, CaseFile caseFile, LocalDate asOf, int horizonDays) {
        return switch (policy) {
            case MISSISSIPPI -> MississippiReference.judge(caseFile, asOf, horizonDays);
            case MISSOURI -> MissouriReference.judge(caseFile, asOf, horizonDays);
            case MINNESOTA -> MinnesotaReference.judge(caseFile, asOf, horizonDays);
            case NEW_YORK -> NewYorkReference.judge(caseFile, asOf, horizonDays);
            case SACRAMENTO -> SacramentoReference.judge(caseFile, asOf, horizonDays);
        };
    }
}

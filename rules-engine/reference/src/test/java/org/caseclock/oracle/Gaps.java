package org.caseclock.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caseclock.facts.CaseFile;

/** What is missing in a case. */
final class Gaps {

    private Gaps() {}

    /** By what findings call it. */
    static Map<String, Gap> byText(CaseFile caseFile, LocalDate asOf) {
        Map<String, Gap> gaps = new HashMap<>();
        for (AbsentFact absent : AbsentFact.values()) {
            gaps.put(absent.text(), absent);
        }
        EmptyField.of(caseFile, asOf).forEach(gap -> gaps.put(gap.text(), gap));
        return gaps;
    }
}

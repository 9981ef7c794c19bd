package org.caseclock.testkit.generate;

import org.caseclock.facts.CaseFile;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Span;

/** Cases whose facts have their own dates, of which features are asked; spans may lack their first day. */
final class Dated {

    private Dated() {}

    static CaseFile of(CaseloadGenerator generator, int index) {
        CaseFile caseFile = generator.generate(index);
        boolean isDated = caseFile.facts().stream()
                .allMatch(fact -> fact.date() != null || fact instanceof Span || fact instanceof PlannedService);
        return isDated ? caseFile : generator.whole(index);
    }
}

package org.caseclock.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.FactKind;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.Timeline;

/** What was known of one case on a day, to each policy that looks at it: worked out once for all to which it is the same. */
final class KnownCases {

    /** Those to which it is the same. */
    private record To(Object servicesThatCount, Set<FactKind> notKept, CaseSchema schema) {}

    private record Known(To to, KnownCase as) {}

    private final CaseFile caseFile;
    private final LocalDate asOf;
    // Few differ, and to hash what a pack declares would take longer than to work out a case.
    private final List<Known> known = new ArrayList<>(1);

    KnownCases(CaseFile caseFile, LocalDate asOf) {
        this.caseFile = caseFile;
        this.asOf = asOf;
    }

    CaseFile caseFile() {
        return caseFile;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** What is known to a policy that has looked at it: entry and exit are the same to all. */
    KnownCase ofOne() {
        return known.get(0).as();
    }

    KnownCase to(Timeline timeline, Set<FactKind> notKept, CaseSchema schema) {
        To to = new To(timeline.servicesThatCountAs(), notKept, schema);
        for (Known each : known) {
            if (each.to().equals(to)) {
                return each.as();
            }
        }
        KnownCase found = KnownCase.of(caseFile, asOf, timeline.servicesThatCount(), notKept, schema);
        known.add(new Known(to, found));
        return found;
    }
}

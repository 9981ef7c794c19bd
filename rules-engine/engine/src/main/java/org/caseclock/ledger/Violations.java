package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Answer;

/** What was missed or late in a case, by clause, and what may have been. */
final class Violations {

    private final Map<String, List<Obligation>> sure = new HashMap<>(0);
    private final Map<String, List<String>> open = new HashMap<>(0);

    /**
     * Takes in what became of something owed.
     *
     * @param mayBe whether it may be one, where that cannot be told
     */
    void add(Obligation obligation, boolean mayBe) {
        if (obligation.status().isViolation()) {
            sure.computeIfAbsent(obligation.clause(), key -> new ArrayList<>(1)).add(obligation);
        } else if (mayBe && obligation.status() == Status.UNDETERMINED) {
            open.computeIfAbsent(obligation.clause(), key -> new ArrayList<>(1)).addAll(obligation.missing());
        }
    }

    /** Whether there is one of a clause; where there may be, it hangs on what is missing to tell. */
    Answer any(String clause) {
        if (sure.containsKey(clause)) {
            return Answer.YES;
        }
        List<String> missing = open.getOrDefault(clause, List.of());
        return missing.isEmpty()
                ? Answer.NO
                : Answer.unknown(missing.stream().distinct().toList());
    }

    /** Those of a clause. */
    List<Obligation> of(String clause) {
        return sure.getOrDefault(clause, List.of());
    }
}

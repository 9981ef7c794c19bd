package org.caseclock.reference;

import java.util.List;

/**
 * A decision on a quarter after exit.
 *
 * @param clause the clause that it is made under
 * @param quarter the calendar quarter, such as {@code 2025-Q2}
 * @param outcome what it comes to
 * @param evidence the ids of the facts that it rests on, in their order
 * @param missing the empty fields on which it hangs, where it is unknown
 */
public record QuarterOutcome(
        String clause, String quarter, WorkOutcome outcome, List<String> evidence, List<String> missing) {

    public QuarterOutcome {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }
}

package org.caseclock.reference;

import java.util.Collection;
import java.util.List;

/**
 * What keeps an obligation undetermined (C11).
 *
 * @param clause the clause that it is owed under
 * @param subject the month or the fact that it is about; empty where the case owes it once
 * @param missing all that is missing and could change the outcome, in alphabetical order
 */
public record Doubt(String clause, String subject, List<String> missing) {

    public Doubt {
        missing = List.copyOf(missing);
    }

    static Doubt of(String clause, String subject, Collection<String> missing) {
        return new Doubt(clause, subject, missing.stream().sorted().toList());
    }
}

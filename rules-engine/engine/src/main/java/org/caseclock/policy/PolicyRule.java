package org.caseclock.policy;

import java.util.List;

/**
 * Where a rule stands, and of which clauses it speaks.
 *
 * @param name its name, which begins with the ids of clauses or with that of a section
 * @param clauses the clauses of which it speaks: those that it is named for and those that it waives; of a rule named
 *     for a section, the decisions of the section
 * @param pack the id of the pack in whose folder the file lies
 * @param file the file in that folder, such as {@code policy.drl}
 * @param line the line on which it begins, from 1
 */
public record PolicyRule(String name, List<String> clauses, String pack, String file, int line) {

    public PolicyRule {
        clauses = List.copyOf(clauses);
    }
}

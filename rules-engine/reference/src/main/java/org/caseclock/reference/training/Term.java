package org.caseclock.reference.training;

import java.time.LocalDate;
import java.util.List;

/**
 * A term of the colleges.
 *
 * @param name its name
 * @param days its days
 */
record Term(String name, Days days) {

    /** The table of terms, as the pack has it. */
    static final List<Term> ALL = List.of(
            of("Fall 2024", "2024-08-19", "2024-12-13"),
            of("Spring 2025", "2025-01-13", "2025-05-09"),
            of("Summer 2025", "2025-05-27", "2025-07-25"),
            of("Fall 2025", "2025-08-18", "2025-12-12"),
            of("Spring 2026", "2026-01-12", "2026-05-08"));

    private static Term of(String name, String first, String last) {
        return new Term(name, new Days(LocalDate.parse(first), LocalDate.parse(last)));
    }
}

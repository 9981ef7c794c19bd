package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;

/** What the policy and the career centers of northern Mississippi give to the cases. */
final class Mississippi {

    private Mississippi() {}

    /** The day on which the policy came into force. */
    static final LocalDate POLICY_START = LocalDate.of(2018, 7, 1);

    /** The first entry of a case; some begin before the policy. */
    static final LocalDate FIRST_ENTRY = LocalDate.of(2017, 1, 1);

    /** The last entry of a case. */
    static final LocalDate LAST_ENTRY = LocalDate.of(2026, 6, 30);

    /** The day on which a realistic MIS was exported. */
    static final LocalDate EXPORT_DAY = LocalDate.of(2026, 9, 30);

    /** The days without service after which an exit is due. */
    static final int INACTIVITY_DAYS = 90;

    /** The months of follow-up after exit. */
    static final int FOLLOW_UP_MONTHS = 12;

    static final List<String> CAREER_CENTERS = List.of(
            "Tupelo",
            "Corinth",
            "Oxford",
            "Southaven",
            "Columbus",
            "Batesville",
            "Clarksdale",
            "Grenada",
            "Greenville",
            "New Albany",
            "Pontotoc",
            "Starkville",
            "West Point");
}

package org.caseclock.reference;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether work that was missed can still be done so that the finding changes (C17), row by row of the clause table, with
 * the words that it rests on.
 */
enum LateWork {
    /** It can be done on any day. */
    ALWAYS,
    /** It can be done until something happens or a day has gone by; the one who judges says which. */
    FOR_A_TIME,
    /** Nobody can do it any more. */
    NEVER;

    private static final Map<String, LateWork> ROWS = new HashMap<>();

    static {
        // Mississippi
        row("II.A.1.a", FOR_A_TIME, "offered pre-exit contact: until the exit is recorded");
        row("II.A.1.b", ALWAYS, "a case note tied to it; later: LATE");
        row("II.A.2", NEVER, "contacted at least once a month: a month is met or missed (C15)");
        row("II.B.1", ALWAYS, "an offer after the due day makes it LATE (C15)");
        row("II.B.2", ALWAYS, "a case note or a document both do; later: LATE");
        row("III.A.1", ALWAYS, "met by recording an exit by then, late after");
        row("III.A.2", ALWAYS, "recorded exit date = L: the record can be mended (C16)");
        row("III.B.doc", ALWAYS, "missing: PENDING, with a due task");
        row("III.B.exit", ALWAYS, "a task to record it");
        row("IV.1", ALWAYS, "an offer after the window makes it LATE (C15)");
        row("VI", ALWAYS, "has a case note: one written later mends it (C16)");
        // Missouri
        row("EFM.1", ALWAYS, "is in MO Jobs: it can be uploaded");
        row("EFM.2", ALWAYS, "appropriate file type: it can be filed anew");
        row("EFM.3", ALWAYS, "in a confidential folder: it can be moved there");
        row("EFM.3.exposed", ALWAYS, "not in MO Jobs: it can be taken out");
        row("CN.1", ALWAYS, "a note entered later makes it LATE (C15)");
        row("MC.1", NEVER, "in the month: a month is met or missed (C15)");
        row("MC.2", NEVER, "different methods: no other method in a month gone by");
        row("MC.4", NEVER, "months of C2: a month is met or missed (C15)");
        row("MC.5", NEVER, "months of C2: a month is met or missed (C15)");
        // New York
        row("H.1", ALWAYS, "a recorded statement of need, of any date");
        row("PU.1", ALWAYS, "a plan after the window makes it LATE (C15)");
        row("PR.1", ALWAYS, "no due date");
        row("PR.1.team", NEVER, "each team meeting: nobody joins a meeting gone by");
        row("PR.2", ALWAYS, "no due date");
        row("PR.2.a", ALWAYS, "the latest known IEP: a revision can hold the element");
        row("PR.2.b", ALWAYS, "the latest known IEP: a revision can hold the element");
        row("PR.2.b.earnings", ALWAYS, "the latest known IEP: a revision can document more months");
        row("PR.2.c", ALWAYS, "the latest known IEP: a revision can hold the element");
        row("PR.2.d", ALWAYS, "the latest known IEP: a revision can hold the element");
        row("PR.2.e", ALWAYS, "the latest known IEP: a revision can hold the element");
        row("PR.2.f", ALWAYS, "the latest known IEP: a revision can hold the element");
        row("PR.3", NEVER, "only after: on or before the date of the service, which has gone by");
        row("PR.4", ALWAYS, "a review after the due day makes it LATE (C15)");
        row("PR.5", ALWAYS, "recordings after the due day make it LATE (C15)");
        // Sacramento
        row("JR.1", ALWAYS, "the missing of the four can be brought up to date, by clerical staff too (AI.2)");
        row("JR.2", ALWAYS, "contact after the week makes it LATE (C15)");
        row("JR.3", ALWAYS, "contact after the days of grace makes it LATE (C15)");
        row("JR.4", FOR_A_TIME, "late evidence only until its quarter ends (C15)");
        row("JR.4.help", ALWAYS, "no due date");
        row("JR.5", FOR_A_TIME, "late evidence only until its next window opens (C15)");
        row("JR.6", FOR_A_TIME, "late evidence only until its quarter ends (C15)");
        row("JR.6.help", ALWAYS, "no due date");
        row("JR.7", NEVER, "monthly: a month is met or missed (C15)");
        row("JR.8", FOR_A_TIME, "late evidence only until its quarter ends (C15)");
        row("JR.9", ALWAYS, "recorded and printed: both can be done later (C16)");
        row("JR.10", ALWAYS, "the status row can be mended (C16)");
        row("PE.1.a", ALWAYS, "contact after the quarter makes it LATE (C15)");
        row("PE.1.b", ALWAYS, "entered: that can be done later (C16)");
        row("PE.1.c", ALWAYS, "no due date");
        row("PE.1.d", ALWAYS, "LATE where the one that completes them comes after the window");
        row("AI.3", FOR_A_TIME, "late evidence only until its next window opens (C15)");
        // Minnesota
        row("1", NEVER, "at least once a month: a month is met or missed (C15)");
        row("2", ALWAYS, "without a recorded reason: the reason can be recorded later (C16)");
        row("3.a", ALWAYS, "in the progress notes: a later note mends it (C16)");
        row("3.b", ALWAYS, "in the record: a document can be filed later (C16)");
        row("4 review", NEVER, "reviewed at each contact: a later review is not at it");
        row("4 strategy", ALWAYS, "appears in the latest strategy: a revision can hold it");
        row("5", ALWAYS, "met by the closing: one entered after the due day makes it LATE (C15)");
        row("6", ALWAYS, "in the case notes: a note written later mends it (C16)");
    }

    private static void row(String row, LateWork lateWork, @SuppressWarnings("unused") String words) {
        if (ROWS.put(row, lateWork) != null) {
            throw new IllegalStateException("Twice: " + row);
        }
    }

    /** What the table says of a row. */
    static LateWork of(String row) {
        LateWork lateWork = ROWS.get(row);
        if (lateWork == null) {
            throw new IllegalArgumentException("Nothing says whether late work still serves " + row + ".");
        }
        return lateWork;
    }
}

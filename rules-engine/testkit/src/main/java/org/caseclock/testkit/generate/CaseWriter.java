package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.caseclock.facts.CaseFile;

/** Writes random case files as one policy's workforce board would keep them. */
interface CaseWriter {

    /** The case with this number. It depends on nothing but the dice and the number. */
    CaseFile write(Dice dice, int index);

    /** A day as of which a case is worth evaluating. */
    LocalDate asOf(Dice dice, CaseFile caseFile);
}
